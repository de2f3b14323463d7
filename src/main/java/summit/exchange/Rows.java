package summit.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.exchange.Columns.Field;
import summit.story.Sorted;
import summit.story.Story;

/**
 * The questions in a table, and everything that is wrong with it, by row and column. {@code remarks} are what is left out without
 * being wrong, and what could have been meant otherwise.
 */
public record Rows(List<SheetQuestion> questions, List<String> problems, List<String> remarks) {
    public Rows {
        questions = List.copyOf(questions);
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }

    /** What is known before the table is read: a source for rows that have none, and ids by prompts that have them already. */
    public record Known(String source, SortedMap<String, String> ids) {
        public Known {
            ids = Sorted.copy(ids);
        }
    }

    /** Reads a table. */
    public static Rows read(Sheet sheet, Known known) {
        if (sheet.rows().isEmpty()) {
            return new Rows(
                    List.of(),
                    List.of("the table is empty. Its first row names the columns: prompt, answer, wrong, explanation,"
                            + " source."),
                    List.of());
        }
        var headings = sheet.rows().get(0);
        var columns = Columns.of(headings);
        var remarks = columns.unknown().stream()
                .map(column -> "column " + Sheet.column(column) + ", \"" + headings.cell(column)
                        + "\", is not known, and was left out.")
                .toList();
        var missing = missing(headings, columns, known);
        if (!missing.isEmpty()) {
            return new Rows(List.of(), missing, remarks);
        }
        var reading = new RowReading(columns, known);
        reading.read(sheet.rows().subList(1, sheet.rows().size()));
        return reading.questions().isEmpty() && reading.problems().isEmpty()
                ? new Rows(List.of(), List.of("the table has no questions under its first row."), remarks)
                : new Rows(
                        reading.questions(),
                        reading.problems(),
                        Stream.concat(remarks.stream(), reading.doubts().stream())
                                .toList());
    }

    /** The rows whose questions are in a story with something else in these columns. */
    public Map<SheetQuestion, List<String>> changed(Story story) {
        var inPack = read(QuestionTable.of(story).sheet(), new Known("?", new TreeMap<>())).questions().stream()
                .collect(Collectors.toMap(SheetQuestion::id, question -> question));
        var changed = new LinkedHashMap<SheetQuestion, List<String>>();
        for (var question : questions) {
            var old = inPack.getOrDefault(question.id(), question);
            if (!question.differences(old).isEmpty()) {
                changed.put(question, question.differences(old));
            }
        }
        return changed;
    }

    private static List<String> missing(Sheet.Row headings, Columns columns, Known known) {
        var missing = new ArrayList<String>();
        for (var needed : List.of(Field.PROMPT, Field.ANSWER)) {
            if (!columns.has(needed)) {
                missing.add("row " + headings.number() + ": no column is called \"" + needed.heading()
                        + "\". The first row names the columns: prompt, answer, wrong, explanation, source.");
            }
        }
        if (!columns.has(Field.SOURCE) && known.source().isEmpty()) {
            missing.add("row " + headings.number() + ": no column is called \"source\", and a question says where its"
                    + " answer can be read. Add one, or give one for all: --source \"the textbook\".");
        }
        return missing;
    }
}
