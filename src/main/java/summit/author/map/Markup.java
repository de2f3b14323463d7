package summit.author.map;

import java.util.Locale;

/** Words and numbers as SVG and HTML write them. */
final class Markup {
    private Markup() {}

    /** Words that stay words wherever they stand: in a text, or in an attribute between quotation marks. */
    static String escaped(String words) {
        var out = new StringBuilder(words.length() + 16);
        words.codePoints().filter(Markup::isAllowed).forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    /** XML has no room for most control characters, and what only turns the direction of letters would leak out. */
    private static boolean isAllowed(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\n';
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** A number with a decimal at most. */
    static String number(double value) {
        var rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }

    /** An element without content. */
    static String element(String name, String attributes) {
        return "<" + name + " " + attributes + "/>";
    }

    /** Words at a place, the left end of their baseline. */
    static String text(double x, double y, String style, String words) {
        return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" class=\"" + style + "\">" + escaped(words)
                + "</text>";
    }
}
