package summit.author.map;

import static summit.author.map.Markup.number;

import summit.author.map.Sketch.Area;

/** The outlines of nodes, a shape for each form. */
final class Shape {
    private static final double SLANT = 11;
    private static final double EAR = 12;

    private Shape() {}

    /** The elements that draw the outline of a node. */
    static String of(Node.Form form, Area area) {
        return switch (form) {
            case SCENE -> rounded(area);
            case STORYLET -> note(area);
            case POOL -> polygon("shape", hexagon(area));
            case ENDING ->
                polygon("shape", octagon(area))
                        + polygon(
                                "inner",
                                octagon(new Area(area.x() + 4, area.y() + 4, area.width() - 8, area.height() - 8)));
        };
    }

    private static String rounded(Area area) {
        return Markup.element(
                "rect",
                "class=\"shape\" x=\"" + number(area.x()) + "\" y=\"" + number(area.y()) + "\" width=\""
                        + number(area.width()) + "\" height=\"" + number(area.height()) + "\" rx=\"8\"");
    }

    /** A sheet with its upper right corner turned down. */
    private static String note(Area area) {
        var fold = area.right() - EAR;
        return polygon(
                        "shape",
                        points(
                                area.x(),
                                area.y(),
                                fold,
                                area.y(),
                                area.right(),
                                area.y() + EAR,
                                area.right(),
                                area.bottom(),
                                area.x(),
                                area.bottom()))
                + Markup.element(
                        "polyline",
                        "class=\"inner\" points=\""
                                + points(fold, area.y(), fold, area.y() + EAR, area.right(), area.y() + EAR) + "\"");
    }

    private static String hexagon(Area area) {
        var middle = area.y() + area.height() / 2;
        return points(
                area.x(),
                middle,
                area.x() + SLANT,
                area.y(),
                area.right() - SLANT,
                area.y(),
                area.right(),
                middle,
                area.right() - SLANT,
                area.bottom(),
                area.x() + SLANT,
                area.bottom());
    }

    private static String octagon(Area area) {
        return points(
                area.x() + SLANT,
                area.y(),
                area.right() - SLANT,
                area.y(),
                area.right(),
                area.y() + SLANT,
                area.right(),
                area.bottom() - SLANT,
                area.right() - SLANT,
                area.bottom(),
                area.x() + SLANT,
                area.bottom(),
                area.x(),
                area.bottom() - SLANT,
                area.x(),
                area.y() + SLANT);
    }

    private static String polygon(String style, String points) {
        return Markup.element("polygon", "class=\"" + style + "\" points=\"" + points + "\"");
    }

    private static String points(double... coordinates) {
        var points = new StringBuilder();
        for (var i = 0; i < coordinates.length; i += 2) {
            points.append(i == 0 ? "" : " ")
                    .append(number(coordinates[i]))
                    .append(',')
                    .append(number(coordinates[i + 1]));
        }
        return points.toString();
    }
}
