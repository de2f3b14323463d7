package summit.ui.toolkit;

import java.util.List;

/** A window on rows that may be more than fit: {@code from} is the first row shown. */
public record Pane(List<Row> rows, int height, int from) {
    public Pane {
        rows = List.copyOf(rows);
        height = Math.max(1, height);
        from = Math.max(0, Math.min(from, rows.size() - height));
    }

    /** The window whose first row holds this place of the text. */
    public static Pane at(Row.Place place, List<Row> rows, int height) {
        var from = 0;
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).place().compareTo(place) <= 0) {
                from = i;
            }
        }
        return new Pane(rows, height, from);
    }

    /** The window nearest to the beginning in which an item is seen whole, as far as it fits, with a little of what follows. */
    public static Pane on(int item, List<Row> rows, int height) {
        return new Pane(rows, height, 0).showing(item);
    }

    /** This window, moved as little as needed to show the item. */
    public Pane showing(int item) {
        var first = first(item);
        if (first < 0) {
            return this;
        }
        var last = last(item);
        if (last >= from + height) {
            // One more row, so that it is seen that the list goes on; at the end the constructor takes it back.
            var moved = new Pane(rows, height, Math.min(first, last + 2 - height));
            return first < moved.from() ? new Pane(rows, height, first) : moved;
        }
        return first < from ? new Pane(rows, height, first == firstItem() && last < height ? 0 : first) : this;
    }

    private int firstItem() {
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).item() >= 0) {
                return i;
            }
        }
        return -1;
    }

    private int first(int item) {
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).item() == item) {
                return i;
            }
        }
        return -1;
    }

    private int last(int item) {
        for (var i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).item() == item) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the first row of the item is in the window. */
    public boolean shows(int item) {
        var first = first(item);
        return first >= from && first < from + height;
    }

    /** Whether the item begins above the window. */
    public boolean isAbove(int item) {
        var first = first(item);
        return first >= 0 && first < from;
    }

    /** Whether the item begins below the window. */
    public boolean isBelow(int item) {
        return first(item) >= from + height;
    }

    /** Moved down by rows, or up. */
    public Pane by(int more) {
        return new Pane(rows, height, from + more);
    }

    /** A page further or back, with one row in common. */
    public Pane page(int pages) {
        return by(pages * Math.max(1, height - 1));
    }

    /** Whether there are rows below it. */
    public boolean hasMore() {
        return from + height < rows.size();
    }

    /** Whether there are rows above it. */
    public boolean hasBefore() {
        return from > 0;
    }

    /** The place of the text in the first row. */
    public Row.Place place() {
        return rows.isEmpty() ? Row.Place.START : rows.get(from).place();
    }

    /** Draws the window; the row below the area tells where there is more. */
    public void draw(Canvas canvas, Area area) {
        // The cursor stands where reading goes on, unless a row has it.
        canvas.cursor(area.column(), area.row());
        canvas.rows(area, rows.subList(from, Math.min(rows.size(), from + height)));
        var marks = new Area(area.column(), area.row() + area.height(), area.width(), 1);
        if (hasMore()) {
            mark(canvas, marks.right(6), "▼ more", Key.Name.PAGE_DOWN);
        }
        if (hasBefore()) {
            mark(canvas, marks.right(hasMore() ? 9 : 1).left(1), "▲", Key.Name.PAGE_UP);
        }
    }

    private static void mark(Canvas canvas, Area place, String mark, Key.Name key) {
        canvas.line(place, mark, Role.ACCENT);
        canvas.spot(place, new Spot.Target.Press(Key.of(key)));
    }
}
