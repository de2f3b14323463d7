package summit.story;

import java.util.List;

/** What help with a question costs: effects, and the percentage of the points that is kept. */
public record Help(List<Effect> effects, int keep) {
    /** Help that costs nothing. */
    public static final Help FREE = new Help(List.of(), 100);

    public Help {
        effects = List.copyOf(effects);
    }
}
