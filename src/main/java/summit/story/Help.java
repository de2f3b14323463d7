package summit.story;

import java.util.List;

/**
 * What help with a question costs: effects, and the percentage of the points that is kept. {@code price} says it to the player
 * beforehand ("5 min") and may be empty.
 */
public record Help(List<Effect> effects, int keep, String price) {
    /** Help that costs nothing. */
    public static final Help FREE = new Help(List.of(), 100, "");

    public Help {
        effects = List.copyOf(effects);
    }
}
