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

/** Several of several options; {@code chosen} are the ids ticked. */
public record PicksDraft(List<Item> options, int cursor, List<String> chosen) implements Draft {
    public PicksDraft {
        options = List.copyOf(options);
        chosen = List.copyOf(chosen);
    }

    @Override
    public Draft pressed(Key key) {
        var meant = Draft.numbered(key, options.size());
        if (meant >= 0) {
            return at(meant).toggled();
        }
        if (key.is(' ')) {
            return toggled();
        }
        return switch (key.name()) {
            case UP -> at(Math.max(0, cursor - 1));
            case DOWN -> at(Math.min(options.size() - 1, cursor + 1));
            case LEFT, RIGHT -> toggled();
            case HOME -> at(0);
            case END -> at(options.size() - 1);
            default -> this;
        };
    }

    private PicksDraft at(int item) {
        return new PicksDraft(options, item, chosen);
    }

    private PicksDraft toggled() {
        if (options.isEmpty()) {
            return this;
        }
        var id = options.get(cursor).id();
        var others = new ArrayList<>(chosen);
        if (!others.remove(id)) {
            others.add(id);
        }
        return new PicksDraft(options, cursor, others);
    }

    /** The ticked ones in the order shown; ticking none is no answer. */
    @Override
    public Optional<Response> response() {
        var ids = options.stream().map(Item::id).filter(chosen::contains).toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(new Response.Picks(ids));
    }

    @Override
    public String missing() {
        return "Tick at least one first.";
    }

    @Override
    public boolean files(Key key) {
        return key.name() == Key.Name.ENTER;
    }

    @Override
    public void lay(Flow flow, boolean focused) {
        for (var i = 0; i < options.size(); i++) {
            var here = focused && i == cursor;
            var box = chosen.contains(options.get(i).id()) ? "[x] " : "[ ] ";
            flow.item(
                    i,
                    (here ? "▸ " : "  ") + Draft.letter(i) + " " + box,
                    options.get(i).text(),
                    chosen.contains(options.get(i).id()) ? Role.ACCENT : Role.CHOICE,
                    here);
        }
    }

    @Override
    public int focus() {
        return cursor;
    }

    @Override
    public Draft clicked(int item) {
        return item < options.size() ? at(item).toggled() : this;
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of("↑↓", Key.Name.DOWN, "move", 5),
                new Hint("Space", "tick", 8, Key.of(' ')),
                Hint.of("Enter", Key.Name.ENTER, "answer", 9));
    }
}
