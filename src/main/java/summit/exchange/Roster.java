package summit.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pupils in a table, and everything that is wrong with it, by row and column. Columns are known by their headings; without headings they
 * are id, name, team and extra time, or a single one of names.
 */
public record Roster(List<Entry> entries, List<String> problems) {
    /** More extra time than this, in per cent, is a slip. */
    private static final int MOST_EXTRA = 300;

    /** Below this a number is how many times as long somebody has, from it on per cent more. */
    private static final double LEAST_PERCENT = 5;

    public Roster {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /** A pupil; {@code extra} is per cent more time. Name and team may be empty. */
    public record Entry(String id, String name, String team, int extra) {}

    private enum Field {
        ID("id number nr no nummer kennung studentid sisid numero"),
        NAME("name names pupil student fullname schuler schueler schulerin vorname nom eleve nombre alumno"),
        TEAM("team group gruppe mannschaft equipe groupe equipo grupo"),
        EXTRA("extra extratime time zeit zeitzuschlag zuschlag tempssupplementaire tiempoextra");

        private final Set<String> names;

        Field(String names) {
            this.names = Set.of(names.split(" "));
        }
    }

    /** Reads a table. */
    public static Roster read(Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            return new Roster(List.of(), List.of("the table is empty. A column \"name\" is enough."));
        }
        var headed = headings(sheet.rows().get(0));
        var columns = headed.isEmpty() ? unheaded(sheet) : headed;
        return new Reader(columns)
                .read(
                        headed.isEmpty()
                                ? sheet.rows()
                                : sheet.rows().subList(1, sheet.rows().size()));
    }

    private static Map<Field, Integer> headings(Sheet.Row row) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        for (var i = 0; i < row.cells().size(); i++) {
            var plain = Normalizer.normalize(row.cell(i), Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z]", "");
            for (var field : Field.values()) {
                if (field.names.contains(plain)) {
                    columns.putIfAbsent(field, i);
                }
            }
        }
        return columns;
    }

    private static Map<Field, Integer> unheaded(Sheet sheet) {
        var width =
                sheet.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        var columns = new EnumMap<Field, Integer>(Field.class);
        if (width == 1) {
            columns.put(Field.NAME, 0);
            return columns;
        }
        for (var field : Field.values()) {
            columns.put(field, field.ordinal());
        }
        return columns;
    }

    private static final class Reader {
        private final Map<Field, Integer> columns;
        private final List<Entry> entries = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();

        Reader(Map<Field, Integer> columns) {
            this.columns = columns;
        }

        private Roster read(List<Sheet.Row> rows) {
            rows.forEach(this::read);
            if (rows.isEmpty()) {
                problems.add("there is nobody below the headings.");
            }
            return new Roster(entries, problems);
        }

        private void read(Sheet.Row row) {
            var name = words(row, Field.NAME);
            var id = words(row, Field.ID).isEmpty() ? name : words(row, Field.ID);
            if (id.isEmpty()) {
                problem(
                        row,
                        columns.containsKey(Field.NAME) ? Field.NAME : Field.ID,
                        "there is neither a name nor an id.");
            } else if (!ids.add(id)) {
                problem(
                        row,
                        words(row, Field.ID).isEmpty() ? Field.NAME : Field.ID,
                        "\"" + id + "\" is there already. Give each pupil an id, or another name.");
            }
            var extra = extra(words(row, Field.EXTRA));
            if (extra.isEmpty()) {
                problem(
                        row,
                        Field.EXTRA,
                        "\"" + words(row, Field.EXTRA) + "\" is no extra time. Write 25% for a quarter more, or 1.25.");
            }
            entries.add(new Entry(id, name, words(row, Field.TEAM), extra.orElse(0)));
        }

        private String words(Sheet.Row row, Field field) {
            return columns.containsKey(field) ? Cell.line(row.cell(columns.get(field))) : "";
        }

        private void problem(Sheet.Row row, Field field, String message) {
            problems.add("row " + row.number()
                    + (columns.containsKey(field) ? ", column " + Sheet.column(columns.get(field)) : "") + ": "
                    + message);
        }
    }

    /** 25, 25%, +25 % and 1.25 are all a quarter more. */
    private static Optional<Integer> extra(String words) {
        var plain = words.replaceAll("[+% ]", "").replace(',', '.');
        if (plain.isEmpty()) {
            return Optional.of(0);
        }
        if (!plain.matches("\\d{1,3}(\\.\\d{1,3})?")) {
            return Optional.empty();
        }
        var number = Double.parseDouble(plain);
        var isTimes = !words.contains("%") && number >= 1 && number < LEAST_PERCENT;
        var percent = (int) Math.round(isTimes ? (number - 1) * 100 : number);
        return percent > MOST_EXTRA ? Optional.empty() : Optional.of(percent);
    }
}
