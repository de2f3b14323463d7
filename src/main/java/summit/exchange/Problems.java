package summit.exchange;

import java.util.ArrayList;
import java.util.List;
import summit.exchange.Columns.Field;

/** What is wrong with a table, each with its row and column as a spreadsheet shows them. */
final class Problems {
    private final Columns columns;
    private final List<String> found = new ArrayList<>();

    Problems(Columns columns) {
        this.columns = columns;
    }

    void add(Sheet.Row row, Field field, String message) {
        if (columns.has(field)) {
            add(row, columns.of(field).get(0), message);
        } else {
            found.add("row " + row.number() + ": " + message);
        }
    }

    void add(Sheet.Row row, int column, String message) {
        found.add("row " + row.number() + ", column " + Sheet.column(column) + ": " + message);
    }

    int count() {
        return found.size();
    }

    List<String> all() {
        return List.copyOf(found);
    }
}
