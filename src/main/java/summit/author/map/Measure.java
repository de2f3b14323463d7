package summit.author.map;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are when they are drawn, in pixels, nearly: a drawing is read with whatever font its reader has, so that there
 * is nothing to measure. The widths are those of common sans-serif fonts, rounded up.
 */
final class Measure {
    private Measure() {}

    /** The width of words in a font of this size. */
    static double width(String words, double size) {
        return size * words.codePoints().mapToDouble(Measure::em).sum();
    }

    private static double em(int point) {
        if ("ijl.,:;'|!()[]/ ".indexOf(point) >= 0) {
            return 0.34;
        }
        if ("mwMW@%—…".indexOf(point) >= 0) {
            return 0.98;
        }
        if (point >= 0x1100 && Character.isIdeographic(point) || point >= 0xAC00 && point <= 0xD7A3) {
            return 1.05;
        }
        return Character.isUpperCase(point) ? 0.74 : 0.6;
    }

    /** The words in at most so many lines of at most this width; what does not fit is cut with an ellipsis. */
    static List<String> wrap(String words, double size, double width, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
            } else {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            }
        }
        lines.add(line.toString());
        if (lines.size() > most) {
            var last = String.join(" ", lines.subList(most - 1, lines.size()));
            lines.subList(most - 1, lines.size()).clear();
            lines.add(last);
        }
        lines.replaceAll(each -> cut(each, size, width));
        return lines;
    }

    /** As much of the words as fits this width. */
    static String cut(String words, double size, double width) {
        if (width(words, size) <= width) {
            return words;
        }
        var points = words.codePoints().toArray();
        var count = points.length;
        while (count > 1 && width(new String(points, 0, count) + "…", size) > width) {
            count--;
        }
        return new String(points, 0, count).stripTrailing() + "…";
    }
}
