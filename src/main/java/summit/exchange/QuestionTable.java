package summit.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import summit.exchange.Columns.Field;
import summit.story.Question;
import summit.story.Story;

/** The questions of a story as the rows of a table, headings first, in order of their ids. */
public record QuestionTable(List<List<String>> rows) {
    private static final List<Field> BEFORE = List.of(Field.ID, Field.TYPE, Field.PROMPT, Field.ANSWER);
    private static final List<Field> AFTER =
            List.of(Field.EXPLAIN, Field.SOURCE, Field.TOPIC, Field.LEVEL, Field.POINTS, Field.HINT);

    public QuestionTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The table of a story's questions. There are columns for reasons if a wrong answer has one. */
    public static QuestionTable of(Story story) {
        var answers = story.questions().values().stream()
                .map(question -> WrittenAnswers.of(question.kind()))
                .toList();
        var wrong = answers.stream().mapToInt(each -> each.wrong().size()).max().orElse(0);
        var layout = new Layout(
                Math.max(wrong, 3),
                answers.stream().anyMatch(each -> !each.reason().isEmpty()),
                answers.stream().anyMatch(WrittenAnswers::hasReasons));
        var rows = new ArrayList<List<String>>();
        rows.add(layout.headings());
        var next = answers.iterator();
        story.questions().values().forEach(question -> rows.add(row(story, question, layout.cells(next.next()))));
        return new QuestionTable(rows);
    }

    /** The same as a table that can be read. */
    public Sheet sheet() {
        return new Sheet(IntStream.range(0, rows.size())
                .mapToObj(i -> new Sheet.Row(i + 1, rows.get(i)))
                .toList());
    }

    /** How many columns there are for wrong answers, and whether there are any for reasons. */
    private record Layout(int wrong, boolean reasonRight, boolean reasons) {
        List<String> headings() {
            var headings = new ArrayList<String>();
            BEFORE.forEach(field -> headings.add(field.heading()));
            if (reasonRight) {
                headings.add(Field.REASON.heading());
            }
            for (var i = 1; i <= wrong; i++) {
                headings.add(Field.WRONG.heading() + " " + i);
                if (reasons) {
                    headings.add(Field.REASON.heading() + " " + i);
                }
            }
            AFTER.forEach(field -> headings.add(field.heading()));
            return headings;
        }

        List<String> cells(WrittenAnswers answers) {
            var cells = new ArrayList<String>();
            cells.add(answers.right());
            if (reasonRight) {
                cells.add(answers.reason());
            }
            for (var i = 0; i < wrong; i++) {
                var there = i < answers.wrong().size();
                cells.add(there ? answers.wrong().get(i).words() : "");
                if (reasons) {
                    cells.add(there ? answers.wrong().get(i).reason() : "");
                }
            }
            return cells;
        }
    }

    private static List<String> row(Story story, Question question, List<String> answers) {
        var wording = question.wording();
        var row = new ArrayList<String>();
        row.add(question.id());
        row.add(question.kind().type());
        row.add(wording.prompt());
        row.addAll(answers);
        row.add(wording.explain());
        row.add(source(story, question));
        row.add(question.reference().topic());
        row.add(Integer.toString(question.reference().level()));
        row.add(Integer.toString(question.grading().points()));
        row.add(wording.hint());
        return row;
    }

    /** Its source in words, or those of its facts. */
    private static String source(Story story, Question question) {
        if (!question.reference().source().isEmpty()) {
            return question.reference().source();
        }
        return question.reference().facts().stream()
                .flatMap(fact -> story.ledger().fact(fact).sources().stream())
                .distinct()
                .map(id -> story.ledger().sources().get(id))
                .map(source -> (source.publisher().isEmpty() ? "" : source.publisher() + ": ") + source.title())
                .collect(Collectors.joining("; "));
    }
}
