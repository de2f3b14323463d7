package summit.author.explore;

/**
 * How much an exploration may do.
 *
 * @param states the most states that one search may meet
 * @param plays how many plays are tried at random
 * @param seed what the plays are drawn from: the same seed gives the same plays
 */
public record Limits(int states, int plays, long seed) {
    /** Enough for small packs, and some seconds and some 100 megabytes for large ones. */
    public static final Limits USUAL = new Limits(200_000, 1000, 1);

    public Limits {
        if (states < 1 || plays < 0) {
            throw new IllegalArgumentException("no such limits: " + states + ", " + plays);
        }
    }
}
