package summit.author.explore;

import summit.story.Expression.Operator;

/**
 * A range of integers, both ends included, packed into a {@code long} so that searching makes no objects: the upper end in
 * the upper half. Sums follow the rule of expressions: they stay at the edge of what an integer holds.
 */
final class Range {
    static final long ANY = of(Integer.MIN_VALUE, Integer.MAX_VALUE);
    static final long ANY_TRUTH = of(0, 1);
    static final long FALSE = of(0, 0);
    static final long TRUE = of(1, 1);

    private Range() {}

    static long of(int low, int high) {
        return (long) high << 32 | low & 0xffffffffL;
    }

    static int low(long range) {
        return (int) range;
    }

    static int high(long range) {
        return (int) (range >> 32);
    }

    static boolean isOne(long range) {
        return low(range) == high(range);
    }

    static long join(long a, long b) {
        return of(Math.min(low(a), low(b)), Math.max(high(a), high(b)));
    }

    static boolean mayBeTrue(long range) {
        return range != FALSE;
    }

    static boolean mayBeFalse(long range) {
        return low(range) <= 0 && high(range) >= 0;
    }

    private static long truth(boolean surely, boolean possibly) {
        return surely ? TRUE : possibly ? ANY_TRUTH : FALSE;
    }

    static long not(long a) {
        return truth(!mayBeTrue(a), mayBeFalse(a));
    }

    /** What an operator makes of two values in these ranges, each taken without regard to the other. */
    static long apply(Operator operator, long a, long b) {
        return switch (operator) {
            case OR -> truth(!mayBeFalse(a) || !mayBeFalse(b), mayBeTrue(a) || mayBeTrue(b));
            case AND -> truth(!mayBeFalse(a) && !mayBeFalse(b), mayBeTrue(a) && mayBeTrue(b));
            case EQUAL -> truth(isOne(a) && a == b, low(a) <= high(b) && low(b) <= high(a));
            case UNEQUAL -> not(apply(Operator.EQUAL, a, b));
            case LESS -> truth(high(a) < low(b), low(a) < high(b));
            case AT_MOST -> truth(high(a) <= low(b), low(a) <= high(b));
            case MORE -> apply(Operator.LESS, b, a);
            case AT_LEAST -> apply(Operator.AT_MOST, b, a);
            case PLUS -> of(edge((long) low(a) + low(b)), edge((long) high(a) + high(b)));
            case MINUS -> of(edge((long) low(a) - high(b)), edge((long) high(a) - low(b)));
            case TIMES -> product(a, b);
        };
    }

    private static long product(long a, long b) {
        var p = (long) low(a) * low(b);
        var q = (long) low(a) * high(b);
        var r = (long) high(a) * low(b);
        var s = (long) high(a) * high(b);
        return of(edge(Math.min(Math.min(p, q), Math.min(r, s))), edge(Math.max(Math.max(p, q), Math.max(r, s))));
    }

    static int edge(long value) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
    }
}
