package summit.story;

import java.util.List;

/** A line of words with values in it. */
public record Template(List<Part> parts) {
    /** No words. */
    public static final Template EMPTY = new Template(List.of());

    public Template {
        parts = List.copyOf(parts);
    }

    /** A template without values. */
    public static Template of(String words) {
        return words.isEmpty() ? EMPTY : new Template(List.of(new Words(words)));
    }

    /** Whether it shows nothing. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** A piece of a template. */
    public sealed interface Part {
        <R> R accept(Visitor<R> visitor);
    }

    /** Words as they stand. */
    public record Words(String text) implements Part {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /** A variable as the status line shows it. */
    public record Value(String variable) implements Part {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(this);
        }
    }

    /** A number worked out, in digits. */
    public record Number(Expression expression) implements Part {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /** Something only texts may see. */
    public record Known(Thing thing) implements Part {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.known(this);
        }
    }

    /** The things only texts may see. */
    public enum Thing {
        /** The player's name. */
        PLAYER,
        /** Points of the questions revealed so far. */
        MARKS,
        /** Turns taken. */
        TURNS
    }

    /** One answer per kind of part. */
    public interface Visitor<R> {
        R words(Words words);

        R value(Value value);

        R number(Number number);

        R known(Known known);
    }
}
