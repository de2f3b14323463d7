package summit.ui.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import summit.engine.GameState;
import summit.marking.Presentation;
import summit.marking.TypedAnswer;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Story;

/** The open question as it is read out: its number and kind in words, its prompt, what it lays out, and how to answer. No tries are left
 * to tell of where the first answer closes it. */
record OpenQuestion(Question question, Presentation shown, int number, int triesLeft, String picture, String help) {

    /** The question open in a state; there must be one. */
    static OpenQuestion in(Story story, GameState state) {
        var question = story.question(state.open().orElseThrow().question());
        return new OpenQuestion(
                question,
                Presentation.of(question, state.origin().seed()),
                state.answers().order().size() + 1,
                isToldLater(story, state, question)
                        ? 0
                        : question.grading().tries()
                                - state.answers().of(question.id()).tries(),
                story.picture(question.wording().art())
                        .map(picture -> "Picture: " + picture.describe())
                        .orElse(""),
                help(story, state, question));
    }

    /** "It closes at the first answer", however many tries the question has. */
    private static boolean isToldLater(Story story, GameState state, Question question) {
        return story.scene(state.position().scene()).asks().stream()
                .anyMatch(ask -> ask.question().equals(question.id()) && ask.revealLater());
    }

    /** What help there is and what it costs, and how to leave it open. */
    private static String help(Story story, GameState state, Question question) {
        var help = new ArrayList<String>();
        if (!question.wording().hint().isEmpty()) {
            help.add("/hint" + Costs.ofHint(story, state));
        }
        if (Citations.of(story, question).count() > 0) {
            help.add("/sources" + Costs.ofSources(story, state));
        }
        help.add("/skip");
        return "Help: " + String.join(", ", help) + ".";
    }

    /** A line typed as an answer to it. */
    TypedAnswer read(String line) {
        return TypedAnswer.read(question, shown, line);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Question " + number + ": " + question.kind().accept(new InWords())
                + (question.grading().tries() > 1 && triesLeft > 0 ? " Tries left: " + triesLeft + "." : ""));
        if (!picture.isEmpty()) {
            lines.add(picture);
        }
        lines.add(Presentation.prompt(question));
        lines.addAll(laidOut());
        lines.add(TypedAnswer.howTo(question, shown));
        if (!help.isEmpty()) {
            lines.add(help);
        }
        return lines;
    }

    private List<String> laidOut() {
        var lines = new ArrayList<String>();
        lines.addAll(lettered(shown.options()));
        var paired = !shown.targets().isEmpty();
        lines.addAll(paired ? numbered(shown.items()) : lettered(shown.items()));
        if (paired) {
            lines.add(question.kind() instanceof Kind.Matching ? "To go with these:" : "Categories:");
            lines.addAll(lettered(shown.targets()));
        }
        for (var i = 0; i < shown.blanks().size(); i++) {
            var words = shown.blanks().get(i).options();
            lines.add("Gap " + (i + 1) + ": " + (words.isEmpty() ? "typed freely." : withLetters(words) + "."));
        }
        return lines;
    }

    private static String withLetters(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> TypedAnswer.letter(i) + ") " + words.get(i))
                .collect(Collectors.joining(", "));
    }

    private static List<String> lettered(List<Kind.Item> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> TypedAnswer.letter(i) + ") " + items.get(i).text())
                .toList();
    }

    private static List<String> numbered(List<Kind.Item> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> (i + 1) + ". " + items.get(i).text())
                .toList();
    }

    /** What kind of question it is, for somebody who hears it. */
    private record InWords() implements Kind.Visitor<String> {
        @Override
        public String single(Kind.Single single) {
            return "single choice. One answer.";
        }

        @Override
        public String multiple(Kind.Multiple multiple) {
            return "multiple choice.";
        }

        @Override
        public String trueFalse(Kind.TrueFalse trueFalse) {
            return "true or false.";
        }

        @Override
        public String numeric(Kind.Numeric numeric) {
            return "a number.";
        }

        @Override
        public String words(Kind.Words words) {
            return "an answer in words.";
        }

        @Override
        public String ordering(Kind.Ordering ordering) {
            return "put these in order.";
        }

        @Override
        public String matching(Kind.Matching matching) {
            return "find what goes together.";
        }

        @Override
        public String categorising(Kind.Categorising categorising) {
            return "sort these into categories.";
        }

        @Override
        public String cloze(Kind.Cloze cloze) {
            return "fill the gaps.";
        }
    }
}
