package summit.story;

import java.util.List;

/** A change to the state of play; plain data, so that it can be checked, listed and explored. */
public sealed interface Effect {
    <R> R accept(Visitor<R> visitor);

    /** The variable becomes the value, clamped to its bounds. */
    record Assign(String variable, Expression value) implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.assign(this);
        }
    }

    /** The value is added to the variable ({@code sign} 1) or taken away (-1), and the result clamped. */
    record Add(String variable, int sign, Expression value) implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.add(this);
        }
    }

    /** A member joins a set or leaves it; {@code member} is its position. */
    record Membership(String set, int member, boolean joins) implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.membership(this);
        }
    }

    /** The outcome of a closed question is told. */
    record Reveal(String question) implements Effect {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reveal(this);
        }
    }

    /** The effects happen when the condition holds. */
    record When(Expression condition, List<Effect> effects) implements Effect {
        public When {
            effects = List.copyOf(effects);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.when(this);
        }
    }

    /** One answer per kind of effect. */
    interface Visitor<R> {
        R assign(Assign assign);

        R add(Add add);

        R membership(Membership membership);

        R reveal(Reveal reveal);

        R when(When when);
    }
}
