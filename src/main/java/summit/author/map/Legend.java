package summit.author.map;

import static summit.author.map.Markup.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import summit.author.map.Sketch.Area;
import summit.author.map.Sketch.Style;

/** The key to a drawing: the shapes and lines that are on it, each with its word. */
final class Legend {
    /** What it needs beside itself. */
    static final double NARROWEST = 640;

    private static final double ROW = 34;
    private static final double SAMPLE = 40;

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String sample, String word) {
        double width() {
            return SAMPLE + 10 + Measure.width(word, Style.ID.size()) + 22;
        }
    }

    Legend(StoryMap map) {
        var forms = new TreeSet<Node.Form>();
        map.nodes().values().forEach(node -> forms.add(node.form()));
        for (var form : forms) {
            entries.add(new Entry(
                    "<g class=\"node " + form.name().toLowerCase(Locale.ROOT) + "\">"
                            + Shape.of(form, new Area(0, 1, SAMPLE, 28)) + "</g>",
                    form.word()));
        }
        if (map.nodes().values().stream().anyMatch(node -> !node.asks().isEmpty())) {
            entries.add(new Entry(
                    "<g class=\"node scene\"><circle class=\"badge\" cx=\"28\" cy=\"15\" r=\"5.5\"/>"
                            + Markup.text(25.4, 18.2, "sign", "?") + "</g>",
                    "question"));
        }
        if (map.nodes().values().stream().anyMatch(Node::isTrouble)) {
            entries.add(new Entry(
                    "<g class=\"node scene trouble\">" + Shape.of(Node.Form.SCENE, new Area(2, 4, SAMPLE - 4, 22))
                            + Markup.text(17, 19, "trouble", "!") + "</g>",
                    "look at this"));
        }
        var looks = new TreeSet<Bundle.Look>();
        Bundle.of(map).forEach(bundle -> looks.add(bundle.look()));
        for (var look : looks) {
            entries.add(new Entry(
                    "<g class=\"line " + look.name().toLowerCase(Locale.ROOT) + "\"><path d=\"M2,15 L"
                            + number(SAMPLE - 2) + ",15\" marker-end=\"url(#"
                            + (look == Bundle.Look.ANSWER ? "hollow" : "arrow") + ")\"/></g>",
                    look.word()));
        }
    }

    /** How wide it is in one row. */
    double width() {
        return entries.stream().mapToDouble(Entry::width).sum();
    }

    double height(double width) {
        return rows(width) * ROW + 14;
    }

    private int rows(double width) {
        var rows = 1;
        var x = 0.0;
        for (var entry : entries) {
            if (x > 0 && x + entry.width() > width) {
                rows++;
                x = 0;
            }
            x += entry.width();
        }
        return rows;
    }

    String draw(double width) {
        var out = new StringBuilder("<g class=\"key\">");
        var x = 0.0;
        var y = 14.0;
        for (var entry : entries) {
            if (x > 0 && x + entry.width() > width) {
                x = 0;
                y += ROW;
            }
            out.append("<g transform=\"translate(" + number(x) + " " + number(y) + ")\">")
                    .append(entry.sample())
                    .append(Markup.text(SAMPLE + 6, 19, "id", entry.word()))
                    .append("</g>\n");
            x += entry.width();
        }
        return out.append("</g>\n").toString();
    }
}
