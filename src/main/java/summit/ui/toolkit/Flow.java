package summit.ui.toolkit;

import java.util.ArrayList;
import java.util.List;

/**
 * A text being set into rows of a width. Each call sets one block; blocks are numbered as they come, also those that turn out
 * empty, so that a place in the text stays the same place at another width.
 */
public final class Flow {
    /** What can be selected is no wider, because moving the bar repaints two of its rows, also over slow lines. */
    private static final int BAR = 70;

    private static final String POINT = "- ";

    private final int width;
    private final List<Row> rows = new ArrayList<>();
    private int block;

    public Flow(int width) {
        this.width = Math.max(1, width);
    }

    /** Columns from edge to edge. */
    public int width() {
        return width;
    }

    /** How many blocks of text have been set so far. */
    public int block() {
        return block;
    }

    /** What was set, from the top. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** A paragraph. */
    public Flow text(String text, Role role) {
        return text(text, role, 0);
    }

    /** A paragraph moved to the right. */
    public Flow text(String text, Role role, int indent) {
        for (var line : Wrap.lines(text, width - indent)) {
            rows.add(Row.of(line.text(), role).indented(indent).at(new Row.Place(block, line.offset())));
        }
        block++;
        return this;
    }

    /** A paragraph, unless there are no words. */
    public Flow textIfAny(String text, Role role) {
        if (text.isBlank()) {
            block++;
            return this;
        }
        return text(text, role);
    }

    /** Paragraphs with a blank line after each, but none between the points of a list. */
    public Flow paragraphs(List<String> paragraphs, Role role) {
        for (var i = 0; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            if (isPoint(paragraph)) {
                marked(POINT, role, paragraph.substring(POINT.length()), role);
            } else {
                text(paragraph, role);
            }
            if (isPoint(paragraph) && i + 1 < paragraphs.size() && isPoint(paragraphs.get(i + 1))) {
                block++;
            } else {
                blank();
            }
        }
        return this;
    }

    /** Whether a paragraph is a point of a list: "A paragraph that begins with a hyphen and a blank". */
    public static boolean isPoint(String paragraph) {
        return paragraph.startsWith(POINT);
    }

    /** A blank line, unless the row above is blank or there is none. */
    public Flow blank() {
        if (!rows.isEmpty() && !rows.get(rows.size() - 1).cells().isEmpty()) {
            rows.add(Row.of("", Role.PROSE).at(new Row.Place(block, 0)));
        }
        block++;
        return this;
    }

    /** Lines in which a mark stands to the left of the text: its first line follows the mark, the others stand below the text. */
    public Flow marked(String mark, Role markRole, String text, Role role) {
        return marked(mark, markRole, text, role, width);
    }

    private Flow marked(String mark, Role markRole, String text, Role role, int columns) {
        var indent = Cells.columns(mark);
        var first = true;
        for (var line : Wrap.lines(text, columns - indent)) {
            var row = first ? Row.of(mark, markRole) : Row.of(" ".repeat(indent), markRole);
            rows.add(row.and(line.text().replace('\u00a0', ' '), role).at(new Row.Place(block, line.offset())));
            first = false;
        }
        block++;
        return this;
    }

    /** Something that can be selected: the rows of one number, filled to {@link #BAR} when it is. */
    public Flow item(int number, String mark, String text, Role role, boolean selected) {
        var from = rows.size();
        var shown = selected ? Role.SELECTED : role;
        var across = Math.min(width, BAR);
        marked(mark, shown, bound(text, across - Cells.columns(mark)), shown, across);
        for (var i = from; i < rows.size(); i++) {
            var row = rows.get(i).of(number);
            row = selected ? row.filled(across, Role.SELECTED) : row;
            rows.set(i, selected && i == from ? row.withCaret(0) : row);
        }
        return this;
    }

    /** Puts the cursor of a row in this column. */
    public Flow caret(int row, int column) {
        rows.set(row, rows.get(row).withCaret(column));
        return this;
    }

    /** With the blanks in brackets at the end, which hold a price, made such as do not break, where one line has room for them. */
    private static String bound(String text, int columns) {
        var bracket = text.lastIndexOf(" (") + 1;
        return bracket > 0 && text.endsWith(")") && Cells.columns(text.substring(bracket)) <= columns
                ? text.substring(0, bracket) + text.substring(bracket).replace(' ', '\u00a0')
                : text;
    }

    /** Makes the rows from this one on belong to an item. */
    public Flow number(int from, int item) {
        for (var i = from; i < rows.size(); i++) {
            rows.set(i, rows.get(i).of(item));
        }
        return this;
    }

    /** A row as it is. */
    public Flow row(Row row) {
        rows.add(row.at(new Row.Place(block, 0)));
        block++;
        return this;
    }

    /** Rows that belong together, such as a picture. */
    public Flow rows(List<Row> more) {
        for (var i = 0; i < more.size(); i++) {
            rows.add(more.get(i).at(new Row.Place(block, i)));
        }
        block++;
        return this;
    }
}
