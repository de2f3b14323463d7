package summit.ui.toolkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import summit.story.Picture;

/**
 * Sets a picture into rows: half blocks where there are colours, signs of the typewriter where there are none. Where there is not
 * room for all of it, a little is cut off all round; where more would be, it is made smaller; and where that would be a smudge there
 * is none.
 */
public final class Still {
    /** The most cells a picture takes. */
    static final int WIDEST = 60;

    /** What can be cut off: one part in so many of each side. */
    private static final int EDGE = 8;

    /** No picture that is made smaller is lower. */
    public static final int LOWEST = 6;

    private Still() {}

    /** A size in cells. */
    private record Size(int columns, int rows) {
        /** The largest size of these proportions that fits another. */
        Size within(Size room) {
            // The side that is tighter decides.
            return columns * room.rows < room.columns * rows
                    ? new Size(Math.round((float) columns * room.rows / rows), room.rows)
                    : new Size(room.columns, Math.round((float) rows * room.columns / columns));
        }

        boolean isAtLeast(Size other) {
            return columns >= other.columns && rows >= other.rows;
        }

        /** This size, or what fits of it. */
        Size cut(Size room) {
            return new Size(Math.min(columns, room.columns), Math.min(rows, room.rows));
        }
    }

    /** The smallest size in which things are still to be recognised, in half blocks and in signs. */
    private static final Size LEAST_HALVES = new Size(20, LOWEST);

    private static final Size LEAST_SIGNS = new Size(30, 9);

    /** The picture at a step, in at most so many columns and rows. Nothing where it could not be recognised. */
    public static List<Row> of(Picture picture, int step, int columns, int rows, Theme.Depth depth) {
        var room = new Size(Math.min(columns, WIDEST), rows);
        if (room.columns() <= 0 || room.rows() <= 0 || picture.rows().size() < 2) {
            return List.of();
        }
        return depth == Theme.Depth.MONO ? signs(picture, step, room) : halves(picture, step, room, depth);
    }

    /** Whether a size can be had by cutting a little off another. */
    private static boolean isNearly(Size size, Size whole) {
        return size.isAtLeast(new Size(whole.columns() - whole.columns() / EDGE, whole.rows() - whole.rows() / EDGE));
    }

    private static List<Row> halves(Picture picture, int step, Size room, Theme.Depth depth) {
        var pixels = picture.at(step);
        var whole = new Size(picture.width(), pixels.size() / 2);
        var size = whole.cut(room);
        if (!isNearly(size, whole)) {
            size = whole.within(room);
            if (!size.isAtLeast(LEAST_HALVES)) {
                return List.of();
            }
            pixels = new Reduction(pixels, size.columns(), 2 * size.rows()).inPalette();
        }
        var left = (pixels.get(0).length() - size.columns()) / 2;
        var top = (pixels.size() / 2 - size.rows()) / 2;
        var known = new HashMap<String, Cell>();
        var rows = new ArrayList<Row>();
        for (var y = top; y < top + size.rows(); y++) {
            var cells = new ArrayList<Cell>();
            for (var x = left; x < left + size.columns(); x++) {
                var pair = pixels.get(2 * y).substring(x, x + 1)
                        + pixels.get(2 * y + 1).substring(x, x + 1);
                cells.add(known.computeIfAbsent(pair, two -> cell(picture, two, depth)));
            }
            rows.add(new Row(cells, -1, -1, Row.Place.START));
        }
        return rows;
    }

    /** Two pixels, the upper first. */
    private static Cell cell(Picture picture, String pair, Theme.Depth depth) {
        var upper = picture.palette().get(pair.substring(0, 1));
        var lower = picture.palette().get(pair.substring(1));
        return depth == Theme.Depth.SIXTEEN
                ? Shading.of(upper, lower)
                : new Cell("▀", new Cell.Ink.Pixels(upper, lower));
    }

    /** The drawing its author made, or where that is too large, signs in place of its pixels. */
    private static List<Row> signs(Picture picture, int step, Size room) {
        var lines = picture.ascii();
        var drawn = new Size(lines.stream().mapToInt(Cells::columns).max().orElse(0), lines.size());
        var size = drawn.cut(room);
        if (isNearly(size, drawn)) {
            var top = (lines.size() - size.rows()) / 2;
            return lines.subList(top, top + size.rows()).stream()
                    .map(line -> Row.of(Cells.cut(line, room.columns()), Role.DIM))
                    .toList();
        }
        var pixels = picture.at(step);
        size = new Size(picture.width(), pixels.size() / 2).within(room);
        return size.isAtLeast(LEAST_SIGNS)
                ? new Reduction(pixels, size.columns(), size.rows())
                        .inSigns(picture.palette()).stream()
                                .map(line -> Row.of(line, Role.DIM))
                                .toList()
                : List.of();
    }
}
