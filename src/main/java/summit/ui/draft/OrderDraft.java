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
 * Items being put in order; while one is {@code held} the arrows move it. Until it is {@code looked} at, which any key shows, Enter
 * does not file the order the items happened to come in.
 */
public record OrderDraft(List<Item> items, int cursor, boolean held, boolean looked) implements Draft {
    public OrderDraft {
        items = List.copyOf(items);
    }

    @Override
    public Draft pressed(Key key) {
        if (key.is(' ')) {
            return holding(!held);
        }
        var digit = key.digit();
        if (digit >= 0 && digit < Math.min(9, items.size())) {
            return held ? movedTo(digit) : new OrderDraft(items, digit, false, true);
        }
        return switch (key.name()) {
            case UP -> to(Math.max(0, cursor - 1));
            case DOWN -> to(Math.min(items.size() - 1, cursor + 1));
            case HOME -> to(0);
            case END -> to(items.size() - 1);
            case RIGHT -> holding(true);
            case LEFT, ESCAPE -> holding(false);
            case ENTER -> holding(false);
            default -> this;
        };
    }

    private OrderDraft holding(boolean hand) {
        return new OrderDraft(items, cursor, hand && !items.isEmpty(), true);
    }

    private OrderDraft to(int place) {
        return held ? movedTo(place) : new OrderDraft(items, place, false, true);
    }

    private OrderDraft movedTo(int place) {
        var moved = new ArrayList<>(items);
        moved.add(place, moved.remove(cursor));
        return new OrderDraft(moved, place, held, true);
    }

    @Override
    public Optional<Response> response() {
        return Optional.of(new Response.Picks(items.stream().map(Item::id).toList()));
    }

    @Override
    public boolean files(Key key) {
        return key.name() == Key.Name.ENTER && !held && looked;
    }

    @Override
    public Draft rested() {
        return new OrderDraft(items, cursor, false, false);
    }

    @Override
    public void lay(Flow flow, boolean focused) {
        for (var i = 0; i < items.size(); i++) {
            var here = focused && i == cursor;
            var mark = here ? held ? "↕ " : "▸ " : "  ";
            flow.item(i, mark + (i + 1) + (i < 9 ? "  " : " "), items.get(i).text(), Role.CHOICE, here);
        }
    }

    @Override
    public int focus() {
        return cursor;
    }

    @Override
    public Draft clicked(int item) {
        if (item >= items.size()) {
            return this;
        }
        return held ? movedTo(item).holding(false) : new OrderDraft(items, item, true, true);
    }

    @Override
    public List<Hint> hints() {
        return held
                ? List.of(Hint.of("↑↓", Key.Name.DOWN, "move it", 8), new Hint("Space", "put down", 9, Key.of(' ')))
                : List.of(
                        Hint.of("↑↓", Key.Name.DOWN, "choose", 5),
                        new Hint("Space", "pick up", 8, Key.of(' ')),
                        Hint.of("Enter", Key.Name.ENTER, looked ? "answer" : "leave it so", 9));
    }
}
