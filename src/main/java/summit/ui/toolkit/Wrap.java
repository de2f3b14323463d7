package summit.ui.toolkit;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines no wider than so many columns: at blanks where it can, inside a word where it must. */
public final class Wrap {
    private Wrap() {}

    /** A line, and how many glyphs of the text stand before it. */
    public record Line(String text, int offset) {}

    /** The lines of a text; an empty text has one empty line. */
    public static List<Line> lines(String text, int columns) {
        var width = Math.max(1, columns);
        var glyphs = Cells.glyphs(text);
        var lines = new ArrayList<Line>();
        var start = 0;
        while (start < glyphs.size()) {
            var end = fitting(glyphs, start, width);
            if (end < glyphs.size()) {
                end = breakBefore(glyphs, start, end);
            }
            lines.add(new Line(String.join("", glyphs.subList(start, end)).stripTrailing(), start));
            start = end;
            while (start < glyphs.size() && glyphs.get(start).equals(" ")) {
                start++;
            }
        }
        return lines.isEmpty() ? List.of(new Line("", 0)) : lines;
    }

    /** The lines of a text that stands in the middle: as many as need be, and of lengths as even as can be. */
    public static List<Line> balanced(String text, int columns) {
        var lines = lines(text, columns);
        var narrower = Math.max(1, columns);
        while (narrower > 1 && lines(text, narrower - 1).size() == lines.size()) {
            narrower--;
        }
        return lines(text, narrower);
    }

    /** The first glyph that does not fit any more; at least one always does, so that wrapping ends. */
    private static int fitting(List<String> glyphs, int start, int width) {
        var taken = 0;
        var end = start;
        while (end < glyphs.size()) {
            taken += Cells.width(glyphs.get(end).codePointAt(0));
            if (taken > width && end > start) {
                break;
            }
            end++;
        }
        return end;
    }

    private static int breakBefore(List<String> glyphs, int start, int end) {
        for (var i = end; i > start; i--) {
            if (glyphs.get(i).equals(" ") || isBreakable(glyphs.get(i - 1)) && i - start > 1 && i < end + 1) {
                return i;
            }
        }
        // A word longer than a line is most often a path.
        var slash = glyphs.subList(start, end).lastIndexOf("/");
        return slash > 0 ? start + slash + 1 : end;
    }

    /** After a dash, and between the signs of scripts that have no blanks. */
    private static boolean isBreakable(String glyph) {
        return glyph.equals("—") || glyph.equals("–") || Cells.width(glyph.codePointAt(0)) == 2;
    }
}
