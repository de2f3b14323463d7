package summit.ui.toolkit;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text that may scroll: its cells, the number of the item it belongs to (or -1), the column where the cursor stands if
 * that item has the focus (or -1), the place in the text where it begins, and items that take only a part of it.
 */
public record Row(List<Cell> cells, int item, int caret, Place place, List<Part> parts) {
    /** A part of a row that is an item of its own. */
    record Part(int item, int column, int width) {}

    /** A place in a text that is the same however the text is wrapped: a block and a number of glyphs into it. */
    public record Place(int block, int offset) implements Comparable<Place> {
        /** The beginning of the text. */
        public static final Place START = new Place(0, 0);

        @Override
        public int compareTo(Place other) {
            return block == other.block ? Integer.compare(offset, other.offset) : Integer.compare(block, other.block);
        }
    }

    public Row {
        cells = List.copyOf(cells);
        parts = List.copyOf(parts);
    }

    Row(List<Cell> cells, int item, int caret, Place place) {
        this(cells, item, caret, place, List.of());
    }

    /** A row of one text in one role. */
    public static Row of(String text, Role role) {
        return new Row(Cells.of(text, role), -1, -1, Place.START);
    }

    Row at(Place other) {
        return new Row(cells, item, caret, other, parts);
    }

    /** The same as a row of an item, by its number. */
    public Row of(int number) {
        return new Row(cells, number, caret, place, parts);
    }

    /** The same with the cursor in a column. */
    public Row withCaret(int column) {
        return new Row(cells, item, column, place, parts);
    }

    /** With more text behind it. */
    public Row and(String text, Role role) {
        var more = new ArrayList<>(cells);
        more.addAll(Cells.of(text, role));
        return new Row(more, item, caret, place, parts);
    }

    /** With the cells of another row behind it. */
    public Row and(Row other) {
        var more = new ArrayList<>(cells);
        more.addAll(other.cells);
        return new Row(more, item, caret, place, parts);
    }

    /** With more text behind it, which is an item of its own. */
    public Row with(int number, String text, Role role) {
        var more = new ArrayList<>(parts);
        more.add(new Part(number, cells.size(), Cells.columns(text)));
        var longer = and(text, role);
        return new Row(longer.cells, item, caret, place, more);
    }

    /** Moved to the right by blanks. */
    public Row indented(int columns) {
        return columns <= 0 ? this : behind(" ".repeat(columns), Role.PROSE);
    }

    /** Moved to the right, with this text in front of it. */
    Row behind(String text, Role role) {
        var moved = new ArrayList<>(Cells.of(text, role));
        var columns = moved.size();
        moved.addAll(cells);
        return new Row(
                moved,
                item,
                caret < 0 ? caret : caret + columns,
                place,
                parts.stream()
                        .map(part -> new Part(part.item(), part.column() + columns, part.width()))
                        .toList());
    }

    /** With blanks up to a width. */
    public Row filled(int columns, Role role) {
        return cells.size() >= columns ? this : and(" ".repeat(columns - cells.size()), role);
    }
}
