package summit.author.plans;

import java.util.List;
import java.util.Locale;

/** One scripted play that must go as written: a run of a plan file. {@code line} is where it begins, from 1. */
public record Plan(String name, int line, long seed, List<Line> lines) {
    /** The seed of a plan that gives none. */
    public static final long SEED = 1;

    public Plan {
        lines = List.copyOf(lines);
    }

    /** A line that does or demands something; {@code number} counts from 1. */
    public record Line(int number, Word word, String rest) {
        @Override
        public String toString() {
            return rest.isEmpty() ? word.toString() : word + " " + rest;
        }
    }

    /** The words a line can begin with, each with an example of what stands behind it. */
    public enum Word {
        RUN("run the quick way"),
        SEED("seed 7"),
        CHOOSE("choose garden"),
        ANSWER("answer true"),
        SKIP(""),
        HINT(""),
        SOURCES(""),
        SEE("see The gate is open"),
        NOT("not The gate is open"),
        EXPECT("expect trust >= 2"),
        ENDING("ending late"),
        SET("set trust = 3");

        private final String example;

        Word(String example) {
            this.example = example;
        }

        /** A line with it; empty if it stands alone. */
        String example() {
            return example;
        }

        /** Whether something stands behind it. */
        boolean isFollowed() {
            return !example.isEmpty();
        }

        /** Whether it plays on, so that nothing after it belongs to the beginning of the run. */
        boolean isMove() {
            return this == CHOOSE || this == ANSWER || this == SKIP || this == HINT || this == SOURCES;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
