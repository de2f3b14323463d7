package summit.quiz.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Something to be read or printed: a title, the language of its texts (BCP 47), and blocks in the order of reading. What is {@code dense} is set small, to
 * be on one page.
 */
public record Document(String title, String language, List<Block> blocks, boolean dense) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Set as large as is pleasant, on as many pages as it takes. */
    public Document(String title, String language, List<Block> blocks) {
        this(title, language, blocks, false);
    }

    /** Documents as one, under the title of the first, each of the others on a sheet of its own. */
    public static Document together(List<Document> documents) {
        var first = documents.get(0);
        var writer = new Writer().addAll(first.blocks());
        documents.stream()
                .skip(1)
                .forEach(other ->
                        writer.add(new NewSheet()).heading(1, other.title()).addAll(other.blocks()));
        return new Document(
                first.title(),
                first.language(),
                writer.blocks(),
                documents.stream().allMatch(Document::dense));
    }

    /** A part of a document. */
    public sealed interface Block {
        <R> R accept(Visitor<R> visitor);
    }

    /** The words over a part; {@code level} is 1 for the largest parts, then 2 and 3. */
    public record Heading(int level, String words) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** Running words; {@code small} is for remarks that can be passed over. */
    public record Paragraph(String words, boolean small) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** Items, each with its label (such as "A" or "1"; empty for a plain item) before it. */
    public record Items(List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /** One of several items. */
    public record Item(String label, String words) {}

    /** Rows of cells under column heads. Cells of a column of numbers are set to the right. */
    public record Table(List<Column> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(row + " has not the cells of " + columns);
                }
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** What a column holds. */
    public record Column(String head, boolean numbers) {}

    /** Bars one below the other, each with its label before it and words behind it, so that no bar has to be measured. */
    public record Chart(List<Bar> bars) implements Block {
        public Chart {
            bars = List.copyOf(bars);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.chart(this);
        }
    }

    /** A bar: {@code share} is how long it is, from 0 to 1. */
    public record Bar(String label, double share, String words) {
        public Bar {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("no share: " + share);
            }
        }
    }

    /** Room to write in, so many lines of it. */
    public record WritingLines(int lines) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.writingLines(this);
        }
    }

    /** A letter or a word as large as a sheet, to be seen from the other end of a room. */
    public record Poster(String word) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.poster(this);
        }
    }

    /** What follows begins on a sheet of its own. */
    public record NewSheet() implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.newSheet(this);
        }
    }

    /** One answer per kind of block. */
    public interface Visitor<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R items(Items items);

        R table(Table table);

        R chart(Chart chart);

        R writingLines(WritingLines lines);

        R poster(Poster poster);

        R newSheet(NewSheet sheet);
    }

    /** Blocks being put one after the other. */
    public static final class Writer {
        private final List<Block> blocks = new ArrayList<>();

        /** Adds a block. */
        public Writer add(Block block) {
            blocks.add(block);
            return this;
        }

        /** Adds blocks. */
        public Writer addAll(List<? extends Block> more) {
            blocks.addAll(more);
            return this;
        }

        /** Adds a heading. */
        public Writer heading(int level, String words) {
            return add(new Heading(level, words));
        }

        /** Adds words, if there are any. */
        public Writer paragraph(String words) {
            return words.isBlank() ? this : add(new Paragraph(words, false));
        }

        /** Adds words that can be passed over, if there are any. */
        public Writer remark(String words) {
            return words.isBlank() ? this : add(new Paragraph(words, true));
        }

        /** What was put so far. */
        public List<Block> blocks() {
            return List.copyOf(blocks);
        }
    }
}
