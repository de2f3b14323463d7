package summit.exchange;

import java.util.List;

/** A table of words: rows with their numbers as a spreadsheet shows them, from 1. Empty rows are left out. */
public record Sheet(List<Row> rows) {
    /** Rows a sheet has at most. */
    static final int MOST_ROWS = 20_000;

    /** Columns a sheet has at most. */
    static final int MOST_COLUMNS = 200;

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** A row; cells at its end that are empty may be missing. */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The words of a cell, counted from 0; empty if there are none. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** The name of a column, counted from 0, as a spreadsheet shows it: A to Z, then AA. */
    public static String column(int number) {
        return (number >= 26 ? column(number / 26 - 1) : "") + (char) ('A' + number % 26);
    }
}
