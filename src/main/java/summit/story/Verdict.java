package summit.story;

/** How a closed question came out: fraction 1, fraction 0, or between. */
public enum Verdict {
    RIGHT,
    PARTLY,
    WRONG
}
