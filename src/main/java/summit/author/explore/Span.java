package summit.author.explore;

/** From the least to the most that was seen. */
public record Span(int least, int most) {
    static Span of(int value) {
        return new Span(value, value);
    }

    Span with(int value) {
        return new Span(Math.min(least, value), Math.max(most, value));
    }
}
