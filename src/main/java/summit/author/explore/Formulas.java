package summit.author.explore;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import summit.story.Expression;
import summit.story.Expression.Operator;
import summit.story.Variable;
import summit.story.Verdict;

/** Makes expressions ready. What the layout does not hold is taken as anywhere within its bounds. */
final class Formulas {
    private final Plot plot;
    private final Layout layout;
    private final Map<String, Formula> computed = new HashMap<>();

    Formulas(Plot plot, Layout layout) {
        this.plot = plot;
        this.layout = layout;
    }

    Formula of(String scene, Expression expression) {
        return expression.accept(new Ready(scene));
    }

    /** A condition as a test; where it always or never holds, that is all there is to it. */
    Test test(String scene, Expression written) {
        var condition = new Occurrences.Condition(scene, written);
        var missing = new TreeSet<Feature>();
        var constant = plot.constant(condition);
        if (constant.isEmpty()) {
            missing.addAll(Reads.of(plot.story(), scene, written));
            missing.removeIf(this::isKnown);
        }
        return new Test(
                constant.map(holds -> constant(holds ? 1 : 0)).orElseGet(() -> of(scene, written)),
                missing,
                Optional.of(condition));
    }

    private boolean isKnown(Feature feature) {
        return layout.has(feature) || feature.kind() == Feature.Kind.CLOSED && layout.has(Feature.came(feature.id()));
    }

    private static Formula constant(int value) {
        return (Formula.Sure) state -> value;
    }

    private static Formula somewhere(long range) {
        return Range.isOne(range) ? constant(Range.low(range)) : state -> range;
    }

    private final class Ready implements Expression.Visitor<Formula> {
        private final String scene;

        Ready(String scene) {
            this.scene = scene;
        }

        private Formula kept(Feature feature, long otherwise) {
            if (!layout.has(feature)) {
                return somewhere(otherwise);
            }
            var field = layout.of(feature);
            return (Formula.Sure) field::in;
        }

        @Override
        public Formula constant(Expression.Constant constant) {
            return Formulas.constant(constant.value());
        }

        @Override
        public Formula of(Expression.Of of) {
            if (plot.story().manifest().variable(of.variable()).domain() instanceof Variable.Computed value) {
                var key = scene + " " + of.variable();
                var ready = computed.get(key);
                if (ready == null) {
                    ready = value.value().accept(this);
                    computed.put(key, ready);
                }
                return ready;
            }
            var range = plot.range(of);
            return Range.isOne(range)
                    ? Formulas.constant(Range.low(range))
                    : kept(Feature.variable(of.variable()), range);
        }

        @Override
        public Formula visits(Expression.Visits visits) {
            var feature = Feature.visits(visits.scene().isEmpty() ? scene : visits.scene());
            return kept(feature, plot.range(visits));
        }

        @Override
        public Formula chosen(Expression.Chosen chosen) {
            return kept(Feature.chosen(chosen.scene(), chosen.choice()), plot.range(chosen));
        }

        @Override
        public Formula answered(Expression.Answered answered) {
            var came = Feature.came(answered.question());
            if (!layout.has(came)) {
                return kept(Feature.closed(answered.question()), plot.range(answered));
            }
            var field = layout.of(came);
            return (Formula.Sure) state -> field.in(state) == 0 ? 0 : 1;
        }

        @Override
        public Formula came(Expression.Came came) {
            var feature = Feature.came(came.question());
            if (!layout.has(feature)) {
                return somewhere(plot.range(came));
            }
            var field = layout.of(feature);
            var wanted = code(came.verdict());
            return (Formula.Sure) state -> field.in(state) == wanted ? 1 : 0;
        }

        @Override
        public Formula picked(Expression.Picked picked) {
            return kept(Feature.picked(picked.question(), picked.option()), plot.range(picked));
        }

        @Override
        public Formula count(Expression.Count count) {
            return kept(Feature.count(count.verdict(), count.topic()), plot.range(count));
        }

        @Override
        public Formula has(Expression.Has has) {
            var set = new Expression.Of(has.set());
            var member = has.member();
            return of(set) instanceof Formula.Sure sure
                    ? (Formula.Sure) state -> sure.value(state) >> member & 1
                    : somewhere(plot.range(has));
        }

        @Override
        public Formula not(Expression.Not not) {
            var of = not.of().accept(this);
            return of instanceof Formula.Sure sure
                    ? (Formula.Sure) state -> sure.value(state) == 0 ? 1 : 0
                    : state -> Range.not(of.range(state));
        }

        @Override
        public Formula pair(Expression.Pair pair) {
            var left = pair.left().accept(this);
            var right = pair.right().accept(this);
            if (left instanceof Formula.Sure a && right instanceof Formula.Sure b) {
                return sure(pair.operator(), a, b);
            }
            var operator = pair.operator();
            return state -> Range.apply(operator, left.range(state), right.range(state));
        }
    }

    private static Formula.Sure sure(Operator operator, Formula.Sure a, Formula.Sure b) {
        return switch (operator) {
            case OR -> s -> a.value(s) != 0 || b.value(s) != 0 ? 1 : 0;
            case AND -> s -> a.value(s) != 0 && b.value(s) != 0 ? 1 : 0;
            case EQUAL -> s -> a.value(s) == b.value(s) ? 1 : 0;
            case UNEQUAL -> s -> a.value(s) != b.value(s) ? 1 : 0;
            case LESS -> s -> a.value(s) < b.value(s) ? 1 : 0;
            case AT_MOST -> s -> a.value(s) <= b.value(s) ? 1 : 0;
            case MORE -> s -> a.value(s) > b.value(s) ? 1 : 0;
            case AT_LEAST -> s -> a.value(s) >= b.value(s) ? 1 : 0;
            case PLUS -> s -> Range.edge((long) a.value(s) + b.value(s));
            case MINUS -> s -> Range.edge((long) a.value(s) - b.value(s));
            case TIMES -> s -> Range.edge((long) a.value(s) * b.value(s));
        };
    }

    /** How a kept outcome is written in a state: 0 is not closed. */
    static int code(Verdict verdict) {
        return verdict.ordinal() + 1;
    }
}
