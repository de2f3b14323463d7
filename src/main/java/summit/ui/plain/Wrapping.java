package summit.ui.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import summit.ui.toolkit.Cells;

/** Breaks a line at spaces. Lines that follow are set under the first word of a numbered or lettered item. */
public final class Wrapping {
    private static final Pattern LABEL = Pattern.compile("^\\s*(?:\\d{1,3}\\.|[a-z]\\)|[A-Z]\\.|-)\\s+");

    private Wrapping() {}

    /** The line in pieces of at most {@code width} columns; a longer word stands alone and whole. */
    public static List<String> of(String line, int width) {
        if (length(line) <= width) {
            return List.of(line.stripTrailing());
        }
        var label = LABEL.matcher(line);
        var indent = label.find() ? " ".repeat(Math.min(label.end(), width / 2)) : "";
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder(label.reset().find() ? label.group() : "");
        var isFresh = true;
        for (var word : line.substring(piece.length()).strip().split(" +")) {
            if (!isFresh && length(piece) + 1 + length(word) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
                piece.append(indent);
                isFresh = true;
            }
            piece.append(isFresh ? "" : " ").append(word);
            isFresh = false;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static int length(CharSequence text) {
        return Cells.columns(text.toString());
    }
}
