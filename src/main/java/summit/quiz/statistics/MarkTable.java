package summit.quiz.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import summit.quiz.Script;
import summit.story.Question;

/**
 * The marks of pupils, who are its rows, on questions, which are its columns: fraction × points. A question left unanswered
 * earns nothing, as in Moodle's statistics; it is counted apart.
 */
public final class MarkTable {
    private final List<Question> questions;
    private final List<Script> scripts;
    private final List<Column> items;
    private final Column totals;

    private MarkTable(List<Question> questions, List<Script> scripts) {
        this.questions = List.copyOf(questions);
        this.scripts = List.copyOf(scripts);
        this.items = questions.stream().map(this::column).toList();
        this.totals = items.stream()
                .reduce(Column::plus)
                .orElseGet(() -> Column.of(new ArrayList<>(Collections.nCopies(scripts.size(), 0.0))));
    }

    /** The table of these questions for these pupils. */
    public static MarkTable of(List<Question> questions, List<Script> scripts) {
        return new MarkTable(questions, scripts);
    }

    private Column column(Question question) {
        return Column.of(scripts.stream()
                .map(script -> script.reply(question.id())
                                .map(reply -> reply.fraction().value())
                                .orElse(0.0)
                        * question.grading().points())
                .toList());
    }

    /** The questions, in the order of the columns. */
    public List<Question> questions() {
        return questions;
    }

    /** The pupils' scripts, in the order of the rows. */
    public List<Script> scripts() {
        return scripts;
    }

    /** The marks of a pupil on all questions together. */
    public double total(int pupil) {
        return totals.get(pupil);
    }

    /** The marks that could be had on all questions together. */
    public int full() {
        return questions.stream()
                .mapToInt(question -> question.grading().points())
                .sum();
    }

    Column item(int question) {
        return items.get(question);
    }

    Column totals() {
        return totals;
    }

    /** The marks on everything but one question: what an item is held against. */
    Column rest(int question) {
        return totals.minus(items.get(question));
    }
}
