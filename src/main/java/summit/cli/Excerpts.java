package summit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.load.Diagnostic;
import summit.load.Pack;
import summit.load.Position;
import summit.ui.plain.Wrapping;
import summit.ui.toolkit.Cells;

/** Diagnostics with the line that is meant and a caret under the place. */
final class Excerpts {
    private static final String MARGIN = "    ";

    private final Pack pack;
    private final int width;
    private final SortedMap<String, List<String>> files = new TreeMap<>();

    Excerpts(Pack pack, int width) {
        this.pack = pack;
        this.width = Math.max(width, 40);
    }

    /** The diagnostic as compilers print it, its line, a caret, and what to do. */
    List<String> of(Diagnostic diagnostic) throws IOException {
        var position = diagnostic.position();
        var lines = new ArrayList<String>();
        lines.add(Cells.clean(
                position + " " + diagnostic.severity().word() + " " + diagnostic.code() + " " + diagnostic.message()));
        source(position).forEach(line -> lines.add(MARGIN + line));
        lines.addAll(hint(diagnostic.hint()));
        return lines;
    }

    /** What to write instead stands on a line of its own, to be copied. */
    private List<String> hint(String hint) {
        var lines = new ArrayList<String>();
        for (var sentence : Cells.clean(hint).split(" (?=Write: )")) {
            if (sentence.startsWith("Write: ")) {
                lines.add(MARGIN + sentence);
            } else if (!sentence.isEmpty()) {
                Wrapping.of(sentence, width - MARGIN.length()).forEach(line -> lines.add(MARGIN + line));
            }
        }
        return lines;
    }

    /** The line that is meant, and a caret under the place; nothing where there is no such line. */
    List<String> source(Position position) throws IOException {
        var file = lines(position.file());
        return position.line() <= file.size() ? shown(file.get(position.line() - 1), position.column()) : List.of();
    }

    /** A long line is shown from a little before the place on. */
    private List<String> shown(String line, int column) {
        var place = Math.min(column - 1, line.codePointCount(0, line.length()));
        var before = line.substring(0, line.offsetByCodePoints(0, place));
        var from = Math.max(0, before.length() - width / 2);
        var start = from == 0 ? "" : "…";
        var visible = visible(before.substring(from));
        // Indentation says nothing about the mistake.
        var indent = from == 0 ? visible.length() - visible.stripLeading().length() : 0;
        var left = start + visible.substring(indent);
        var rest = line.substring(before.length());
        var text = left
                + visible(rest.substring(
                        0, rest.offsetByCodePoints(0, Math.min(width, rest.codePointCount(0, rest.length())))));
        var shown = from == 0 ? text.stripLeading() : text;
        return List.of(
                Cells.clip(shown.stripTrailing(), width - MARGIN.length()), " ".repeat(Cells.columns(left)) + "^");
    }

    /** One column for what is cleaned away, so that the caret stays under its place. */
    private static String visible(String text) {
        var visible = new StringBuilder();
        text.codePoints().forEach(point -> {
            var clean = Cells.clean(Character.toString(point));
            visible.append(clean.isEmpty() ? "?" : clean);
        });
        return visible.toString();
    }

    private List<String> lines(String shownName) {
        var label = pack.label() + "/";
        // Whatever else lies in the folder may be a picture.
        if (!shownName.startsWith(label) || !shownName.contains(".json")) {
            return List.of();
        }
        var name = shownName.substring(label.length());
        if (!files.containsKey(name)) {
            files.put(name, read(name));
        }
        return files.get(name);
    }

    private List<String> read(String name) {
        try {
            return List.of(new String(pack.bytes(name), StandardCharsets.UTF_8).split("\n", -1));
        } catch (IOException unfit) {
            // There is no such file, or the diagnostic itself says what is the matter with it.
            return List.of();
        }
    }
}
