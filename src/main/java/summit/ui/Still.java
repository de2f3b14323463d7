package summit.ui;

import java.util.ArrayList;
import java.util.List;
import summit.story.Picture;

/** Sets a picture into rows: half blocks where there are colours, plain characters where there are none. */
final class Still {
    /** The most cells a picture takes. */
    static final int WIDEST = 60;

    /** Fewer rows than these show nothing that could be recognised. */
    private static final int LOWEST = 5;

    private Still() {}

    /**
     * The picture at a step, in at most so many columns and rows: the middle of it where it is larger. Nothing where it would be
     * cut to a shred.
     */
    static List<Row> of(Picture picture, int step, int columns, int rows, Theme.Depth depth) {
        return depth == Theme.Depth.MONO ? plain(picture, columns, rows) : halves(picture, step, columns, rows);
    }

    /** The rows it has when nothing is cut. */
    static int height(Picture picture, Theme.Depth depth) {
        return depth == Theme.Depth.MONO
                ? picture.ascii().size()
                : picture.rows().size() / 2;
    }

    private static List<Row> halves(Picture picture, int step, int columns, int most) {
        var pixels = picture.at(step);
        var height = Math.min(most, pixels.size() / 2);
        var width = Math.min(Math.min(columns, WIDEST), picture.width());
        if (height < Math.min(LOWEST, pixels.size() / 2) || width < Math.min(20, picture.width()) || width == 0) {
            return List.of();
        }
        var left = (picture.width() - width) / 2;
        var top = (pixels.size() / 2 - height) / 2;
        var rows = new ArrayList<Row>();
        for (var y = 0; y < height; y++) {
            var cells = new ArrayList<Cell>();
            for (var x = 0; x < width; x++) {
                var upper = picture.palette().get(pixels.get(2 * (top + y)).substring(left + x, left + x + 1));
                var lower = picture.palette().get(pixels.get(2 * (top + y) + 1).substring(left + x, left + x + 1));
                cells.add(new Cell("▀", new Cell.Ink.Pixels(upper, lower)));
            }
            rows.add(new Row(cells, -1, -1, Row.Place.START));
        }
        return rows;
    }

    private static List<Row> plain(Picture picture, int columns, int most) {
        var lines = picture.ascii();
        var height = Math.min(most, lines.size());
        if (height < Math.min(LOWEST, lines.size())) {
            return List.of();
        }
        var top = (lines.size() - height) / 2;
        return lines.subList(top, top + height).stream()
                .map(line -> Row.of(Cells.cut(line, Math.min(columns, WIDEST)), Role.DIM))
                .toList();
    }
}
