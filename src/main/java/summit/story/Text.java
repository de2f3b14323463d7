package summit.story;

import java.util.List;

/** Prose of any length: paragraphs, and blocks that decide which paragraphs are shown. */
public record Text(List<Block> blocks) {
    /** No words at all. */
    public static final Text EMPTY = new Text(List.of());

    public Text {
        blocks = List.copyOf(blocks);
    }

    /** Whether it can never show anything. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** A part of a text. */
    public sealed interface Block {
        <R> R accept(Visitor<R> visitor);
    }

    /** One paragraph. */
    public record Paragraph(Template template) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** One text or the other. */
    public record Either(Expression condition, Text then, Text otherwise) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.either(this);
        }
    }

    /** One of several texts, by the number of visits of the scene (and the seed, for {@link Order#SHUFFLE}). */
    public record Turns(Order order, List<Text> texts) implements Block {
        public Turns {
            texts = List.copyOf(texts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.turns(this);
        }
    }

    /** How the texts of a block take turns. */
    public enum Order {
        /** The nth on the nth visit, then always the last. */
        SEQUENCE,
        /** The nth on the nth visit, beginning again after the last. */
        CYCLE,
        /** The first of two on the first visit, the second ever after. */
        FIRST,
        /** All of them in an order drawn from the seed, then all in another. */
        SHUFFLE
    }

    /** The printed sentences of answered questions; an empty topic means all, {@code max} 0 means no limit. */
    public record Answers(Which which, String topic, int max, Text empty) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.answers(this);
        }
    }

    /** Which questions a list prints. */
    public enum Which {
        RIGHT,
        PARTLY,
        WRONG,
        /** Asked but never closed. */
        UNANSWERED
    }

    /** One answer per kind of block. */
    public interface Visitor<R> {
        R paragraph(Paragraph paragraph);

        R either(Either either);

        R turns(Turns turns);

        R answers(Answers answers);
    }
}
