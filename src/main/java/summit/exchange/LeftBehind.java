package summit.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Slug;
import summit.story.Story;

/** What a table of questions has no column for. */
public final class LeftBehind {
    private LeftBehind() {}

    /** What is lost, by the name of its key in a pack, and the ids of the questions that lose it, in their order. */
    public static Map<String, List<String>> of(Story story) {
        var lost = new LinkedHashMap<String, List<String>>();
        for (var question : story.questions().values()) {
            Stream.concat(around(question), question.kind().accept(new OfKind()))
                    .forEach(key ->
                            lost.computeIfAbsent(key, any -> new ArrayList<>()).add(question.id()));
        }
        return lost;
    }

    private static Stream<String> around(Question question) {
        var wording = question.wording();
        var press = question.press();
        return Stream.of(
                        named("again", !wording.again().isEmpty()),
                        named("discuss", !wording.discuss().isEmpty()),
                        named("art", !wording.art().isEmpty()),
                        named("tries", question.grading().tries() > 1),
                        named("tags", !question.reference().tags().isEmpty()),
                        named("facts", !question.reference().facts().isEmpty()),
                        named("asOf", question.reference().asOf().isPresent()),
                        named("card", !press.card().isEmpty()),
                        named("print", !(press.right() + press.partly() + press.wrong()).isEmpty()))
                .flatMap(key -> key);
    }

    private static Stream<String> named(String key, boolean lost) {
        return lost ? Stream.of(key) : Stream.empty();
    }

    private record OfKind() implements Kind.Visitor<Stream<String>> {
        @Override
        public Stream<String> single(Kind.Single single) {
            return options(single.options(), single.shuffled());
        }

        @Override
        public Stream<String> multiple(Kind.Multiple multiple) {
            return Stream.concat(
                    options(multiple.options(), multiple.shuffled()),
                    named("marking", multiple.rule() != Kind.Multiple.Rule.BALANCED));
        }

        private static Stream<String> options(List<Kind.Option> options, boolean shuffled) {
            return Stream.of(
                            named("id of an option", any(options, option -> isNamed(option.id(), option.text()))),
                            named("worth", any(options, option -> option.worth() != 0 && !option.isRight())),
                            named(
                                    "printed",
                                    any(options, option -> !option.printed().isEmpty())),
                            named("shuffle", !shuffled))
                    .flatMap(key -> key);
        }

        private static boolean any(List<Kind.Option> options, Predicate<Kind.Option> which) {
            return options.stream().anyMatch(which);
        }

        private static boolean isNamed(String id, String text) {
            return !id.equals(Slug.of(text));
        }

        private static Stream<String> items(List<Kind.Item> items) {
            return named("id of an item", items.stream().anyMatch(item -> isNamed(item.id(), item.text())));
        }

        @Override
        public Stream<String> trueFalse(Kind.TrueFalse trueFalse) {
            return Stream.empty();
        }

        @Override
        public Stream<String> numeric(Kind.Numeric numeric) {
            return Stream.empty();
        }

        @Override
        public Stream<String> words(Kind.Words words) {
            return Stream.concat(named("typos", words.typos()), named("exact", words.exact()));
        }

        @Override
        public Stream<String> ordering(Kind.Ordering ordering) {
            return Stream.concat(items(ordering.items()), named("marking", ordering.strict()));
        }

        @Override
        public Stream<String> matching(Kind.Matching matching) {
            return named("shuffle", !matching.shuffled());
        }

        @Override
        public Stream<String> categorising(Kind.Categorising categorising) {
            return Stream.concat(items(categorising.items()), named("shuffle", !categorising.shuffled()));
        }

        @Override
        public Stream<String> cloze(Kind.Cloze cloze) {
            return Stream.concat(
                    cloze.gaps().stream()
                            .map(Kind.Gap::words)
                            .flatMap(this::words)
                            .distinct(),
                    named("shuffle", !cloze.shuffled()));
        }
    }
}
