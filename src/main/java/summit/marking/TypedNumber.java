package summit.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people type it: {@code 12}, {@code 1.5}, {@code 1,5}, {@code -3}, {@code 1 234,5}, {@code 1,234.5}, {@code
 * 1.234.567}, {@code 2e6}, with or without the question's unit, or some words of it, before or behind it, or {@code million} and
 * the like where the unit has no such word. Where both marks occur the last is the
 * decimal one; a mark that occurs more than once groups thousands. A single comma before exactly three digits groups
 * thousands too ({@code 1,234} but not {@code 0,234}). A single point before exactly three digits may group thousands, as in German, or be
 * decimal, so it is asked what is meant ({@link #readings}).
 */
public final class TypedNumber {
    private static final Map<String, Integer> SCALES = Map.of("thousand", 3, "million", 6, "billion", 9);
    private static final Pattern WORD = Pattern.compile("([-+0-9.,'_ e]*[0-9.,]) ?([\\p{L}%]+)[.]?");

    private static final Pattern DOUBTFUL = Pattern.compile("^[+-]?([1-9][0-9]{0,2})\\.([0-9]{3})(?![0-9.,])");

    private TypedNumber() {}

    /** The number typed; empty if it is none. */
    public static Optional<BigDecimal> read(String typed, String unit) {
        var words = without(Plain.words(typed), Plain.words(unit));
        return plain(words).or(() -> plain(words.replaceAll("[.]$", ""))).or(() -> withWord(words, unit));
    }

    /** The two numbers that {@code 13.200} may be, in plain digits; none where there is no doubt. */
    public static List<String> readings(String typed, String unit) {
        var digits = DOUBTFUL.matcher(without(Plain.words(typed), Plain.words(unit)));
        if (!digits.find()) {
            return List.of();
        }
        var grouped = digits.group(1) + digits.group(2);
        var decimal = new BigDecimal(digits.group(1) + "." + digits.group(2)).stripTrailingZeros();
        return List.of(grouped, decimal.toPlainString().replace('.', ','));
    }

    /** What is wrong with what was typed. */
    static String fault(String typed, String unit) {
        var match = WORD.matcher(Plain.words(typed));
        return match.matches() && plain(match.group(1)).isPresent()
                ? "\"" + match.group(2) + "\" is not what the number counts."
                : "\"" + typed + "\" is no number.";
    }

    private static Optional<BigDecimal> plain(String words) {
        var decimal = withPoint(
                words.replaceAll("(?<=[0-9])[ '_](?=[0-9]{3}(?![0-9]))", "").strip());
        return decimal.matches("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(e[+-]?[0-9]{1,3})?")
                ? Optional.of(new BigDecimal(decimal))
                : Optional.empty();
    }

    /** A number and one word: part of the unit, or a scale, or, where there is no unit, whatever is counted. */
    private static Optional<BigDecimal> withWord(String words, String unit) {
        var match = WORD.matcher(words);
        if (!match.matches()) {
            return Optional.empty();
        }
        var word = match.group(2);
        var units = List.of(Plain.words(unit).split("[^\\p{L}%]+"));
        if (units.stream().anyMatch(part -> !part.isEmpty() && (part.startsWith(word) || word.startsWith(part)))) {
            return plain(match.group(1));
        }
        if (SCALES.containsKey(word)) {
            return plain(match.group(1)).map(number -> number.scaleByPowerOfTen(SCALES.get(word)));
        }
        return unit.isEmpty() && word.length() > 1 ? plain(match.group(1)) : Optional.empty();
    }

    private static String without(String words, String unit) {
        if (unit.isEmpty()) {
            return words;
        }
        if (words.endsWith(unit)) {
            return words.substring(0, words.length() - unit.length()).strip();
        }
        return words.startsWith(unit) ? words.substring(unit.length()).strip() : words;
    }

    private static String withPoint(String words) {
        var comma = words.lastIndexOf(',');
        var point = words.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point
                    ? groups(words, "\\.", ",") ? words.replace(".", "").replace(',', '.') : ""
                    : groups(words, ",", "\\.") ? words.replace(",", "") : "";
        }
        if (groups(words, ",", "")) {
            return words.replace(",", "");
        }
        if (words.indexOf('.') != point && groups(words, "\\.", "")) {
            return words.replace(".", "");
        }
        return words.indexOf(',') == comma ? words.replace(',', '.') : "";
    }

    /** Whether the mark stands before groups of three digits only, with the decimal mark (if any) behind them. */
    private static boolean groups(String words, String mark, String decimal) {
        var rest = decimal.isEmpty() ? "" : decimal + "[0-9]*";
        return words.matches("[+-]?[1-9][0-9]{0,2}(" + mark + "[0-9]{3})+" + rest);
    }
}
