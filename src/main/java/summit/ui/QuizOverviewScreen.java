package summit.ui;

import java.util.ArrayList;
import java.util.List;
import summit.marking.Presentation;
import summit.quiz.solo.Deed;
import summit.quiz.solo.SoloQuiz;
import summit.story.Question;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Role;

/** All questions of an exam, each answered or open, and flagged or not; below them handing it in. */
record QuizOverviewScreen(int selected) implements Screen {
    @Override
    public Program.Step<Model> update(Model model, Message message) {
        if (!(message instanceof Message.Pressed pressed)) {
            return Actions.otherwise(model, message);
        }
        var key = pressed.key();
        var last = Quizzing.quiz(model).questions().size();
        if (key.is('o')) {
            return Program.Step.of(model.back());
        }
        if (key.is('!') && selected < last) {
            var question = Quizzing.quiz(model).questions().get(selected);
            var up = !Quizzing.quiz(model).work(question).flagged();
            return Quizzing.does(model, new Deed.Flagged(Quizzing.now(model), question.id(), up));
        }
        return switch (key.name()) {
            case UP -> Program.Step.of(model.showing(at(selected - 1, last)));
            case DOWN -> Program.Step.of(model.showing(at(selected + 1, last)));
            case PAGE_UP -> Program.Step.of(model.showing(at(selected - 10, last)));
            case PAGE_DOWN -> Program.Step.of(model.showing(at(selected + 10, last)));
            case HOME -> Program.Step.of(model.showing(at(0, last)));
            case END -> Program.Step.of(model.showing(at(last, last)));
            case ENTER -> act(model, selected);
            default -> Actions.otherwise(model, message);
        };
    }

    private static QuizOverviewScreen at(int item, int last) {
        return new QuizOverviewScreen(Math.max(0, Math.min(last, item)));
    }

    private static Program.Step<Model> act(Model model, int item) {
        var quiz = Quizzing.quiz(model);
        return item < quiz.questions().size()
                ? Quizzing.does(model, new Deed.Moved(Quizzing.now(model), item))
                : Program.Step.of(model.over(ConfirmScreen.of(ConfirmScreen.HandIn.of(quiz))));
    }

    @Override
    public Program.Step<Model> clicked(Model model, int item) {
        return item == selected ? act(model, item) : Program.Step.of(model.showing(new QuizOverviewScreen(item)));
    }

    @Override
    public void view(Model model, Canvas canvas) {
        Chrome.draw(model, canvas, this);
        var text = Layout.of(model.stage()).text();
        var quiz = Quizzing.quiz(model);
        var flow = new Flow(text.width());
        flow.text(counts(quiz), Role.TITLE).blank();
        for (var i = 0; i < quiz.questions().size(); i++) {
            var question = quiz.questions().get(i);
            var mark = (i == selected ? "▸ " : "  ") + sign(quiz, question) + " " + String.format("%3d  ", i + 1);
            flow.item(
                    i, mark, state(quiz, question) + ": " + Presentation.prompt(question), Role.CHOICE, i == selected);
        }
        flow.blank();
        var last = quiz.questions().size();
        flow.item(last, selected == last ? "▸ " : "  ", "Hand in", Role.ACCENT, selected == last);
        Pane.on(selected, flow.rows(), text.height()).draw(canvas, text);
    }

    /** How many questions are answered, open and flagged, in words. */
    static String counts(SoloQuiz quiz) {
        var open = quiz.questions().size() - quiz.answered();
        var words = quiz.answered() + " answered, " + open + " open";
        return quiz.flagged() == 0 ? words + "." : words + ", " + quiz.flagged() + " flagged.";
    }

    /** The state of a question as a sign; {@link #state} has the word. */
    static String sign(SoloQuiz quiz, Question question) {
        var work = quiz.work(question);
        return work.flagged() ? "!" : work.last().isPresent() ? "✓" : "·";
    }

    private static String state(SoloQuiz quiz, Question question) {
        var work = quiz.work(question);
        return (work.last().isPresent() ? "answered" : "open") + (work.flagged() ? ", flagged" : "");
    }

    @Override
    public List<Hint> hints(Model model) {
        var quiz = Quizzing.quiz(model);
        var isQuestion = selected < quiz.questions().size();
        var hints = new ArrayList<Hint>();
        hints.add(Hint.of("↑↓", Key.Name.DOWN, "choose", 6));
        hints.add(Hint.of("Enter", Key.Name.ENTER, isQuestion ? "to the question" : "hand in", 9));
        if (isQuestion) {
            hints.add(Hint.of('!', quiz.work(quiz.questions().get(selected)).flagged() ? "take flag away" : "flag", 5));
            hints.add(Hint.of("End", Key.Name.END, "to handing in", 4));
        }
        hints.add(Hint.of("Esc", Key.Name.ESCAPE, "back", 8));
        hints.add(Hint.of(Action.HELP, "help", 3));
        return hints;
    }

    @Override
    public String name() {
        return "All questions";
    }
}
