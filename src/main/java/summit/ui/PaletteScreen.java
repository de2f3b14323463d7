package summit.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Fuzzy;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Line;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Program.Step;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/** Everything that can be done now, each with its key; typing narrows it down. */
record PaletteScreen(Line line, int selected) implements Screen {
    static final PaletteScreen START = new PaletteScreen(Line.EMPTY, 0);

    /** Something to be done: its words, its key, and how. */
    private record Entry(String words, String key, java.util.function.Function<Model, Step<Model>> deed) {}

    /** What matches: the letters that mean something on the screen below, then the actions. */
    private List<Entry> entries(Model model) {
        var below = model.back();
        var entries = new ArrayList<Entry>();
        for (var hint : below.screen().keys(below)) {
            if (isLetter(hint.key()) && Action.of(hint.key(), below).isEmpty()) {
                entries.add(new Entry(
                        below.screen().name() + ": " + hint.does(),
                        hint.shown(),
                        before -> before.screen().update(before, new Message.Pressed(hint.key()))));
            }
        }
        Arrays.stream(Action.values())
                .filter(action -> action != Action.PALETTE && action.isPossible(below))
                .forEach(action -> entries.add(
                        new Entry(action.words(), below.settings().keys().words(action), action::act)));
        return Fuzzy.matching(line.text(), entries, Entry::words);
    }

    /** Arrows, Enter and the like need no listing. */
    private static boolean isLetter(Key key) {
        return key.name() == Key.Name.TAB || key.isPlainCharacter() && !key.is(' ');
    }

    @Override
    public Step<Model> update(Model model, Message message) {
        if (message instanceof Message.Pasted pasted) {
            return Step.of(model.showing(new PaletteScreen(line.typed(pasted.text()), 0)));
        }
        if (!(message instanceof Message.Pressed pressed)) {
            return Step.of(model);
        }
        var key = pressed.key();
        var last = Math.max(0, entries(model).size() - 1);
        if (key.name() != Key.Name.ESCAPE && Actions.isAlways(key, model)) {
            return Actions.otherwise(model, message);
        }
        if (!key.isPlainCharacter() && Action.PALETTE.isMeant(key)) {
            return Step.of(model.back());
        }
        return switch (key.name()) {
            case ESCAPE -> Step.of(model.back());
            case UP -> Step.of(model.showing(new PaletteScreen(line, Math.max(0, Math.min(last, selected) - 1))));
            case DOWN -> Step.of(model.showing(new PaletteScreen(line, Math.min(last, selected + 1))));
            case ENTER -> act(model, selected);
            default -> {
                var typed = line.pressed(key);
                yield Step.of(
                        model.showing(new PaletteScreen(typed, typed.text().equals(line.text()) ? selected : 0)));
            }
        };
    }

    private Step<Model> act(Model model, int item) {
        var entries = entries(model);
        return item < entries.size() ? entries.get(item).deed().apply(model.back()) : Step.of(model);
    }

    @Override
    public Step<Model> clicked(Model model, int item) {
        return item == selected ? act(model, item) : Step.of(model.showing(new PaletteScreen(line, item)));
    }

    @Override
    public void view(Model model, Canvas canvas) {
        var box = Box.over(model, canvas, this, 62, 18, "All that can be done");
        var list = box.below(2);
        var flow = new Flow(list.width());
        var entries = entries(model);
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var here = i == Math.min(selected, entries.size() - 1);
            var mark = here ? "▸ " : "  ";
            var room = Math.max(1, list.width() - 2 - Cells.columns(entry.key()) - 1);
            var words = Cells.clip(entry.words(), room);
            var blank = " ".repeat(Math.max(1, list.width() - 2 - Cells.columns(words) - Cells.columns(entry.key())));
            flow.row(Row.of(mark + words + blank, here ? Role.SELECTED : Role.CHOICE)
                    .and(entry.key(), here ? Role.SELECTED : Role.ACCENT)
                    .of(i));
        }
        if (entries.isEmpty()) {
            flow.text("Nothing is called that.", Role.DIM);
        }
        var pane = Pane.on(selected, flow.rows(), list.height());
        pane.draw(canvas, list);
        canvas.rows(box.top(1), List.of(line.shown(": ", box.width())));
    }

    @Override
    public List<Hint> hints(Model model) {
        return List.of(
                Hint.of("↑↓", Key.Name.DOWN, "choose", 6),
                Hint.of("Enter", Key.Name.ENTER, "do it", 9),
                Hint.of("Esc", Key.Name.ESCAPE, "back", 8));
    }

    @Override
    public boolean isTyping() {
        return true;
    }

    @Override
    public String name() {
        return "All that can be done";
    }
}
