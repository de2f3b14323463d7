package summit.author.explore;

import java.util.SortedMap;
import java.util.TreeMap;
import summit.engine.GameState;
import summit.story.Effect;
import summit.story.Expression;
import summit.story.Story;
import summit.story.Variable;

/**
 * The range that no play takes a variable out of, whatever its choices: its value at the start and all that effects can make
 * of it, where every effect may happen at any time and any number of times. What grows is widened to its declared bound at
 * once, so that this is soon over.
 */
final class Bounds implements Expression.Visitor<Long> {
    /** Rounds in which ranges may still grow by what effects add; after that they go to their bounds. */
    private static final int EXACT_ROUNDS = 4;

    private final Story story;
    private final SortedMap<String, Long> ranges = new TreeMap<>();

    private Bounds(Story story) {
        this.story = story;
    }

    /** The bounds of all that can follow on a state. */
    static Bounds from(Story story, GameState state, Occurrences occurrences) {
        var bounds = new Bounds(story);
        state.memory().variables().forEach((id, value) -> bounds.ranges.put(id, Range.of(value, value)));
        for (var round = 0; bounds.grow(occurrences, round >= EXACT_ROUNDS); round++) {
            // Each round beyond the first ones takes at least one range to a bound.
        }
        return bounds;
    }

    private boolean grow(Occurrences occurrences, boolean widen) {
        var grown = false;
        for (var change : occurrences.changes()) {
            if (change.under().stream().anyMatch(condition -> !Range.mayBeTrue(of(condition)))) {
                continue;
            }
            var id = Occurrences.variable(change.effect());
            var before = ranges.get(id);
            var after = Range.join(before, after(change.effect(), before));
            if (after != before) {
                grown = true;
                ranges.put(id, widen ? widened(id, before, after) : after);
            }
        }
        return grown;
    }

    private long after(Effect effect, long before) {
        var id = Occurrences.variable(effect);
        var domain = story.manifest().variable(id).domain();
        if (domain instanceof Variable.SetOf set) {
            return Range.of(0, set.clamp(-1));
        }
        var value = of(Occurrences.value(effect));
        if (effect instanceof Effect.Add add) {
            var low = (long) Range.low(before) + (add.sign() > 0 ? Range.low(value) : -(long) Range.high(value));
            var high = (long) Range.high(before) + (add.sign() > 0 ? Range.high(value) : -(long) Range.low(value));
            return Range.of(domain.clamp(low), domain.clamp(high));
        }
        return domain instanceof Variable.Truth
                ? Range.not(Range.not(value))
                : Range.of(domain.clamp(Range.low(value)), domain.clamp(Range.high(value)));
    }

    private long widened(String id, long before, long after) {
        var domain = story.manifest().variable(id).domain();
        return Range.of(
                Range.low(after) < Range.low(before) ? domain.clamp(Integer.MIN_VALUE) : Range.low(after),
                Range.high(after) > Range.high(before) ? domain.clamp(Integer.MAX_VALUE) : Range.high(after));
    }

    /** The range of an expression. */
    long of(Expression expression) {
        return expression.accept(this);
    }

    @Override
    public Long constant(Expression.Constant constant) {
        return Range.of(constant.value(), constant.value());
    }

    @Override
    public Long of(Expression.Of of) {
        var range = ranges.get(of.variable());
        if (range != null) {
            return range;
        }
        var variable = story.manifest().variable(of.variable());
        return variable.domain() instanceof Variable.Computed computed
                ? computed.value().accept(this)
                : Long.valueOf(Range.of(variable.start(), variable.start()));
    }

    @Override
    public Long visits(Expression.Visits visits) {
        return Range.of(0, Integer.MAX_VALUE);
    }

    @Override
    public Long chosen(Expression.Chosen chosen) {
        return Range.ANY_TRUTH;
    }

    @Override
    public Long answered(Expression.Answered answered) {
        return Range.ANY_TRUTH;
    }

    @Override
    public Long came(Expression.Came came) {
        return Range.ANY_TRUTH;
    }

    @Override
    public Long picked(Expression.Picked picked) {
        return Range.ANY_TRUTH;
    }

    @Override
    public Long count(Expression.Count count) {
        var all = story.questions().values().stream()
                .filter(question -> question.reference().topic().equals(count.topic()))
                .count();
        return Range.of(0, (int) all);
    }

    @Override
    public Long has(Expression.Has has) {
        var set = of(new Expression.Of(has.set()));
        return Range.isOne(set)
                ? Long.valueOf((Range.low(set) >> has.member() & 1) == 1 ? Range.TRUE : Range.FALSE)
                : Long.valueOf(Range.ANY_TRUTH);
    }

    @Override
    public Long not(Expression.Not not) {
        return Range.not(of(not.of()));
    }

    @Override
    public Long pair(Expression.Pair pair) {
        return Range.apply(pair.operator(), of(pair.left()), of(pair.right()));
    }
}
