package summit.author.languages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes a translator's table into the work there is. What a table leaves empty stays as it was; what it does not mention stays
 * too. {@code problems} name row and column, and with any of them nothing is to be written.
 */
public record Merging(Work work, Map<String, Integer> rows, List<String> problems, List<String> remarks) {
    public Merging {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /** The headings of the columns, which may stand in any order. */
    public static final List<String> HEADINGS = List.of("key", "kind", "original", "translation", "state", "was");

    /** A row of a table: its number as a spreadsheet shows it, and the cells. */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Merges a table; its first row has the headings. {@code nearest} finds the key that was probably meant, for messages; it may give
     * the empty word.
     */
    public static Merging of(
            List<Row> table,
            Work work,
            List<Wording> wordings,
            BiFunction<String, Collection<String>, String> nearest) {
        return new Reading(work, wordings, nearest).merged(table);
    }

    private static final class Reading {
        private static final Pattern BLANK = Pattern.compile("\\n\\s*(?=\\n|$)");

        private final Work work;
        private final Map<String, Wording> present;
        private final BiFunction<String, Collection<String>, String> nearest;
        private final TreeMap<String, Piece> pieces;
        private final Map<String, Integer> rows = new HashMap<>();
        private final List<String> problems = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();
        private final Map<String, Integer> columns = new HashMap<>();

        Reading(Work work, List<Wording> wordings, BiFunction<String, Collection<String>, String> nearest) {
            this.work = work;
            this.present = Work.present(wordings);
            this.nearest = nearest;
            this.pieces = new TreeMap<>(work.pieces());
        }

        Merging merged(List<Row> table) {
            if (headings(table)) {
                var made = new HashSet<Piece>();
                var empty = new ArrayList<String>();
                table.subList(1, table.size()).forEach(row -> row(row, made, empty));
                // Where a translation went with its original to another text, it does not stay behind.
                empty.stream()
                        .filter(key -> made.contains(work.pieces().get(key)))
                        .forEach(pieces::remove);
                pieces.entrySet()
                        .removeIf(piece -> !present.containsKey(piece.getKey())
                                && made.contains(piece.getValue())
                                && !rows.containsKey(piece.getKey()));
            }
            return new Merging(new Work(pieces), rows, problems, remarks);
        }

        private boolean headings(List<Row> table) {
            if (table.isEmpty()) {
                problems.add(
                        "the table is empty. Its first row names the columns: " + String.join(", ", HEADINGS) + ".");
                return false;
            }
            var cells = table.get(0).cells();
            for (var i = 0; i < cells.size(); i++) {
                columns.putIfAbsent(cells.get(i).strip().toLowerCase(java.util.Locale.ROOT), i);
            }
            for (var needed : List.of("key", "original", "translation")) {
                if (!columns.containsKey(needed)) {
                    problems.add("row " + table.get(0).number() + ": no column is called \"" + needed
                            + "\". The first row names the" + " columns: " + String.join(", ", HEADINGS) + ".");
                }
            }
            return problems.isEmpty();
        }

        private String cell(Row row, String column) {
            var number = columns.getOrDefault(column, Integer.MAX_VALUE);
            return number < row.cells().size() ? row.cells().get(number) : "";
        }

        private void problem(Row row, String column, String message) {
            problems.add("row " + row.number() + ", column " + (char) ('A' + columns.get(column)) + " (" + column
                    + "): " + message);
        }

        private void row(Row row, HashSet<Piece> made, List<String> empty) {
            var key = cell(row, "key").strip();
            if (row.cells().stream().allMatch(String::isBlank)) {
                return;
            }
            if (key.isEmpty()) {
                problem(row, "key", "there is no key. It says which text this is; copy it from a new table.");
                return;
            }
            var first = rows.putIfAbsent(key, row.number());
            if (first != null) {
                problem(row, "key", "row " + first + " has the key \"" + key + "\" too. Remove one of them.");
                return;
            }
            var translation = cell(row, "translation").strip();
            if (translation.isEmpty()) {
                empty.add(key);
                return;
            }
            var wording = present.get(key);
            if (wording == null) {
                gone(row, key, translation, made);
                return;
            }
            if (wording.isList()) {
                translation = BLANK.matcher(translation).replaceAll("");
            } else if (translation.indexOf('\n') >= 0) {
                problem(row, "translation", "there is a line break in it, and the text is one line.");
                return;
            }
            var mismatch = Placeholders.mismatch(key, wording.original(), translation);
            if (mismatch.isPresent()) {
                problem(row, "translation", mismatch.get() + " The original: \"" + wording.original() + "\".");
                return;
            }
            var piece = new Piece(madeFrom(row, wording, translation), translation);
            pieces.put(key, piece);
            made.add(piece);
        }

        /** The original that a translation was made from: the one beside it, unless it is the old translation, still to be looked at. */
        private String madeFrom(Row row, Wording wording, String translation) {
            var before = work.pieces().get(wording.key());
            var untouched = cell(row, "state").strip().equalsIgnoreCase(Entry.State.CHANGED.word())
                    && before != null
                    && before.translation().equals(translation);
            if (untouched) {
                return before.original();
            }
            var beside = lines(cell(row, "original"));
            if (!beside.equals(lines(wording.original()))) {
                remarks.add(
                        "row " + row.number() + ": the original of \"" + wording.key()
                                + "\" has changed since this table was made. The translation is taken, and marked in the next table.");
                return beside;
            }
            return wording.original();
        }

        /** Words as they are compared: a spreadsheet may add or drop spaces at the ends of lines. */
        private static String lines(String words) {
            return words.lines().map(String::strip).collect(Collectors.joining("\n"));
        }

        private void gone(Row row, String key, String translation, HashSet<Piece> made) {
            var isGone = cell(row, "state").strip().equalsIgnoreCase(Entry.State.GONE.word())
                    || work.pieces().containsKey(key);
            if (!isGone) {
                var near = nearest.apply(key, present.keySet());
                problem(
                        row,
                        "key",
                        "the pack has no text \"" + key + "\"."
                                + (near.isEmpty()
                                        ? " Copy the key from a new table."
                                        : " Did you mean \"" + near + "\"?"));
                return;
            }
            pieces.put(key, new Piece(cell(row, "original").strip(), translation));
        }
    }
}
