package summit.ui.toolkit;

import java.util.ArrayList;
import java.util.List;

/** A frame while it is drawn. Whatever is drawn outside it, or outside the area given, vanishes. */
public final class Canvas {
    private final int width;
    private final int height;
    private final Cell[][] cells;
    private final List<Spot> spots = new ArrayList<>();
    private Frame.Cursor cursor = new Frame.Cursor(0, 0, false);

    public Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.cells = new Cell[height][width];
        for (var row : cells) {
            java.util.Arrays.fill(row, Cell.BLANK);
        }
    }

    /** All that can be drawn on. */
    public Area area() {
        return new Area(0, 0, width, height);
    }

    /** Writes one line from the left of the area, cut to its width. */
    public void line(Area area, String text, Role role) {
        cells(area, Cells.of(Cells.clip(text, area.width()), role));
    }

    /** Writes one line that ends at the right of the area. */
    public void lineRight(Area area, String text, Role role) {
        var clipped = Cells.clip(text, area.width());
        var taken = Cells.columns(clipped);
        line(new Area(area.column() + area.width() - taken, area.row(), taken, 1), clipped, role);
    }

    /** Writes one line in the middle of the area. */
    public void lineMiddle(Area area, String text, Role role) {
        var clipped = Cells.clip(text, area.width());
        var taken = Cells.columns(clipped);
        line(new Area(area.column() + (area.width() - taken) / 2, area.row(), taken, 1), clipped, role);
    }

    /** Writes cells in the first row of the area. */
    void cells(Area area, List<Cell> line) {
        if (area.isEmpty()) {
            return;
        }
        for (var i = 0; i < line.size() && i < area.width(); i++) {
            put(area.column() + i, area.row(), line.get(i));
        }
        // Half of a wide glyph cannot be shown.
        if (line.size() > area.width() && line.get(area.width()).glyph().isEmpty()) {
            put(
                    area.column() + area.width() - 1,
                    area.row(),
                    new Cell(" ", line.get(area.width()).ink()));
        }
    }

    private void put(int column, int row, Cell cell) {
        if (column < 0 || row < 0 || column >= width || row >= height) {
            return;
        }
        // Writing over half of a wide glyph leaves a blank in the place of the other half.
        if (cells[row][column].glyph().isEmpty() && column > 0) {
            cells[row][column - 1] = new Cell(" ", cells[row][column - 1].ink());
        }
        if (!cell.glyph().isEmpty()
                && column + 1 < width
                && cells[row][column + 1].glyph().isEmpty()) {
            cells[row][column + 1] = new Cell(" ", cells[row][column + 1].ink());
        }
        cells[row][column] = cell;
    }

    /** Fills the area. */
    public void fill(Area area, String glyph, Role role) {
        var cell = glyph.equals(" ") ? Cells.plain(' ', role) : new Cell(glyph, new Cell.Ink.As(role));
        for (var row = 0; row < area.height(); row++) {
            for (var column = 0; column < area.width(); column++) {
                put(area.column() + column, area.row() + row, cell);
            }
        }
    }

    /** Draws rows from the top of the area, with their clicks and their cursor. */
    public void rows(Area area, List<Row> rows) {
        for (var i = 0; i < rows.size() && i < area.height(); i++) {
            var row = rows.get(i);
            var place = area.below(i).top(1);
            cells(place, row.cells());
            if (row.item() >= 0) {
                spot(place, new Spot.Target.Item(row.item()));
            }
            for (var part : row.parts()) {
                spot(
                        new Area(place.column() + part.column(), place.row(), part.width(), 1),
                        new Spot.Target.Item(part.item()));
            }
            if (row.caret() >= 0) {
                cursor(place.column() + Math.min(row.caret(), place.width() - 1), place.row());
            }
        }
    }

    /** A frame round the area, with a title in its upper edge; what was inside is gone. */
    public void box(Area area, String title, Role role) {
        fill(area, " ", Role.PROSE);
        if (area.width() < 2 || area.height() < 2) {
            return;
        }
        var inner = area.width() - 2;
        line(area.top(1), "╭" + "─".repeat(inner) + "╮", role);
        line(area.bottom(1), "╰" + "─".repeat(inner) + "╯", role);
        for (var i = 1; i < area.height() - 1; i++) {
            line(area.below(i).left(1), "│", role);
            line(area.below(i).right(1), "│", role);
        }
        if (!title.isEmpty()) {
            line(area.top(1).within(2, 0), Cells.clip(" " + title + " ", area.width() - 4), Role.TITLE);
        }
    }

    /** Makes an area answer to clicks. */
    void spot(Area area, Spot.Target target) {
        spots.add(new Spot(area, target));
    }

    /** Makes everything drawn so far a mere background: it does not answer to clicks any more. */
    public void cover() {
        spots.clear();
        cursor = new Frame.Cursor(0, 0, false);
    }

    /** Puts the cursor on a cell. */
    public void cursor(int column, int row) {
        cursor = new Frame.Cursor(
                Math.max(0, Math.min(width - 1, column)), Math.max(0, Math.min(height - 1, row)), true);
    }

    /** What was drawn. */
    public Sheet sheet() {
        var rows = new ArrayList<List<Cell>>();
        for (var row : cells) {
            // A wide glyph in the last column would run over.
            var last = row[width - 1];
            if (!last.glyph().isEmpty() && Cells.width(last.glyph().codePointAt(0)) == 2) {
                row[width - 1] = new Cell(" ", last.ink());
            }
            rows.add(List.of(row));
        }
        return new Sheet(new Frame(width, rows, cursor), spots);
    }
}
