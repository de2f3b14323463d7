package summit.ui.toolkit;

/** A rectangle of cells; sides are never negative. */
public record Area(int column, int row, int width, int height) {
    public Area {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    boolean contains(int atColumn, int atRow) {
        return atColumn >= column && atColumn < column + width && atRow >= row && atRow < row + height;
    }

    boolean isEmpty() {
        return width == 0 || height == 0;
    }

    /** Without a margin of so many columns left and right, and so many rows above and below. */
    public Area within(int columns, int rows) {
        return new Area(column + columns, row + rows, width - 2 * columns, height - 2 * rows);
    }

    /** The upper rows. */
    public Area top(int rows) {
        return new Area(column, row, width, Math.min(rows, height));
    }

    /** What is below the upper rows. */
    public Area below(int rows) {
        return new Area(column, row + rows, width, height - rows);
    }

    /** The rows at the bottom. */
    public Area bottom(int rows) {
        var kept = Math.min(rows, height);
        return new Area(column, row + height - kept, width, kept);
    }

    /** What is above the rows at the bottom. */
    public Area above(int rows) {
        return new Area(column, row, width, height - rows);
    }

    /** The columns at the left. */
    public Area left(int columns) {
        return new Area(column, row, Math.min(columns, width), height);
    }

    /** The columns at the right. */
    public Area right(int columns) {
        var kept = Math.min(columns, width);
        return new Area(column + width - kept, row, kept, height);
    }

    /** A rectangle of at most this size in the middle. */
    public Area middle(int columns, int rows) {
        var w = Math.min(columns, width);
        var h = Math.min(rows, height);
        return new Area(column + (width - w) / 2, row + (height - h) / 2, w, h);
    }
}
