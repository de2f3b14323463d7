package summit.author.map;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import summit.author.map.Sketch.Style;
import summit.author.map.Sketch.Writing;

/** What is written in the boxes of a drawing, and how much room it takes. */
final class Writings {
    private static final double WIDEST = 176;
    private static final int MOST_ASKS = 6;
    private static final double MARGIN = 10;

    private Writings() {}

    /** The size of a box, in pixels. */
    record Size(double width, double height) {}

    static List<Writing> of(Node node) {
        var lines = new ArrayList<Writing>();
        var title = node.title().isEmpty() ? node.name() : node.title();
        Measure.wrap(title, Style.TITLE.size(), WIDEST, 2).forEach(line -> lines.add(new Writing(Style.TITLE, line)));
        var what = new StringJoiner(" · ");
        if (!node.title().isEmpty()) {
            what.add(node.name());
        }
        if (node.form() != Node.Form.SCENE) {
            what.add(node.form().word());
        }
        node.marks().stream().filter(mark -> !mark.isTrouble()).forEach(mark -> what.add(mark.word()));
        if (what.length() > 0) {
            add(lines, Style.ID, what.toString());
        }
        for (var asked : node.asks().subList(0, Math.min(MOST_ASKS, node.asks().size()))) {
            add(lines, Style.ASK, asked.question());
        }
        if (node.asks().size() > MOST_ASKS) {
            add(lines, Style.ASK, "and " + (node.asks().size() - MOST_ASKS) + " more");
        }
        node.marks().stream()
                .filter(Node.Mark::isTrouble)
                .forEach(mark -> add(lines, Style.TROUBLE, "! " + mark.word()));
        return lines;
    }

    private static void add(List<Writing> lines, Style style, String words) {
        lines.add(new Writing(style, Measure.cut(words, style.size(), WIDEST)));
    }

    static Size size(Node node) {
        var width = 60.0;
        var height = 0.0;
        for (var line : of(node)) {
            var indent = line.style() == Style.ASK ? 15 : 0;
            width = Math.max(width, Measure.width(line.words(), line.style().size()) + indent);
            height += line.style().height();
        }
        var slant = node.form() == Node.Form.POOL || node.form() == Node.Form.ENDING ? 12 : 0;
        return new Size(Math.ceil(width + 2 * MARGIN + 2 * slant), Math.ceil(height + 2 * MARGIN - 4));
    }
}
