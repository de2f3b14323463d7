package summit.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import summit.exchange.Columns.Field;
import summit.story.Slug;

/** Reads the rows of a table whose columns are known. */
final class RowReading {
    /** What an id is written like. */
    static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private final Columns columns;
    private final Rows.Known known;
    private final Problems problems;
    private final Problems doubts;
    private final List<SheetQuestion> questions = new ArrayList<>();
    private final TreeMap<String, Integer> prompts = new TreeMap<>();
    private final TreeMap<String, Integer> ids = new TreeMap<>();
    /** Ids of questions that the table still has. */
    private final TreeSet<String> kept = new TreeSet<>();

    RowReading(Columns columns, Rows.Known known) {
        this.columns = columns;
        this.known = known;
        problems = new Problems(columns);
        doubts = new Problems(columns);
    }

    /** Reads all rows under the headings. */
    void read(List<Sheet.Row> rows) {
        rows.stream()
                .map(row -> new AnswerCells(columns, problems, row).prompt())
                .filter(known.ids()::containsKey)
                .forEach(prompt -> kept.add(known.ids().get(prompt)));
        rows.forEach(this::read);
    }

    List<SheetQuestion> questions() {
        return questions;
    }

    List<String> problems() {
        return problems.all();
    }

    /** What was understood in one of several ways. */
    List<String> doubts() {
        return doubts.all();
    }

    private void read(Sheet.Row row) {
        var before = problems.count();
        var cells = new AnswerCells(columns, problems, row);
        var prompt = cells.prompt();
        if (prompt.isEmpty()) {
            problem(row, Field.PROMPT, "there is no prompt. Write the question, or empty the row.");
        }
        var earlier = prompts.putIfAbsent(prompt, row.number());
        if (earlier != null && !prompt.isEmpty()) {
            problem(row, Field.PROMPT, "row " + earlier + " asks the same. Remove one of them.");
        }
        var source = columns.words(row, Field.SOURCE);
        if (source.isEmpty() && known.source().isEmpty()) {
            problem(row, Field.SOURCE, "there is no source. Say where the answer can be read.");
        }
        if (problems.count() > before) {
            return;
        }
        var kind = cells.kind();
        var place = new SheetQuestion.Place(
                source.isEmpty() ? known.source() : source,
                columns.words(row, Field.TOPIC),
                digits(row, Field.LEVEL, "[1-3]", "the level is 1 (easy), 2 or 3 (hard)"),
                digits(row, Field.POINTS, "[1-9][0-9]{0,2}|1000", "points are a whole number from 1 to 1000"));
        var id = id(row, prompt);
        if (kind.isPresent() && problems.count() == before) {
            cells.doubt().ifPresent(doubt -> doubts.add(row, Field.ANSWER, doubt));
            questions.add(new SheetQuestion(
                    row.number(),
                    id,
                    kind.get(),
                    new SheetQuestion.Wording(
                            prompt, columns.words(row, Field.EXPLAIN), columns.words(row, Field.HINT)),
                    place));
        }
    }

    private String digits(Sheet.Row row, Field field, String pattern, String rule) {
        var words = columns.words(row, field);
        if (!words.isEmpty() && !words.matches(pattern)) {
            problem(row, field, "\"" + words + "\" will not do: " + rule + ".");
        }
        return words;
    }

    /** Its own, or the one that a question with this prompt has, or the slug of the prompt. */
    private String id(Sheet.Row row, String prompt) {
        var given = columns.words(row, Field.ID);
        if (!given.isEmpty() && !given.matches(ID)) {
            problem(
                    row,
                    Field.ID,
                    "\"" + given + "\" cannot be an id. Write it in small letters, digits and single hyphens, or"
                            + " leave it empty.");
        }
        var id = given.isEmpty() ? known.ids().getOrDefault(prompt, fresh(prompt)) : given;
        var other = ids.putIfAbsent(id, row.number());
        if (other != null) {
            problem(row, Field.ID, "row " + other + " has the id \"" + id + "\" too. Give one of them another.");
        }
        return id;
    }

    private String fresh(String prompt) {
        var slug = Slug.of(prompt);
        var id = slug.matches(ID) ? slug : "q-" + slug;
        // A sum of the whole prompt tells apart what begins alike, and does not change when rows are moved.
        var sum = Integer.toHexString(prompt.hashCode());
        if (!id.matches(ID)) {
            return "q-" + sum;
        }
        return ids.containsKey(id) || kept.contains(id)
                ? id.substring(0, Math.min(30, id.length())).replaceFirst("-+$", "") + "-" + sum
                : id;
    }

    private void problem(Sheet.Row row, Field field, String message) {
        problems.add(row, field, message);
    }
}
