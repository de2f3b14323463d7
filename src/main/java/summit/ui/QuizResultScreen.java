package summit.ui;

import java.util.List;
import summit.quiz.report.SoloReport;
import summit.quiz.solo.SoloResult;
import summit.ui.toolkit.DocumentRows;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/** How a quiz came out: how far it was right, by topic, every mistake explained, and where the report is. */
record QuizResultScreen(Row.Place top) implements Readable {
    static final QuizResultScreen START = new QuizResultScreen(Row.Place.START);

    @Override
    public List<Row> rows(Model model, int width) {
        var quiz = Quizzing.quiz(model);
        var flow = DocumentRows.of(SoloReport.of(model.story(), SoloResult.of(quiz, Quizzing.hintKeeps(model))), width);
        model.production()
                .sitting()
                .ifPresent(sitting -> flow.text("A report of it:", Role.DIM)
                        .text(sitting.offers().report() + " " + quiz.occasion().id(), Role.QUOTE));
        return flow.rows();
    }

    @Override
    public Screen at(Row.Place place) {
        return new QuizResultScreen(place);
    }

    @Override
    public boolean isOpener(Key key, Model model) {
        return false;
    }

    @Override
    public String name() {
        return "Your result";
    }
}
