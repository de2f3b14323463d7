package summit.ui;

import java.util.List;
import summit.quiz.solo.SoloQuiz;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/** Asks before something that cannot be taken back, in a box over the screen it came from. */
record ConfirmScreen(Deed deed, boolean yes) implements Screen {
    /** The most columns the box takes, edges included. */
    private static final int WIDEST = 50;

    /** What is asked about. */
    sealed interface Deed {
        /** The question. */
        String question();

        /** What saying yes does, in words. */
        String yes();

        Program.Step<Model> act(Model model);
    }

    /** Ends the program. The game is kept all the time, so nothing is lost. */
    record Quit(String question) implements Deed {
        static Quit of(Model model) {
            return new Quit(
                    model.isQuiz()
                            ? "Quit? The quiz is kept as it stands; meanwhile its clock stands still."
                            : model.isClass()
                                    ? "Leave? The play is kept, and the same command goes on with it."
                                    : "Quit? Your game is kept.");
        }

        @Override
        public String yes() {
            return "Quit";
        }

        @Override
        public Program.Step<Model> act(Model model) {
            return Game.ended(model);
        }
    }

    /** Begins anew; the game under way goes on lying under a name that the next one begun will take. */
    record NewGame() implements Deed {
        @Override
        public String question() {
            return "Begin again? The game under way is kept as “previous”.";
        }

        @Override
        public String yes() {
            return "Begin";
        }

        @Override
        public Program.Step<Model> act(Model model) {
            return Play.begun(model);
        }
    }

    /** Hands an exam in. */
    record HandIn(String question) implements Deed {
        static HandIn of(SoloQuiz quiz) {
            return new HandIn("Hand in? " + QuizOverviewScreen.counts(quiz) + " After that nothing can be changed.");
        }

        @Override
        public String yes() {
            return "Hand in";
        }

        @Override
        public Program.Step<Model> act(Model model) {
            return Quizzing.does(model.back(), new summit.quiz.solo.Deed.HandedIn(Quizzing.now(model)));
        }
    }

    /** Forgets a saved game. */
    record Forget(String name) implements Deed {
        @Override
        public String question() {
            return "Forget the saved game “" + name + "”?";
        }

        @Override
        public String yes() {
            return "Forget it";
        }

        @Override
        public Program.Step<Model> act(Model model) {
            return new Program.Step<>(model.back(), List.of(new Wish.Forget(name)));
        }
    }

    static ConfirmScreen of(Deed deed) {
        return new ConfirmScreen(deed, false);
    }

    @Override
    public Program.Step<Model> update(Model model, Message message) {
        if (!(message instanceof Message.Pressed pressed)) {
            return Program.Step.of(model);
        }
        var key = pressed.key();
        // Whoever presses Ctrl-C again means it.
        if (key.typed() == 'y' || key.isControl('c') && deed instanceof Quit) {
            return deed.act(model);
        }
        if (key.typed() == 'n' || key.name() == Key.Name.ESCAPE) {
            return Program.Step.of(model.back());
        }
        return switch (key.name()) {
            case LEFT, RIGHT, UP, DOWN, TAB, BACK_TAB -> Program.Step.of(model.showing(new ConfirmScreen(deed, !yes)));
            case ENTER -> yes ? deed.act(model) : Program.Step.of(model.back());
            default -> Program.Step.of(model);
        };
    }

    @Override
    public Program.Step<Model> clicked(Model model, int item) {
        return item == 1 ? deed.act(model) : Program.Step.of(model.back());
    }

    @Override
    public void view(Model model, Canvas canvas) {
        var flow = new Flow(Math.min(WIDEST, canvas.area().width()) - 4);
        flow.text(deed.question(), Role.PROSE).blank();
        var stay = yes ? Role.CHOICE : Role.SELECTED;
        var go = yes ? Role.SELECTED : Role.CHOICE;
        var row = Row.of("", Role.PROSE)
                .with(0, "  Stay  ", stay)
                .and("  ", Role.PROSE)
                .with(1, "  " + deed.yes() + "  ", go);
        flow.row(row.withCaret(yes ? 12 : 2));
        var rows = flow.rows();
        var box = Box.over(model, canvas, this, WIDEST, rows.size() + 2, "");
        canvas.rows(box, rows.subList(Math.max(0, rows.size() - box.height()), rows.size()));
    }

    @Override
    public List<Hint> hints(Model model) {
        return List.of(
                Hint.of("←→", Key.Name.RIGHT, "choose", 5),
                Hint.of("Enter", Key.Name.ENTER, yes ? deed.yes().toLowerCase(java.util.Locale.ROOT) : "stay", 9),
                Hint.of('y', deed.yes().toLowerCase(java.util.Locale.ROOT), 7),
                Hint.of("Esc", Key.Name.ESCAPE, "stay", 8));
    }

    @Override
    public String name() {
        return "Sure?";
    }
}
