package summit.marking;

import java.util.List;
import summit.story.Kind;
import summit.story.Kind.Item;
import summit.story.Kind.Option;
import summit.story.Question;
import summit.story.Shuffling;

/**
 * What a question lays before whoever answers it, in the order shown, and without the key: options (single, multiple, true or
 * false), items (order, match, categorise), targets (the right-hand sides of a match, the categories of a categorise) and the
 * blanks of a cloze. Lists that the type does not have are empty.
 *
 * <p>The order is drawn ({@link Shuffling}) from the seed and the question's id (followed by {@code /items}, {@code /targets} or
 * {@code /} and the gap's id), so it does not depend on what was asked before. {@code "shuffle": false} keeps the written
 * order, except where the written order is the answer: items to be put in order never start in the right one, and the
 * targets of a match and the options of a gap are always mixed. Categories and blanks keep their places.
 */
public record Presentation(List<Item> options, List<Item> items, List<Item> targets, List<Blank> blanks) {
    private static final Presentation BARE = new Presentation(List.of(), List.of(), List.of(), List.of());

    public Presentation {
        options = List.copyOf(options);
        items = List.copyOf(items);
        targets = List.copyOf(targets);
        blanks = List.copyOf(blanks);
    }

    /** A gap, and the words to choose from (none: it is filled by typing). Blanks stand in the order of the prompt. */
    public record Blank(String gap, List<String> options) {
        public Blank {
            options = List.copyOf(options);
        }
    }

    /** The presentation of this question under this seed. */
    public static Presentation of(Question question, long seed) {
        return question.kind().accept(new Shown(question, seed));
    }

    /** The prompt as it can be read out: a gap is called by its number. */
    public static String prompt(Question question) {
        var prompt = question.wording().prompt();
        if (!(question.kind() instanceof Kind.Cloze cloze)) {
            return prompt;
        }
        var gaps = GapByGap.inPromptOrder(prompt, cloze.gaps());
        for (var i = 0; i < gaps.size(); i++) {
            prompt = prompt.replace("[[" + gaps.get(i).id() + "]]", "(gap " + (i + 1) + ")");
        }
        return prompt;
    }

    private record Shown(Question question, long seed) implements Kind.Visitor<Presentation> {
        @Override
        public Presentation single(Kind.Single single) {
            return choice(single.options(), single.shuffled());
        }

        @Override
        public Presentation multiple(Kind.Multiple multiple) {
            return choice(multiple.options(), multiple.shuffled());
        }

        private Presentation choice(List<Option> options, boolean shuffled) {
            var bare = options.stream()
                    .map(option -> new Item(option.id(), option.text()))
                    .toList();
            return new Presentation(mixed(bare, shuffled, ""), List.of(), List.of(), List.of());
        }

        @Override
        public Presentation trueFalse(Kind.TrueFalse trueFalse) {
            var options = List.of(new Item("true", "True"), new Item("false", "False"));
            return new Presentation(options, List.of(), List.of(), List.of());
        }

        @Override
        public Presentation numeric(Kind.Numeric numeric) {
            return BARE;
        }

        @Override
        public Presentation words(Kind.Words words) {
            return BARE;
        }

        @Override
        public Presentation ordering(Kind.Ordering ordering) {
            var items = Shuffling.changing(ordering.items(), seed, question.id() + "/items");
            return new Presentation(List.of(), items, List.of(), List.of());
        }

        @Override
        public Presentation matching(Kind.Matching matching) {
            var items = mixed(matching.items(), matching.shuffled(), "/items");
            return new Presentation(List.of(), items, mixed(matching.targets(), true, "/targets"), List.of());
        }

        @Override
        public Presentation categorising(Kind.Categorising categorising) {
            var items = mixed(categorising.items(), categorising.shuffled(), "/items");
            return new Presentation(List.of(), items, categorising.categories(), List.of());
        }

        @Override
        public Presentation cloze(Kind.Cloze cloze) {
            var blanks = GapByGap.inPromptOrder(question.wording().prompt(), cloze.gaps()).stream()
                    .map(gap -> new Blank(gap.id(), mixed(gap.options(), true, "/" + gap.id())))
                    .toList();
            return new Presentation(List.of(), List.of(), List.of(), blanks);
        }

        private <T> List<T> mixed(List<T> things, boolean shuffled, String part) {
            return shuffled ? Shuffling.of(things, seed, question.id() + part) : List.copyOf(things);
        }
    }
}
