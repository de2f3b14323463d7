package summit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.quiz.solo.Work;
import summit.story.Question;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Reading;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/** What an answer in a quiz came to, told at once. */
record QuizFeedbackScreen(Question question, Row.Place top) implements Screen {
    private Pane pane(Model model) {
        var text = Layout.of(model.stage()).text();
        var flow = new Flow(text.width());
        var quiz = Quizzing.quiz(model);
        quiz.result(question)
                .ifPresent(result -> FeedbackScreen.told(flow, question, result, worth(model, quiz.work(question))));
        flow.item(0, "▸ ", goesOn(model), Role.CHOICE, true);
        return Pane.at(top, flow.rows(), text.height());
    }

    /** What tries and hints took of its points. */
    private Optional<String> worth(Model model, Work work) {
        var kept =
                work.kept(question.grading().retry(), Quizzing.hintKeeps(model)).thousandthsOf(1) / 10;
        return kept == 100 ? Optional.empty() : Optional.of("Worth " + kept + " % of the points.");
    }

    private static String goesOn(Model model) {
        var quiz = Quizzing.quiz(model);
        return quiz.onward() < quiz.questions().size() ? "Next question" : "To the result";
    }

    @Override
    public Program.Step<Model> update(Model model, Message message) {
        if (!(message instanceof Message.Pressed pressed)) {
            return Actions.otherwise(model, message);
        }
        var key = pressed.key();
        var pane = pane(model);
        if (key.name() == Key.Name.ENTER || key.is(' ')) {
            return pane.hasMore()
                    ? Program.Step.of(model.showing(
                            new QuizFeedbackScreen(question, pane.page(1).place())))
                    : wentOn(model);
        }
        if (key.is('s') && hasSources()) {
            return Program.Step.of(model.over(EvidenceScreen.of(question, true)));
        }
        return Reading.isScrolling(key)
                ? Program.Step.of(model.showing(new QuizFeedbackScreen(
                        question, Reading.scrolled(pane, key).place())))
                : Actions.otherwise(model, message);
    }

    private static Program.Step<Model> wentOn(Model model) {
        return Quizzing.does(model, Quizzing.onward(model, Quizzing.quiz(model)));
    }

    private boolean hasSources() {
        return !question.reference().facts().isEmpty()
                || !question.reference().source().isEmpty();
    }

    @Override
    public Program.Step<Model> clicked(Model model, int item) {
        return wentOn(model);
    }

    @Override
    public void view(Model model, Canvas canvas) {
        Chrome.draw(model, canvas, this);
        var layout = Layout.of(model.stage());
        pane(model).draw(canvas, layout.text());
        SidePanel.draw(model, canvas, layout, Film.of(question, model));
    }

    @Override
    public List<Hint> hints(Model model) {
        var pane = pane(model);
        var hints = new ArrayList<Hint>();
        hints.add(Hint.of("Enter", Key.Name.ENTER, pane.hasMore() ? "more" : "go on", 9));
        hints.addAll(Reading.hints(pane));
        if (hasSources()) {
            hints.add(Hint.of('s', "how do we know?", 8));
        }
        hints.add(Hint.of("Esc", Key.Name.ESCAPE, "menu", 4));
        hints.add(Hint.of(Action.HELP, "help", 3));
        return hints;
    }

    @Override
    public String heading(Model model) {
        return Asking.of(model, question.id()).heading();
    }

    @Override
    public String name() {
        return "Your answer";
    }
}
