package summit.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows of cells as comma-separated values (RFC 4180), every cell quoted. A cell that a spreadsheet would take for a formula, which may run a
 * program on the machine of whoever opens it, has an apostrophe before it; numbers are left as they are.
 */
public final class CsvRows {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private CsvRows() {}

    /** The rows as a text; the lines end as the standard asks. */
    public static String text(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvRows::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static String cell(String words) {
        var harmless =
                FORMULA.matcher(words).matches() && !NUMBER.matcher(words).matches() ? "'" + words : words;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
