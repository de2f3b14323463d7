package summit.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Comma-separated values as RFC 4180 has them, and as spreadsheets write them: with semicolons or tabs, a byte order mark, UTF-16
 * or the Western European code page of Windows.
 */
public final class CsvSheet {
    private static final char MARK = '\uFEFF';

    private final String text;
    private final char separator;
    private final UnaryOperator<String> cleaning;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private int at;
    private int row;

    private CsvSheet(String text, char separator, int row, UnaryOperator<String> cleaning) {
        this.text = text;
        this.separator = separator;
        this.row = row;
        this.cleaning = cleaning;
    }

    /** The table in a file with this content. */
    public static Sheet read(byte[] content) throws Unreadable {
        return read(content, Cell::clean);
    }

    /** The same with all its spaces, narrow and unbreakable ones too, which matter to typographers. */
    public static Sheet readExactly(byte[] content) throws Unreadable {
        return read(content, Cell::visible);
    }

    private static Sheet read(byte[] content, UnaryOperator<String> cleaning) throws Unreadable {
        var text = decoded(content);
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable("this is no text. Save the table as \"CSV UTF-8\" or as .xlsx.");
        }
        if (text.stripLeading().matches("(?is)(\\{\\\\rtf|<!doctype|<html).*")) {
            throw new Unreadable(
                    "this is a text with layout and no table of plain text. Open it, copy the questions into a spreadsheet, a row"
                            + " each, and save that as .xlsx or as \"CSV UTF-8\".");
        }
        // "sep=;" is how Excel is told, and it counts as a row.
        if (text.matches("(?s)sep=.(\\R.*)?")) {
            var rest = text.substring(5).replaceFirst("^\\R", "");
            return new CsvSheet(rest, text.charAt(4), 2, cleaning).rows();
        }
        return new CsvSheet(text, separator(text), 1, cleaning).rows();
    }

    private static String decoded(byte[] content) {
        if (content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return unmarked(new String(content, StandardCharsets.UTF_16LE));
        }
        if (content.length > 1 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return unmarked(new String(content, StandardCharsets.UTF_16BE));
        }
        try {
            return unmarked(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException older) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static String unmarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** The one that the first line with words has most of, outside quotation marks. */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var bare = first.replaceAll("\"[^\"]*\"", "");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        sign -> bare.chars().filter(letter -> letter == sign).count()))
                .orElse(',');
    }

    private Sheet rows() throws Unreadable {
        while (at < text.length()) {
            var cells = new ArrayList<String>();
            do {
                cells.add(cleaning.apply(Cell.plain(cell(cells.size()))));
                if (cells.size() > Sheet.MOST_COLUMNS) {
                    throw new Unreadable("row " + row + " has more than " + Sheet.MOST_COLUMNS
                            + " columns. Are the cells parted by commas, semicolons or tabs?");
                }
            } while (take(separator));
            if (!take('\n') && take('\r')) {
                take('\n');
            }
            add(new Sheet.Row(row++, cells));
        }
        return new Sheet(rows);
    }

    private void add(Sheet.Row read) throws Unreadable {
        if (!read.isEmpty()) {
            rows.add(read);
        }
        if (rows.size() > Sheet.MOST_ROWS) {
            throw new Unreadable("the table has more than " + Sheet.MOST_ROWS + " rows. Divide it.");
        }
    }

    private boolean take(char sign) {
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    /** "A double-quote appearing inside a field must be escaped by preceding it with another double quote." */
    private String cell(int column) throws Unreadable {
        var cell = new StringBuilder();
        if (take('"')) {
            var begun = row;
            while (at < text.length()) {
                if (!take('"')) {
                    cell.append(text.charAt(at++));
                } else if (take('"')) {
                    cell.append('"');
                } else {
                    return cell.append(bare()).toString();
                }
            }
            throw new Unreadable("row " + begun + ", column " + Sheet.column(column)
                    + ": a quotation mark begins the cell and none ends it. Add one, or remove that.");
        }
        return bare();
    }

    private String bare() {
        var from = at;
        while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    /**
     * Rows as a file for spreadsheets: UTF-8 with the mark by which Excel knows it, every cell in quotation marks, and nothing in
     * it that would be calculated.
     */
    public static String write(List<List<String>> rows, char separator) {
        return MARK + CsvRows.text(rows, separator);
    }
}
