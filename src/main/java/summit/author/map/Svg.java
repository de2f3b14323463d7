package summit.author.map;

import static summit.author.map.Markup.escaped;
import static summit.author.map.Markup.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import summit.author.map.Sketch.Area;
import summit.author.map.Sketch.Box;
import summit.author.map.Sketch.Line;
import summit.author.map.Sketch.Point;
import summit.author.map.Sketch.Style;

/** A map as a picture. Everything in it is drawn; nothing is fetched from anywhere. */
public final class Svg {
    private static final double MARGIN = 24;
    private static final double HEAD = 46;
    private static final double BEND = 7;

    private final Sketch sketch;
    private final StringBuilder out = new StringBuilder();

    private Svg(Sketch sketch) {
        this.sketch = sketch;
    }

    /** A picture that stands by itself, with its title and a key to its shapes. */
    public static String picture(StoryMap map) {
        var sketch = Layered.sketch(map);
        return new Svg(sketch).whole();
    }

    /** The same without title and key, for a page that has its own. */
    static String drawing(Sketch sketch) {
        return new Svg(sketch).inner();
    }

    private String whole() {
        var key = new Legend(sketch.map());
        var width = Math.max(sketch.width(), Legend.NARROWEST) + 2 * MARGIN;
        var height = HEAD + sketch.height() + key.height(width - 2 * MARGIN) + 2 * MARGIN;
        open(0, 0, width, height);
        out.append(Markup.element(
                "rect", "class=\"paper\" width=\"" + number(width) + "\" height=\"" + number(height) + "\""));
        out.append(Markup.text(MARGIN, MARGIN + 18, "heading", sketch.map().title()));
        out.append("<g transform=\"translate(" + number(MARGIN) + " " + number(MARGIN + HEAD - 10) + ")\">\n");
        body();
        out.append("</g>\n");
        out.append("<g transform=\"translate(" + number(MARGIN) + " " + number(MARGIN + HEAD + sketch.height())
                + ")\">\n");
        out.append(key.draw(width - 2 * MARGIN));
        out.append("</g>\n</svg>\n");
        return out.toString();
    }

    private String inner() {
        open(-MARGIN, -MARGIN, sketch.width() + 2 * MARGIN, sketch.height() + 2 * MARGIN);
        body();
        return out.append("</svg>\n").toString();
    }

    private void open(double x, double y, double width, double height) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"")
                .append(number(x) + " " + number(y) + " " + number(width) + " " + number(height))
                .append("\" width=\"" + number(width) + "\" height=\"" + number(height) + "\">\n");
        out.append("<title>").append(escaped(sketch.map().title())).append("</title>\n");
        out.append("<style>\n").append(Resource.text("map.css")).append("</style>\n");
        out.append("<defs>")
                .append(arrow("arrow", "M0,1 L9,5 L0,9 z"))
                .append(arrow("hollow", "M1,1 L9,5 L1,9 z"))
                .append("</defs>\n");
    }

    private static String arrow(String id, String path) {
        return "<marker id=\"" + id + "\" class=\"" + id
                + "\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"9\""
                + " markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto-start-reverse\"><path d=\"" + path
                + "\"/></marker>";
    }

    private void body() {
        sketch.frames().forEach(this::frame);
        sketch.lines().forEach(this::line);
        sketch.boxes().forEach(this::box);
    }

    private void frame(Sketch.Frame frame) {
        var area = frame.area();
        out.append("<g class=\"frame\">")
                .append(Markup.element(
                        "rect",
                        "x=\"" + number(area.x()) + "\" y=\"" + number(area.y()) + "\" width=\"" + number(area.width())
                                + "\" height=\"" + number(area.height()) + "\" rx=\"12\""))
                .append(Markup.text(
                        area.x() + 16,
                        area.y() + 21,
                        "group",
                        Measure.cut(frame.title(), Style.TITLE.size(), area.width() - 32)))
                .append("</g>\n");
    }

    private void line(Line line) {
        var bundle = line.bundle();
        var look = bundle.look();
        var marker = look == Bundle.Look.ANSWER ? "hollow" : "arrow";
        out.append("<g class=\"line ")
                .append(look.name().toLowerCase(Locale.ROOT))
                .append(bundle.isTrouble() ? " trouble" : "")
                .append("\" data-from=\"")
                .append(escaped(bundle.first()))
                .append("\" data-to=\"")
                .append(escaped(bundle.second()))
                .append("\"><title>");
        var words = new StringJoiner("\n");
        bundle.all().forEach(link -> words.add(Node.name(link.from()) + ": " + Outline.link(link)));
        out.append(escaped(words.toString())).append("</title>");
        out.append("<path d=\"")
                .append(path(line.path()))
                .append("\"")
                .append(bundle.goesOn() ? " marker-end=\"url(#" + marker + ")\"" : "")
                .append(bundle.comesBack() ? " marker-start=\"url(#" + marker + ")\"" : "")
                .append("/>");
        label(line);
        out.append("</g>\n");
    }

    private void label(Line line) {
        var area = line.label();
        if (area.width() == 0) {
            return;
        }
        var y = area.y() + Style.LABEL.size();
        for (var words : line.bundle().words()) {
            out.append(Markup.text(area.x() + 3, y, "label", Measure.cut(words, Style.LABEL.size(), area.width() - 4)));
            y += Style.LABEL.height();
        }
    }

    /** The way along the points, its corners rounded. */
    private static String path(List<Point> points) {
        var path = new StringBuilder("M" + at(points.get(0)));
        for (var i = 1; i < points.size() - 1; i++) {
            var corner = points.get(i);
            path.append(" L" + at(towards(corner, points.get(i - 1))));
            path.append(" Q" + at(corner) + " " + at(towards(corner, points.get(i + 1))));
        }
        return path.append(" L" + at(points.get(points.size() - 1))).toString();
    }

    private static Point towards(Point corner, Point other) {
        var dx = other.x() - corner.x();
        var dy = other.y() - corner.y();
        var length = Math.hypot(dx, dy);
        var share = length == 0 ? 0 : Math.min(BEND, length / 2) / length;
        return new Point(corner.x() + dx * share, corner.y() + dy * share);
    }

    private static String at(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    private void box(Box box) {
        var node = box.node();
        var classes = new ArrayList<>(List.of("node", node.form().name().toLowerCase(Locale.ROOT)));
        node.marks().forEach(mark -> classes.add(mark.name().toLowerCase(Locale.ROOT)));
        if (node.isTrouble()) {
            classes.add("trouble");
        }
        out.append("<g class=\"")
                .append(String.join(" ", classes))
                .append("\" data-id=\"")
                .append(escaped(node.id()))
                .append("\"><title>")
                .append(escaped(tooltip(node)))
                .append("</title>")
                .append(Shape.of(node.form(), box.area()));
        if (node.marks().contains(Node.Mark.START)) {
            out.append(flag(box.area()));
        }
        writing(box);
        out.append("</g>\n");
    }

    private static String tooltip(Node node) {
        var words = new StringJoiner("\n").add(Outline.heading(node));
        node.asks().forEach(asked -> words.add(Outline.asked(asked) + ": " + asked.prompt()));
        return words.toString();
    }

    /** A triangle that points into the first scene. */
    private static String flag(Area area) {
        var x = area.x() - 14;
        var y = area.y() + area.height() / 2;
        return Markup.element(
                "polygon",
                "class=\"flag\" points=\"" + number(x) + "," + number(y - 8) + " " + number(x + 12) + "," + number(y)
                        + " " + number(x) + "," + number(y + 8) + "\"");
    }

    private void writing(Box box) {
        var slant = box.node().form() == Node.Form.POOL || box.node().form() == Node.Form.ENDING ? 12 : 0;
        var x = box.area().x() + 10 + slant;
        var y = box.area().y() + 6;
        for (var line : box.writing()) {
            var style = line.style();
            y += style.height();
            if (style == Style.ASK) {
                out.append(Markup.element(
                        "circle",
                        "class=\"badge\" cx=\"" + number(x + 5) + "\" cy=\"" + number(y - 6) + "\" r=\"5.5\""));
                out.append(Markup.text(x + 2.4, y - 2.8, "sign", "?"));
            }
            out.append(Markup.text(
                    style == Style.ASK ? x + 15 : x, y - 3, style.name().toLowerCase(Locale.ROOT), line.words()));
        }
    }
}
