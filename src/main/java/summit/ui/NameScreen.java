package summit.ui;

import java.util.List;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Line;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Settings;

/** Asks for the name that stands in the byline. */
record NameScreen(Line line) implements Screen {
    static NameScreen of(Settings settings) {
        return new NameScreen(Line.of(settings.player()));
    }

    @Override
    public Program.Step<Model> update(Model model, Message message) {
        if (message instanceof Message.Pasted pasted) {
            return Program.Step.of(model.showing(new NameScreen(line.typed(pasted.text()))));
        }
        if (!(message instanceof Message.Pressed pressed)) {
            return Program.Step.of(model);
        }
        var key = pressed.key();
        if (key.name() == Key.Name.ENTER) {
            return SettingsScreen.kept(
                    model.back(), model.settings().by(line.text().strip()));
        }
        if (Actions.isAlways(key, model)) {
            return Actions.otherwise(model, message);
        }
        return Program.Step.of(model.showing(new NameScreen(line.pressed(key))));
    }

    @Override
    public void view(Model model, Canvas canvas) {
        var box = Box.over(model, canvas, this, 56, 6, "Byline");
        canvas.line(box, "By (in games begun from now on):", Role.PROSE);
        canvas.rows(box.below(2), List.of(line.shown("", Math.min(44, box.width()))));
    }

    @Override
    public List<Hint> hints(Model model) {
        return List.of(Hint.of("Enter", Key.Name.ENTER, "keep", 9), Hint.of("Esc", Key.Name.ESCAPE, "back", 8));
    }

    @Override
    public boolean isTyping() {
        return true;
    }

    @Override
    public String name() {
        return "Byline";
    }
}
