package summit.load;

import java.util.Locale;
import java.util.regex.Pattern;

/** A value without quotation marks: a number, true, false, null, or what its author took for one. */
final class Bare {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern NUMBER_LIKE = Pattern.compile("[+-]?0*([0-9]*\\.?[0-9]*)\\s?(%|\\pL{1,9})?");

    private final String text;
    private final int at;
    private final String label;
    private final String bare;

    /** What begins at this offset, up to what ends a value; {@code label} is how its line begins. */
    Bare(String text, int at, String label) {
        this.text = text;
        this.at = at;
        this.label = label;
        this.bare = bare(text, at);
    }

    /** The offset behind it. */
    int end() {
        return Character.isDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0 ? number() : word();
    }

    private static String bare(String text, int at) {
        var last = at;
        while (last < text.length() && ",]}\n\r\"".indexOf(text.charAt(last)) < 0) {
            last++;
        }
        return text.substring(at, last).strip();
    }

    private int number() {
        if (NUMBER.matcher(bare).matches()) {
            return at + bare.length();
        }
        var number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt() && bare.substring(number.end() - at).matches("\\s+[^\\pL%].*")) {
            return number.end();
        }
        var like = NUMBER_LIKE.matcher(bare);
        if (like.matches() && !like.group(1).isEmpty()) {
            var digits = like.group(1).replaceFirst("^\\.", "0.").replaceFirst("\\.$", "");
            throw new JsonMistake.Found(
                    at,
                    "that is not a number as JSON writes it.",
                    Lines.write(label + (bare.startsWith("-") ? "-" : "") + (digits.isEmpty() ? "0" : digits), ""));
        }
        throw unquoted();
    }

    private int word() {
        var small = bare.toLowerCase(Locale.ROOT);
        if (bare.equals("true") || bare.equals("false") || bare.equals("null")) {
            return at + bare.length();
        }
        if (small.equals("true") || small.equals("false")) {
            throw new JsonMistake.Found(at, "a word stands here without quotation marks.", "Write: " + label + small);
        }
        throw bare.matches("(true|false|null)\\s.*")
                ? new JsonMistake.Found(at + bare.split("\\s")[0].length(), "a comma is missing here.", "")
                : unquoted();
    }

    private JsonMistake.Found unquoted() {
        return new JsonMistake.Found(
                at,
                text.startsWith("\"", at + bare.length())
                        ? "a text stands here without the quotation mark at its beginning."
                        : bare.contains(" ")
                                ? "a text stands here without quotation marks."
                                : "a word stands here without quotation marks.",
                Lines.write(label + "\"" + bare + "\"", ""));
    }
}
