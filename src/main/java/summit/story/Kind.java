package summit.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The nine types of question, each with its key. Options and items stand in the author's order. */
public sealed interface Kind {
    <R> R accept(Visitor<R> visitor);

    /** The type's name in a pack. */
    String type();

    /** What is chosen, ordered, matched or sorted in it, by id; nothing where the answer is typed. */
    default List<Item> parts() {
        return List.of();
    }

    /**
     * An answer to choose from. {@code because} says what is wrong with it; {@code printed} is a sentence for a front page;
     * {@code worth} is the percentage of the points that it earns: 100 for a right one.
     */
    record Option(String id, String text, int worth, String because, String printed) {
        private static List<Item> parts(List<Option> options) {
            return options.stream()
                    .map(option -> new Item(option.id(), option.text()))
                    .toList();
        }

        /** Whether it is a right answer. */
        public boolean isRight() {
            return worth == 100;
        }
    }

    /** Something to be put in order, matched or sorted. */
    record Item(String id, String text) {
        private static List<Item> joined(List<Item> items, List<Item> others) {
            return Stream.concat(items.stream(), others.stream()).toList();
        }
    }

    /** One option is to be chosen. */
    record Single(List<Option> options, boolean shuffled) implements Kind {
        public Single {
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.single(this);
        }

        @Override
        public String type() {
            return "single";
        }

        @Override
        public List<Item> parts() {
            return Option.parts(options);
        }
    }

    /** All right options are to be chosen. */
    record Multiple(List<Option> options, Rule rule, boolean shuffled) implements Kind {
        public Multiple {
            options = List.copyOf(options);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.multiple(this);
        }

        @Override
        public String type() {
            return "multiple";
        }

        @Override
        public List<Item> parts() {
            return Option.parts(options);
        }

        /** How a choice of several is marked. */
        public enum Rule {
            BALANCED,
            STRICT,
            LENIENT
        }
    }

    /** A statement is true or it is not. */
    record TrueFalse(boolean answer) implements Kind {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.trueFalse(this);
        }

        @Override
        public String type() {
            return "truefalse";
        }
    }

    /** A number, right within a tolerance; the unit may be empty. */
    record Numeric(BigDecimal answer, Tolerance tolerance, String unit) implements Kind {
        /** The numbers that are right: from the least to the most, the edges included. */
        public Span span() {
            var off = tolerance.percent()
                    ? answer.abs().multiply(tolerance.amount()).movePointLeft(2)
                    : tolerance.amount();
            return new Span(answer.subtract(off), answer.add(off));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numeric(this);
        }

        @Override
        public String type() {
            return "number";
        }
    }

    /** All numbers between two, the edges included. */
    record Span(BigDecimal least, BigDecimal most) {}

    /** How far a number may be off: by so much, or by so many per cent of the answer. */
    record Tolerance(BigDecimal amount, boolean percent) {}

    /** Words typed; the first accepted pattern is the answer shown. {@code exact} words are compared with accents and punctuation. */
    record Words(List<String> accept, boolean typos, boolean exact) implements Kind {
        public Words {
            accept = List.copyOf(accept);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }

        @Override
        public String type() {
            return "text";
        }
    }

    /** Items to be put in order; they stand in the right one. */
    record Ordering(List<Item> items, boolean strict) implements Kind {
        public Ordering {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ordering(this);
        }

        @Override
        public String type() {
            return "order";
        }

        @Override
        public List<Item> parts() {
            return items;
        }
    }

    /** Items to be matched with targets; {@code key} maps item to target, and some targets may fit nothing. */
    record Matching(List<Item> items, List<Item> targets, SortedMap<String, String> key, boolean shuffled)
            implements Kind {
        public Matching {
            items = List.copyOf(items);
            targets = List.copyOf(targets);
            key = Sorted.copy(key);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.matching(this);
        }

        @Override
        public String type() {
            return "match";
        }

        @Override
        public List<Item> parts() {
            return Item.joined(items, targets);
        }
    }

    /** Items to be sorted into categories; {@code key} maps item to category. */
    record Categorising(List<Item> categories, List<Item> items, SortedMap<String, String> key, boolean shuffled)
            implements Kind {
        public Categorising {
            categories = List.copyOf(categories);
            items = List.copyOf(items);
            key = Sorted.copy(key);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.categorising(this);
        }

        @Override
        public String type() {
            return "categorise";
        }

        @Override
        public List<Item> parts() {
            return Item.joined(items, categories);
        }
    }

    /** A text with gaps, written {@code [[id]]} in the prompt. */
    record Cloze(List<Gap> gaps, boolean shuffled) implements Kind {
        public Cloze {
            gaps = List.copyOf(gaps);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cloze(this);
        }

        @Override
        public String type() {
            return "cloze";
        }
    }

    /** A gap to be filled by typing, or, where {@code options} is not empty, by choosing; the first option is right. */
    record Gap(String id, Words words, List<String> options) {
        public Gap {
            options = List.copyOf(options);
        }

        /** Whether it is filled by choosing. */
        public boolean isChosen() {
            return !options.isEmpty();
        }
    }

    /** One answer per type. */
    interface Visitor<R> {
        R single(Single single);

        R multiple(Multiple multiple);

        R trueFalse(TrueFalse trueFalse);

        R numeric(Numeric numeric);

        R words(Words words);

        R ordering(Ordering ordering);

        R matching(Matching matching);

        R categorising(Categorising categorising);

        R cloze(Cloze cloze);
    }
}
