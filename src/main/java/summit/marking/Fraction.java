package summit.marking;

/** A share of the points, exactly: {@code of} out of {@code outOf}, in lowest terms, between 0 and 1. */
public record Fraction(long of, long outOf) implements Comparable<Fraction> {
    public static final Fraction ZERO = new Fraction(0, 1);
    public static final Fraction ONE = new Fraction(1, 1);

    public Fraction {
        if (outOf <= 0 || of < 0 || of > outOf) {
            throw new IllegalArgumentException("not a share: " + of + "/" + outOf);
        }
        var divisor = divisor(of, outOf);
        of /= divisor;
        outOf /= divisor;
    }

    private static long divisor(long a, long b) {
        return b == 0 ? Math.max(a, 1) : divisor(b, a % b);
    }

    /** This share of another share. */
    public Fraction times(Fraction other) {
        return new Fraction(of * other.of, outOf * other.outOf);
    }

    /** So many whole thousandths of {@code points}, rounded half up. */
    public int thousandthsOf(int points) {
        return (int) ((2 * of * points * 1000 + outOf) / (2 * outOf));
    }

    /** As a floating-point number, for JSON and charts. */
    public double value() {
        return (double) of / outOf;
    }

    @Override
    public int compareTo(Fraction other) {
        return Long.compare(of * other.outOf, other.of * outOf);
    }
}
