package summit.story;

import java.util.List;

/** A question put in a scene. */
public record Ask(
        String question,
        Expression condition,
        boolean revealLater,
        Consequences consequences,
        Help sources,
        Help hint) {

    /** What follows for each verdict. */
    public record Consequences(Consequence right, Consequence partly, Consequence wrong) {
        /** The one for this verdict. */
        public Consequence of(Verdict verdict) {
            return switch (verdict) {
                case RIGHT -> right;
                case PARTLY -> partly;
                case WRONG -> wrong;
            };
        }
    }

    /** What follows when a question closes: effects, then a text, then a scene to go to unless {@code to} is empty. */
    public record Consequence(List<Effect> effects, Text text, String to) {
        /** Nothing follows. */
        public static final Consequence NONE = new Consequence(List.of(), Text.EMPTY, "");

        public Consequence {
            effects = List.copyOf(effects);
        }
    }
}
