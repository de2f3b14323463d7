package summit.ui;

import java.util.List;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Program.Step;
import summit.ui.toolkit.Role;

/** The saved games, to go on with or to forget. */
record LoadScreen(int selected) implements Screen {
    static final LoadScreen START = new LoadScreen(0);

    /** Opens it over another screen, and asks what there is to be loaded. */
    static Step<Model> opened(Model model) {
        return new Step<>(model.over(START), List.of(new Wish.LookAtShelf()));
    }

    @Override
    public Step<Model> update(Model model, Message message) {
        if (!(message instanceof Message.Pressed pressed)) {
            return Step.of(model);
        }
        var key = pressed.key();
        var slots = model.shelf().slots();
        if (slots.isEmpty()) {
            return Actions.otherwise(model, message);
        }
        var now = Math.min(selected, slots.size() - 1);
        var digit = key.digit();
        if (digit >= 0 && digit < Math.min(9, slots.size())) {
            return load(model, digit);
        }
        if (key.is('x') || key.name() == Key.Name.DELETE) {
            return Step.of(model.over(
                    ConfirmScreen.of(new ConfirmScreen.Forget(slots.get(now).name()))));
        }
        return switch (key.name()) {
            case UP -> at(model, Math.max(0, now - 1));
            case DOWN -> at(model, Math.min(slots.size() - 1, now + 1));
            case HOME -> at(model, 0);
            case END -> at(model, slots.size() - 1);
            case ENTER -> load(model, now);
            default -> Actions.otherwise(model, message);
        };
    }

    private static Step<Model> at(Model model, int slot) {
        return Step.of(model.showing(new LoadScreen(slot)));
    }

    private static Step<Model> load(Model model, int slot) {
        return new Step<>(
                model, List.of(new Wish.Load(model.shelf().slots().get(slot).name())));
    }

    @Override
    public Step<Model> clicked(Model model, int item) {
        return item == selected ? load(model, item) : at(model, item);
    }

    @Override
    public void view(Model model, Canvas canvas) {
        Chrome.draw(model, canvas, this);
        var text = Layout.of(model.stage()).text();
        var flow = new Flow(text.width());
        flow.text("Load a game", Role.TITLE).blank();
        var slots = model.shelf().slots();
        if (slots.isEmpty()) {
            flow.text(
                    "No game is saved yet. Play saves itself after every step; "
                            + model.settings().keys().words(Action.SAVE) + " saves under a name.",
                    Role.PROSE);
        }
        for (var i = 0; i < slots.size(); i++) {
            var slot = slots.get(i);
            var here = i == Math.min(selected, slots.size() - 1);
            var name = slot.name().equals(Shelf.AUTOSAVE) ? "Where you left off" : slot.name();
            flow.item(i, (here ? "▸ " : "  ") + (i < 9 ? i + 1 : " ") + "  ", name, Role.CHOICE, here);
            var from = flow.rows().size();
            flow.text(slot.when().isEmpty() ? slot.about() : slot.about() + " · " + slot.when(), Role.DIM, 5);
            flow.number(from, i);
        }
        Pane.on(selected, flow.rows(), text.height()).draw(canvas, text);
    }

    @Override
    public List<Hint> hints(Model model) {
        return model.shelf().slots().isEmpty()
                ? List.of(Hint.of("Esc", Key.Name.ESCAPE, "back", 9))
                : List.of(
                        Hint.of("↑↓", Key.Name.DOWN, "choose", 6),
                        Hint.of("Enter", Key.Name.ENTER, "load", 9),
                        Hint.of('x', "forget", 4),
                        Hint.of("Esc", Key.Name.ESCAPE, "back", 8));
    }

    @Override
    public String name() {
        return "Saved games";
    }
}
