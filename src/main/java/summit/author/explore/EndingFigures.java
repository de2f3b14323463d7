package summit.author.explore;

import java.util.Optional;

/**
 * How an ending is come to.
 *
 * @param seen what the plays at random that ended so were like; empty if none did
 */
public record EndingFigures(String ending, Optional<Seen> seen, Proved proved) {
    /** Words that are read in a minute. */
    public static final int WORDS_A_MINUTE = 200;

    /**
     * What holds of every play that ends so: no fewer turns, no more, if a most is known, and no fewer and no more points, in
     * thousandths.
     */
    public record Proved(int leastTurns, Optional<Integer> mostTurns, int leastMarks, int mostMarks) {}

    /** What plays were like: how many, their turns, points in thousandths, and words to read. */
    public record Seen(int plays, Span turns, Span marks, Span words) {
        static Seen of(int turns, int marks, int words) {
            return new Seen(1, Span.of(turns), Span.of(marks), Span.of(words));
        }

        Seen with(Seen other) {
            return new Seen(
                    plays + other.plays,
                    turns.with(other.turns.least()).with(other.turns.most()),
                    marks.with(other.marks.least()).with(other.marks.most()),
                    words.with(other.words.least()).with(other.words.most()));
        }

        /** Minutes that reading takes, rounded up. */
        public Span minutes() {
            return new Span(minutes(words.least()), minutes(words.most()));
        }

        private static int minutes(int words) {
            return (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
        }
    }
}
