package summit.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import summit.story.Picture;

/** Reads a picture. */
final class Pictures {
    private static final int WIDEST = 60;
    private static final int HIGHEST = 32;
    private static final int ASCII_ROWS = 16;
    private static final int COLOURS = 16;
    private static final Pattern RGB = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final List<String> NAMES = List.of(
            "black",
            "red",
            "green",
            "yellow",
            "blue",
            "magenta",
            "cyan",
            "white",
            "bright-black",
            "bright-red",
            "bright-green",
            "bright-yellow",
            "bright-blue",
            "bright-magenta",
            "bright-cyan",
            "bright-white");

    private final Reading reading;

    Pictures(Reading reading) {
        this.reading = reading;
    }

    Picture read(String id, Node node) {
        var entries = Entries.of(reading, node, Shape.PICTURE);
        entries.checkId(new Node.Words(node.place(), id, id));
        var palette = palette(entries);
        var rows = rows(entries, "rows", palette, false);
        checkSize(entries, rows);
        return new Picture(
                id,
                entries.shown("describe", "picture." + id + ".describe"),
                palette,
                rows,
                new Picture.Motion(layers(entries, palette), entries.number("millis", 100, 67, 60_000)),
                ascii(entries));
    }

    private void bad(Place place, String message, String hint) {
        reading.findings().add(Code.BAD_PICTURE, place, message, hint);
    }

    private SortedMap<String, Picture.Colour> palette(Entries picture) {
        var colours = new TreeMap<String, Picture.Colour>();
        if (!(picture.node("palette").orElse(null) instanceof Node.Fields fields)) {
            return colours;
        }
        fields.fields().forEach((pixel, value) -> {
            if (pixel.equals("note")) {
                return;
            }
            if (pixel.length() != 1 || Invisible.in(pixel) >= 0) {
                bad(value.place().key(), "a colour's name is one character, not " + Quoted.of(pixel) + ".", "");
            }
            colours.put(pixel, colour(Entries.of(reading, value, Shape.COLOUR)));
        });
        if (colours.size() > COLOURS) {
            bad(
                    picture.place("palette"),
                    "the palette has " + colours.size() + " colours.",
                    "It may have " + COLOURS + ".");
        }
        return colours;
    }

    private Picture.Colour colour(Entries entries) {
        var rgb = entries.plain("rgb");
        var proper = RGB.matcher(rgb).matches();
        if (!proper && entries.has("rgb")) {
            bad(entries.place("rgb"), Quoted.of(rgb) + " is not a colour.", "Write it as \"#1b2a3c\".");
        }
        var ansi = new TreeMap<String, Integer>();
        NAMES.forEach(name -> ansi.put(name, NAMES.indexOf(name)));
        return new Picture.Colour(
                proper ? Integer.parseInt(rgb.substring(1), 16) : 0,
                entries.number("256", 0, 0, 255),
                entries.word("16", 0, ansi));
    }

    private List<String> rows(Entries entries, String key, SortedMap<String, Picture.Colour> palette, boolean blank) {
        var rows = new ArrayList<String>();
        var written = entries.strings(key);
        for (var words : written) {
            var row = words.value();
            rows.add(row);
            for (var i = 0; i < row.length(); i++) {
                var pixel = row.substring(i, i + 1);
                if (!palette.containsKey(pixel) && !(blank && pixel.equals(" "))) {
                    bad(
                            words.place().inside(i),
                            "no colour is called " + Quoted.of(pixel) + ".",
                            "Add it to the palette.");
                    break;
                }
            }
        }
        var width = commonWidth(rows);
        for (var words : written) {
            if (words.value().length() != width) {
                bad(
                        words.place(),
                        "this row has " + words.value().length() + " pixels, most have " + width + ".",
                        "All rows are equally long.");
            }
        }
        return rows;
    }

    /** How many pixels most rows have, or the first of them. */
    private static int commonWidth(List<String> rows) {
        var counts = new LinkedHashMap<Integer, Integer>();
        rows.forEach(row -> counts.merge(row.length(), 1, Integer::sum));
        return rows.stream()
                .map(String::length)
                .max((a, b) -> counts.get(a).equals(counts.get(b)) ? 0 : counts.get(a) - counts.get(b))
                .orElse(0);
    }

    private void checkSize(Entries entries, List<String> rows) {
        if (!entries.has("rows")) {
            return;
        }
        if (rows.isEmpty() || rows.get(0).isEmpty()) {
            bad(entries.place("rows"), "the picture has no pixels.", "");
        } else if (rows.size() % 2 == 1) {
            bad(
                    entries.place("rows"),
                    "the picture has " + rows.size() + " rows of pixels.",
                    "Two make one row of text, so their number is even.");
        }
        if (rows.size() > HIGHEST || rows.stream().anyMatch(row -> row.length() > WIDEST)) {
            bad(entries.place("rows"), "the picture is too big.", "At most " + WIDEST + " by " + HIGHEST + " pixels.");
        }
    }

    private List<Picture.Layer> layers(Entries picture, SortedMap<String, Picture.Colour> palette) {
        var layers = new ArrayList<Picture.Layer>();
        for (var node : picture.list("layers")) {
            var entries = Entries.of(reading, node, Shape.LAYER);
            var path = new ArrayList<Picture.Point>();
            for (var point : entries.list("path")) {
                path.add(point(entries, point));
            }
            if (path.isEmpty() && entries.has("path")) {
                bad(entries.place("path"), "the path has no points.", "");
            }
            if (path.size() > 1000) {
                bad(entries.place("path"), "the path has " + path.size() + " points.", "At most 1000.");
            }
            layers.add(new Picture.Layer(rows(entries, "rows", palette, true), path));
        }
        return layers;
    }

    private Picture.Point point(Entries entries, Node node) {
        if (node instanceof Node.Items items && items.items().size() == 2) {
            return new Picture.Point(
                    entries.number(items.items().get(0), "path", 0, -1000, 1000),
                    entries.number(items.items().get(1), "path", 0, -1000, 1000));
        }
        bad(node.place(), "a point is a list of two numbers.", "Write [x, y], counted from the top left pixel.");
        return new Picture.Point(0, 0);
    }

    private List<String> ascii(Entries entries) {
        var rows = entries.strings("ascii").stream().map(Node.Words::value).toList();
        if (rows.size() > ASCII_ROWS || rows.stream().anyMatch(row -> row.length() > WIDEST)) {
            bad(
                    entries.place("ascii"),
                    "the plain form is too big.",
                    "At most " + WIDEST + " characters by " + ASCII_ROWS + " rows.");
        }
        return rows;
    }
}
