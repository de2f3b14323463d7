package summit.marking;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as people type it: {@code 12}, {@code 1.5}, {@code 1,5}, {@code -3}, {@code 1 234,5}, {@code 1,234.5}, {@code
 * 1.234.567}, {@code 2e6}, with or without the question's unit before or behind it. Where both marks occur the last is the
 * decimal one; a mark that occurs more than once groups thousands. A single comma before exactly three digits groups
 * thousands too ({@code 1,234} but not {@code 0,234}); a single point is always decimal.
 */
final class TypedNumber {
    private TypedNumber() {}

    /** The number typed; empty if it is none. */
    static Optional<BigDecimal> read(String typed, String unit) {
        var words = without(Plain.words(typed), Plain.words(unit))
                .replaceAll("(?<=[0-9])[ '_](?=[0-9]{3}(?![0-9]))", "")
                .strip();
        var decimal = withPoint(words);
        return decimal.matches("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(e[+-]?[0-9]{1,3})?")
                ? Optional.of(new BigDecimal(decimal))
                : Optional.empty();
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
