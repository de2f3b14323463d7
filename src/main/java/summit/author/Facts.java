package summit.author;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import summit.story.Expression;

/**
 * Intervals of things that have no parts, such as variables: a few that were learned lately, in a chain, on top of many in a
 * table. Never changes; learning one more shares the rest.
 */
final class Facts {
    private static final int LATELY = 12;

    static final Facts NONE = new Facts(Map.of());

    private final Map<Expression, Interval> table;
    /** How many were learned lately. */
    private final int length;
    /** What was learned last, on top of what was known before; all three are null where nothing was. */
    private final Expression leaf;

    private final Interval interval;
    private final Facts before;

    private Facts(Map<Expression, Interval> table) {
        this.table = table;
        this.length = 0;
        this.leaf = null;
        this.interval = null;
        this.before = null;
    }

    private Facts(Facts before, Expression leaf, Interval interval) {
        this.table = before.table;
        this.length = before.length + 1;
        this.leaf = leaf;
        this.interval = interval;
        this.before = before;
    }

    Optional<Interval> of(Expression leaf) {
        for (var facts = this; facts.length > 0; facts = facts.before) {
            if (facts.leaf.equals(leaf)) {
                return Optional.of(facts.interval);
            }
        }
        return Optional.ofNullable(table.get(leaf));
    }

    Facts with(Expression leaf, Interval interval) {
        return new Facts(length < LATELY ? this : settled(), leaf, interval);
    }

    /** The same with nothing learned lately, for what much more will be learned on top of. */
    Facts settled() {
        return length == 0 ? this : new Facts(all());
    }

    private Map<Expression, Interval> all() {
        var all = new HashMap<>(table);
        for (var facts = this; facts.length > 0; facts = facts.before) {
            all.put(facts.leaf, of(facts.leaf).orElseThrow());
        }
        return all;
    }

    /** Nothing any more of things of one kind. */
    Facts without(Class<? extends Expression> kind) {
        if (!knows(kind)) {
            return this;
        }
        var all = all();
        all.keySet().removeIf(kind::isInstance);
        return new Facts(all);
    }

    private boolean knows(Class<? extends Expression> kind) {
        for (var facts = this; facts.length > 0; facts = facts.before) {
            if (kind.isInstance(facts.leaf)) {
                return true;
            }
        }
        for (var known : table.keySet()) {
            if (kind.isInstance(known)) {
                return true;
            }
        }
        return false;
    }

    /** What holds whichever of both does: of a thing that only one knows about, nothing. */
    Facts join(Facts other) {
        var leaves = new LinkedHashSet<Expression>();
        var shared = shared(other, leaves);
        var both = shared;
        for (var each : leaves) {
            var here = of(each);
            var there = other.of(each);
            if (here.isPresent() && there.isPresent()) {
                var joined = Optional.of(here.get().join(there.get()));
                both = joined.equals(shared.of(each)) ? both : both.with(each, joined.get());
            }
        }
        return both;
    }

    /** What both knew before they parted; adds what either has learned since. */
    private Facts shared(Facts other, Set<Expression> since) {
        var one = this;
        var two = other;
        while (one != two) {
            if (one.length == 0 && two.length == 0) {
                since.addAll(one.table.keySet());
                return NONE;
            }
            if (one.length >= two.length) {
                since.add(one.leaf);
                one = one.before;
            } else {
                since.add(two.leaf);
                two = two.before;
            }
        }
        return one;
    }
}
