package summit.ui;

import java.util.List;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Line;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Role;

/** Asks for the name to save a game under; typing replaces the name {@code offered}. */
record SaveScreen(Line line, boolean offered) implements Screen {
    private static final int LONGEST = 40;

    /** With a name proposed: the scene's title. */
    static SaveScreen of(Model model) {
        var title = Play.session(model).passage(model.story()).title();
        return new SaveScreen(Line.of(Cells.cut(title, LONGEST)), true);
    }

    @Override
    public Program.Step<Model> update(Model model, Message message) {
        if (message instanceof Message.Pasted pasted) {
            return Program.Step.of(model.showing(new SaveScreen(base().typed(pasted.text()), false)));
        }
        if (!(message instanceof Message.Pressed pressed)) {
            return Program.Step.of(model);
        }
        var key = pressed.key();
        if (key.name() == Key.Name.ENTER) {
            var name = line.text().strip();
            return name.isEmpty()
                    ? Program.Step.of(model.saying("Type a name first."))
                    : new Program.Step<>(
                            model.back(),
                            List.of(new Wish.Save(name, Play.session(model).game())));
        }
        if (Actions.isAlways(key, model)) {
            return Actions.otherwise(model, message);
        }
        var types = key.isPlainCharacter();
        return Program.Step.of(model.showing(new SaveScreen((types ? base() : line).pressed(key), false)));
    }

    /** What typing goes on with. */
    private Line base() {
        return offered ? Line.EMPTY : line;
    }

    @Override
    public void view(Model model, Canvas canvas) {
        var box = Box.over(model, canvas, this, 56, 6, "Save");
        canvas.line(box, "Save this game as:", Role.PROSE);
        canvas.rows(box.below(2), List.of(line.shown("", Math.min(LONGEST + 4, box.width()))));
    }

    @Override
    public List<Hint> hints(Model model) {
        return List.of(Hint.of("Enter", Key.Name.ENTER, "save", 9), Hint.of("Esc", Key.Name.ESCAPE, "back", 8));
    }

    @Override
    public boolean isTyping() {
        return true;
    }

    @Override
    public String name() {
        return "Save";
    }
}
