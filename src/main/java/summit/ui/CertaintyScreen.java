package summit.ui;

import java.util.List;
import java.util.Optional;
import summit.quiz.Confidence;
import summit.story.Response;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Role;

/** Asks how sure somebody is of an answer before it is filed; nothing is selected at first ({@link #NONE}). Esc changes the answer. */
record CertaintyScreen(String question, Response response, int selected) implements Screen {
    static final int NONE = -1;

    private static final List<String> WORDS = List.of(
            "Not very: 1 mark if right, 0 if wrong",
            "Fairly: 2 if right, -2 if wrong",
            "Very: 3 if right, -6 if wrong");

    @Override
    public Program.Step<Model> update(Model model, Message message) {
        if (!(message instanceof Message.Pressed pressed)) {
            return Program.Step.of(model);
        }
        var key = pressed.key();
        var digit = key.digit();
        if (digit >= 0 && digit < WORDS.size()) {
            return says(model, digit);
        }
        return switch (key.name()) {
            case UP -> Program.Step.of(model.showing(at(Math.max(0, selected - 1))));
            case DOWN -> Program.Step.of(model.showing(at(Math.min(WORDS.size() - 1, selected + 1))));
            case ENTER -> selected < 0 ? Program.Step.of(model) : says(model, selected);
            default -> Actions.isAlways(key, model) ? Actions.otherwise(model, message) : Program.Step.of(model);
        };
    }

    private CertaintyScreen at(int item) {
        return new CertaintyScreen(question, response, item);
    }

    private Program.Step<Model> says(Model model, int item) {
        return Quizzing.answered(
                model.back(), model.story().question(question), response, Optional.of(Confidence.values()[item]));
    }

    @Override
    public Program.Step<Model> clicked(Model model, int item) {
        return says(model, item);
    }

    @Override
    public void view(Model model, Canvas canvas) {
        var box = Box.over(model, canvas, this, 52, 7, "How sure are you?");
        var flow = new Flow(box.width());
        for (var i = 0; i < WORDS.size(); i++) {
            flow.item(i, (i == selected ? "▸ " : "  ") + (i + 1) + "  ", WORDS.get(i), Role.CHOICE, i == selected);
        }
        Pane.on(Math.max(0, selected), flow.rows(), box.height()).draw(canvas, box);
    }

    @Override
    public List<Hint> hints(Model model) {
        return List.of(
                Hint.of("1 2 3", Key.Name.DOWN, "say so", 9),
                Hint.of("↑↓", Key.Name.DOWN, "choose", 5),
                Hint.of("Esc", Key.Name.ESCAPE, "change the answer", 7));
    }

    @Override
    public String name() {
        return "How sure?";
    }

    @Override
    public String heading(Model model) {
        return Asking.of(model, question).heading();
    }
}
