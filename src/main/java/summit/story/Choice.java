package summit.story;

import java.util.List;

/** Something the player may decide to do. */
public record Choice(String id, Template text, Gate gate, boolean once, List<Effect> effects, Way way) {
    public Choice {
        effects = List.copyOf(effects);
    }

    /** When it may be chosen, and the reason shown when it may not; an empty reason hides it instead. */
    public record Gate(Expression condition, Template locked) {
        /** Always open. */
        public static final Gate OPEN = new Gate(Expression.TRUE, Template.EMPTY);
    }

    /** Where it leads. */
    public sealed interface Way {
        <R> R accept(Visitor<R> visitor);
    }

    /** To a scene, or back from a detour ({@link Scene.Target#BACK}). */
    public record To(String scene) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.to(this);
        }
    }

    /** To a scene from which {@code @return} enters {@code back}. */
    public record Detour(String scene, String back) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.detour(this);
        }
    }

    /** Nowhere: a reply is shown and the scene stays. */
    public record Reply(Text text) implements Way {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reply(this);
        }
    }

    /** One answer per kind of way. */
    public interface Visitor<R> {
        R to(To to);

        R detour(Detour detour);

        R reply(Reply reply);
    }
}
