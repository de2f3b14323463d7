package summit.quiz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import summit.marking.Marking;
import summit.marking.Presentation;
import summit.marking.TypedAnswer;
import summit.story.Kind;
import summit.story.Question;

/**
 * An option as a session lays it out: its letter there, its id and text, whether it is right, and what is wrong with it (empty if nobody
 * says). Whatever speaks of a session, on a screen or on paper, calls an option by this letter.
 */
public record LetteredOption(String letter, String id, String text, boolean right, String because) {
    /** The options of a question in the order of the session with this seed; none for a type without options. */
    public static List<LetteredOption> of(Question question, long seed) {
        var shown = Presentation.of(question, seed).options();
        var written = written(question.kind());
        return IntStream.range(0, shown.size())
                .mapToObj(i -> {
                    var item = shown.get(i);
                    var option = written.stream()
                            .filter(each -> each.id().equals(item.id()))
                            .findFirst();
                    return new LetteredOption(
                            letter(i),
                            item.id(),
                            item.text(),
                            option.filter(Kind.Option::isRight).isPresent(),
                            option.map(Kind.Option::because).orElse(""));
                })
                .toList();
    }

    private static List<Kind.Option> written(Kind kind) {
        if (kind instanceof Kind.Single single) {
            return single.options();
        }
        if (kind instanceof Kind.Multiple multiple) {
            return multiple.options();
        }
        return kind instanceof Kind.TrueFalse statement
                ? List.of(
                        new Kind.Option("true", "True", statement.answer() ? 100 : 0, "", ""),
                        new Kind.Option("false", "False", statement.answer() ? 0 : 100, "", ""))
                : List.of();
    }

    /** The letter of the option at a place, counted from 0. */
    public static String letter(int place) {
        return TypedAnswer.letter(place).toUpperCase(java.util.Locale.ROOT);
    }

    /** What is right, by letter and text where the question has options, or else in words. */
    public static String answer(Question question, long seed) {
        var right = of(question, seed).stream().filter(LetteredOption::right).toList();
        return right.isEmpty()
                ? Marking.answer(question)
                : right.stream().map(LetteredOption::called).collect(Collectors.joining("; "));
    }

    /** Its letter and text. */
    public String called() {
        return letter + ": " + text;
    }
}
