package summit.ui.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.story.Kind.Item;
import summit.story.Response;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Role;

/**
 * One of several options; with {@code truth} they are true and false. Nothing is selected at first ({@link #NONE}), so that
 * Enter, with which the page before was turned, does not answer.
 */
public record PickDraft(List<Item> options, int selected, boolean truth) implements Draft {
    /** No option. */
    static final int NONE = -1;

    public PickDraft {
        options = List.copyOf(options);
    }

    @Override
    public Draft pressed(Key key) {
        var meant = meant(key);
        if (meant >= 0) {
            return at(meant);
        }
        return switch (key.name()) {
            case UP -> at(Math.max(0, selected - 1));
            case DOWN -> at(Math.min(options.size() - 1, selected + 1));
            case HOME -> at(0);
            case END -> at(options.size() - 1);
            default -> this;
        };
    }

    private int meant(Key key) {
        if (truth && (key.typed() == 't' || key.typed() == 'f')) {
            return key.typed() == 't' ? 0 : 1;
        }
        return Draft.numbered(key, options.size());
    }

    private PickDraft at(int item) {
        return new PickDraft(options, item, truth);
    }

    @Override
    public Optional<Response> response() {
        if (selected < 0 || options.isEmpty()) {
            return Optional.empty();
        }
        var id = options.get(selected).id();
        return Optional.of(truth ? new Response.Truth(Boolean.parseBoolean(id)) : new Response.Pick(id));
    }

    @Override
    public String missing() {
        return truth
                ? "True or false? Press t or f, or an arrow and Enter."
                : "Choose one first: its letter, or the arrows.";
    }

    @Override
    public Draft rested() {
        return at(NONE);
    }

    @Override
    public boolean files(Key key) {
        return key.name() == Key.Name.ENTER || meant(key) >= 0;
    }

    @Override
    public void lay(Flow flow, boolean focused) {
        for (var i = 0; i < options.size(); i++) {
            var here = focused && i == selected;
            var letter = truth ? options.get(i).id().substring(0, 1) : Draft.letter(i);
            flow.item(i, (here ? "▸ " : "  ") + letter + "  ", options.get(i).text(), Role.CHOICE, here);
        }
    }

    @Override
    public int focus() {
        return Math.max(0, selected);
    }

    @Override
    public Draft clicked(int item) {
        return item < options.size() ? at(item) : this;
    }

    @Override
    public List<Hint> hints() {
        var hints = new ArrayList<Hint>();
        hints.add(Hint.of("↑↓", Key.Name.DOWN, "choose", 8));
        hints.add(Hint.of(truth ? "t f" : "a–" + Draft.letter(options.size() - 1), Key.Name.DOWN, "at once", 5));
        if (selected >= 0) {
            hints.add(Hint.of("Enter", Key.Name.ENTER, "answer", 9));
        }
        return hints;
    }
}
