package summit.ui.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import summit.marking.Presentation;
import summit.story.Kind.Item;
import summit.story.Response;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Role;

/** Items being given targets or categories; {@code given} is the place of each item's target, or -1. */
public record PairsDraft(List<Item> items, List<Item> targets, int cursor, List<Integer> given) implements Draft {
    public PairsDraft {
        items = List.copyOf(items);
        targets = List.copyOf(targets);
        given = List.copyOf(given);
    }

    static PairsDraft of(Presentation shown) {
        return new PairsDraft(
                shown.items(),
                shown.targets(),
                0,
                Collections.nCopies(shown.items().size(), -1));
    }

    @Override
    public Draft pressed(Key key) {
        var meant = Draft.numbered(key, targets.size());
        if (meant >= 0) {
            return giving(meant).atNextOpen();
        }
        return switch (key.name()) {
            case UP -> at(Math.max(0, cursor - 1));
            case DOWN -> at(Math.min(items.size() - 1, cursor + 1));
            case HOME -> at(0);
            case END -> at(items.size() - 1);
            case LEFT -> cycled(-1);
            case RIGHT -> cycled(1);
            case BACKSPACE, DELETE -> giving(-1);
            default -> this;
        };
    }

    private PairsDraft at(int item) {
        return new PairsDraft(items, targets, item, given);
    }

    /** The next target round, with none between the last and the first. */
    private PairsDraft cycled(int by) {
        return items.isEmpty() ? this : giving(Math.floorMod(given.get(cursor) + 1 + by, targets.size() + 1) - 1);
    }

    /** At the next item that has nothing yet, the first after the last; where none is open it stays. */
    private PairsDraft atNextOpen() {
        for (var step = 1; step < items.size(); step++) {
            var item = (cursor + step) % items.size();
            if (given.get(item) < 0) {
                return at(item);
            }
        }
        return this;
    }

    private PairsDraft giving(int target) {
        if (items.isEmpty()) {
            return this;
        }
        var changed = new ArrayList<>(given);
        changed.set(cursor, target);
        return new PairsDraft(items, targets, cursor, changed);
    }

    /** All items with their targets; there is no answer before each has one. */
    @Override
    public Optional<Response> response() {
        var pairs = new TreeMap<String, String>();
        for (var i = 0; i < items.size(); i++) {
            if (given.get(i) < 0) {
                return Optional.empty();
            }
            pairs.put(items.get(i).id(), targets.get(given.get(i)).id());
        }
        return Optional.of(new Response.Pairs(pairs));
    }

    @Override
    public String missing() {
        return "Give each of them something first: ← and → change it.";
    }

    @Override
    public boolean files(Key key) {
        return key.name() == Key.Name.ENTER;
    }

    @Override
    public void lay(Flow flow, boolean focused) {
        var left = widest(items);
        var abreast = left + widest(targets) + 12 <= flow.width();
        for (var i = 0; i < items.size(); i++) {
            var here = focused && i == cursor;
            var arrow = here ? " ◂▸ " : "  → ";
            var target = here && given.get(i) < 0 ? "choose" : target(i);
            if (abreast) {
                var item = items.get(i).text();
                var blank = " ".repeat(left - Cells.columns(item) + 1);
                flow.item(i, here ? "▸ " : "  ", item + blank + arrow + target, role(i), here);
                continue;
            }
            flow.item(i, here ? "▸ " : "  ", items.get(i).text(), Role.CHOICE, here);
            var from = flow.rows().size();
            flow.marked("   " + arrow, Role.DIM, target, role(i)).number(from, i);
        }
        flow.blank();
        for (var i = 0; i < targets.size(); i++) {
            flow.marked("  " + (i + 1) + " ", Role.DIM, targets.get(i).text(), Role.DIM);
        }
    }

    private String target(int item) {
        var target = given.get(item);
        return target < 0 ? "…" : target + 1 + " " + targets.get(target).text();
    }

    private Role role(int item) {
        return given.get(item) < 0 ? Role.CHOICE : Role.ACCENT;
    }

    private static int widest(List<Item> items) {
        return items.stream().mapToInt(item -> Cells.columns(item.text())).max().orElse(0);
    }

    @Override
    public int focus() {
        return cursor;
    }

    @Override
    public Draft clicked(int item) {
        return item >= items.size() ? this : item == cursor ? cycled(1) : at(item);
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of("↑↓", Key.Name.DOWN, "move", 5),
                Hint.of("←→", Key.Name.RIGHT, "change", 8),
                Hint.of("1–" + targets.size(), Key.Name.RIGHT, "give", 6),
                Hint.of("Enter", Key.Name.ENTER, "answer", 9));
    }
}
