package summit.ui.toolkit;

import java.util.List;

/**
 * A whole screen at one moment: rows of cells, each row exactly as wide as the frame, and the place of the cursor, which is
 * on the focused item.
 */
public record Frame(int width, List<List<Cell>> rows, Cursor cursor) {
    public Frame {
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.size() != width) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells in a frame of " + width);
            }
        }
    }

    /** Where the terminal's cursor is put, from the top left; hidden while nothing has the focus. */
    public record Cursor(int column, int row, boolean visible) {}

    /** Rows. */
    public int height() {
        return rows.size();
    }
}
