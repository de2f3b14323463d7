package summit.author;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import summit.story.Expression;

/**
 * Intervals of things that have no parts, such as variables: a few that were learned lately, in a list, on top of many in a
 * table. Never changes; learning one more shares the rest.
 */
final class Facts {
    private static final int LATELY = 12;

    static final Facts NONE = new Facts(Map.of(), List.of());

    private final Map<Expression, Interval> table;
    private final List<Map.Entry<Expression, Interval>> lately;

    private Facts(Map<Expression, Interval> table, List<Map.Entry<Expression, Interval>> lately) {
        this.table = table;
        this.lately = lately;
    }

    Optional<Interval> of(Expression leaf) {
        for (var i = lately.size() - 1; i >= 0; i--) {
            if (lately.get(i).getKey().equals(leaf)) {
                return Optional.of(lately.get(i).getValue());
            }
        }
        return Optional.ofNullable(table.get(leaf));
    }

    Facts with(Expression leaf, Interval interval) {
        if (lately.size() >= LATELY) {
            var all = new HashMap<>(table);
            lately.forEach(fact -> all.put(fact.getKey(), fact.getValue()));
            all.put(leaf, interval);
            return new Facts(all, List.of());
        }
        var more = new ArrayList<Map.Entry<Expression, Interval>>(lately.size() + 1);
        more.addAll(lately);
        more.add(Map.entry(leaf, interval));
        return new Facts(table, more);
    }

    /** Nothing any more of things of one kind. */
    Facts without(Class<? extends Expression> kind) {
        if (table.keySet().stream().noneMatch(kind::isInstance)) {
            return lately.stream().noneMatch(fact -> kind.isInstance(fact.getKey()))
                    ? this
                    : new Facts(
                            table,
                            lately.stream()
                                    .filter(fact -> !kind.isInstance(fact.getKey()))
                                    .toList());
        }
        var all = new HashMap<>(table);
        lately.forEach(fact -> all.put(fact.getKey(), fact.getValue()));
        all.keySet().removeIf(kind::isInstance);
        return new Facts(all, List.of());
    }

    /** What holds whichever of both does: of a thing that only one knows about, nothing. */
    Facts join(Facts other) {
        if (this == other) {
            return this;
        }
        var shared = shared(other);
        var leaves = new LinkedHashSet<Expression>();
        if (table != other.table) {
            leaves.addAll(table.keySet());
        }
        lately.subList(shared, lately.size()).forEach(fact -> leaves.add(fact.getKey()));
        other.lately.subList(shared, other.lately.size()).forEach(fact -> leaves.add(fact.getKey()));
        var both = new ArrayList<>(lately.subList(0, shared));
        for (var leaf : leaves) {
            of(leaf).ifPresent(here -> other.of(leaf).ifPresent(there -> both.add(Map.entry(leaf, here.join(there)))));
        }
        return table == other.table ? new Facts(table, both) : new Facts(Map.of(), both);
    }

    /** How many of what was learned lately both have learned together, before they parted. */
    private int shared(Facts other) {
        var shared = 0;
        while (table == other.table
                && shared < Math.min(lately.size(), other.lately.size())
                && lately.get(shared) == other.lately.get(shared)) {
            shared++;
        }
        return shared;
    }
}
