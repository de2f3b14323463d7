package summit.exchange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of cells as comma-separated values (RFC 4180), every cell quoted. A cell that a spreadsheet would take for a formula, which may run a
 * program on the machine of whoever opens it, has an apostrophe before it; numbers are left as they are.
 */
public final class CsvRows {
    private CsvRows() {}

    /** The rows as a text with commas; the lines end as the standard asks. */
    public static String text(List<List<String>> rows) {
        return text(rows, ',');
    }

    /** The same with another sign between cells. */
    static String text(List<List<String>> rows, char separator) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(CsvRows::cell)
                        .collect(Collectors.joining(String.valueOf(separator), "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static String cell(String words) {
        return "\"" + Cell.harmless(words).replace("\"", "\"\"") + "\"";
    }
}
