package summit.author;

import java.util.Optional;

/**
 * The whole numbers from {@code least} to {@code most}, both included; there is always one. Sums and products stay at the edge of
 * the integers, as those of {@link summit.story.Expression} do.
 */
public record Interval(int least, int most) {
    /** False and true. */
    public static final Interval TRUTH = new Interval(0, 1);

    /** How often something happened. */
    public static final Interval COUNT = new Interval(0, Integer.MAX_VALUE);

    /** Every integer. */
    public static final Interval ALL = new Interval(Integer.MIN_VALUE, Integer.MAX_VALUE);

    public Interval {
        if (least > most) {
            throw new IllegalArgumentException("no number is from " + least + " to " + most);
        }
    }

    /** One number alone. */
    public static Interval of(int value) {
        return new Interval(value, value);
    }

    /** The numbers between, as far as they are integers; nothing if there are none. */
    static Optional<Interval> between(long least, long most) {
        return least > most || least > Integer.MAX_VALUE || most < Integer.MIN_VALUE
                ? Optional.empty()
                : Optional.of(new Interval(atEdge(least), atEdge(most)));
    }

    /** Whether there is no choice. */
    public boolean isOne() {
        return least == most;
    }

    public boolean contains(int value) {
        return least <= value && value <= most;
    }

    /** The numbers that both have. */
    public Optional<Interval> meet(Interval other) {
        return between(Math.max(least, other.least), Math.min(most, other.most));
    }

    /** All numbers of both, and what lies between them. */
    public Interval join(Interval other) {
        return new Interval(Math.min(least, other.least), Math.max(most, other.most));
    }

    Interval plus(Interval other) {
        return new Interval(atEdge((long) least + other.least), atEdge((long) most + other.most));
    }

    Interval minus(Interval other) {
        return new Interval(atEdge((long) least - other.most), atEdge((long) most - other.least));
    }

    Interval times(Interval other) {
        var a = (long) least * other.least;
        var b = (long) least * other.most;
        var c = (long) most * other.least;
        var d = (long) most * other.most;
        return new Interval(
                atEdge(Math.min(Math.min(a, b), Math.min(c, d))), atEdge(Math.max(Math.max(a, b), Math.max(c, d))));
    }

    private static int atEdge(long value) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
    }
}
