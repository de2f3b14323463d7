package summit.author.explore;

import java.util.SortedMap;
import java.util.TreeMap;
import summit.author.Bounds;
import summit.story.Effect;
import summit.story.Expression;
import summit.story.Story;
import summit.story.Variable;

/**
 * How far counts need to be counted: beyond the largest number that any condition or effect can tell apart, one count is as good as
 * another. {@code visits(x) > 2} needs 0 to 3. A count whose size can matter without end, as in {@code visits(x) > visits(y)},
 * is counted up to {@link #UNTOLD} and said to be cut off.
 */
final class Caps {
    /** As far as a count is counted that has no end. */
    static final int UNTOLD = 255;

    private static final long WITHOUT_END = Long.MAX_VALUE / 4;

    private final Story story;
    private final Bounds bounds;
    private final SortedMap<Feature, Long> caps = new TreeMap<>();

    private Caps(Story story, Bounds bounds) {
        this.story = story;
        this.bounds = bounds;
    }

    static Caps of(Story story, Bounds bounds, Occurrences occurrences) {
        var caps = new Caps(story, bounds);
        occurrences.conditions().forEach(condition -> caps.ask(condition.scene(), condition.expression(), 1));
        for (var change : occurrences.changes()) {
            change.under().forEach(condition -> caps.ask(change.scene(), condition, 1));
            caps.ask(change.scene(), Occurrences.value(change.effect()), caps.needed(change.effect()));
        }
        return caps;
    }

    /** The largest value that is told apart from larger ones; at least 1. */
    int of(Feature feature) {
        return (int) Math.max(1, Math.min(UNTOLD, caps.getOrDefault(feature, 1L)));
    }

    /** Whether larger values could matter all the same. */
    boolean isCutOff(Feature feature) {
        return caps.getOrDefault(feature, 1L) > UNTOLD;
    }

    /** How large a value can be before the effect comes to the same: one more than takes the variable past its bounds. */
    private long needed(Effect effect) {
        var domain = story.manifest().variable(Occurrences.variable(effect)).domain();
        var low = domain.clamp(Integer.MIN_VALUE);
        var high = domain.clamp(Integer.MAX_VALUE);
        return effect instanceof Effect.Add ? (long) high - low + 1 : high + 1L;
    }

    private long range(Expression expression) {
        var interval = bounds.of(expression);
        return Range.of(interval.least(), interval.most());
    }

    /** Notes how far the counts of an expression go into it while its own value matters up to {@code most}. */
    private void ask(String scene, Expression expression, long most) {
        expression.accept(new Demand(scene, most));
    }

    private final class Demand implements Expression.Visitor<Void> {
        private final String scene;
        private final long most;

        Demand(String scene, long most) {
            this.scene = scene;
            this.most = most;
        }

        private Void note(Feature feature) {
            caps.merge(feature, most, Math::max);
            return null;
        }

        private Void ask(Expression expression, long wanted) {
            return expression.accept(new Demand(scene, Math.min(WITHOUT_END, wanted)));
        }

        @Override
        public Void constant(Expression.Constant constant) {
            return null;
        }

        @Override
        public Void of(Expression.Of of) {
            var domain = story.manifest().variable(of.variable()).domain();
            return domain instanceof Variable.Computed computed
                    ? computed.value().accept(this)
                    : null;
        }

        @Override
        public Void visits(Expression.Visits visits) {
            return note(Feature.visits(visits.scene().isEmpty() ? scene : visits.scene()));
        }

        @Override
        public Void count(Expression.Count count) {
            return note(Feature.count(count.verdict(), count.topic()));
        }

        @Override
        public Void chosen(Expression.Chosen chosen) {
            return null;
        }

        @Override
        public Void answered(Expression.Answered answered) {
            return null;
        }

        @Override
        public Void came(Expression.Came came) {
            return null;
        }

        @Override
        public Void picked(Expression.Picked picked) {
            return null;
        }

        @Override
        public Void has(Expression.Has has) {
            return null;
        }

        @Override
        public Void not(Expression.Not not) {
            return ask(not.of(), 1);
        }

        @Override
        public Void pair(Expression.Pair pair) {
            var left = range(pair.left());
            var right = range(pair.right());
            return both(
                    pair,
                    switch (pair.operator()) {
                        case OR, AND -> 1;
                        case EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST -> beyond(right);
                        case PLUS -> end(most - Range.low(right));
                        case MINUS ->
                            Range.high(right) == Integer.MAX_VALUE ? WITHOUT_END : end(most + Range.high(right));
                        case TIMES -> factor(right);
                    },
                    switch (pair.operator()) {
                        case OR, AND -> 1;
                        case EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST -> beyond(left);
                        case PLUS -> end(most - Range.low(left));
                        // The smaller the difference, the larger what is taken away: nothing is known of how low it
                        // matters.
                        case MINUS -> WITHOUT_END;
                        case TIMES -> factor(left);
                    });
        }

        private Void both(Expression.Pair pair, long left, long right) {
            ask(pair.left(), left);
            return ask(pair.right(), right);
        }

        /** A value of the other side is told apart from larger ones up to one beyond the largest value of this side. */
        private long beyond(long range) {
            return Range.high(range) == Integer.MAX_VALUE ? WITHOUT_END : Range.high(range) + 1L;
        }

        private long end(long wanted) {
            return most >= WITHOUT_END ? WITHOUT_END : wanted;
        }

        private long factor(long other) {
            return Range.low(other) < 0 ? WITHOUT_END : most;
        }
    }
}
