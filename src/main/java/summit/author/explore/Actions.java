package summit.author.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.author.explore.Element.Kind;
import summit.story.Effect;
import summit.story.Expression;
import summit.story.Variable;

/** Makes effects ready; those that change nothing kept come to nothing. */
final class Actions {
    private final Machine machine;
    private final Formulas formulas;

    Actions(Machine machine, Formulas formulas) {
        this.machine = machine;
        this.formulas = formulas;
    }

    /** One more of what is counted, as far as it is counted. */
    Optional<Code.Action> count(Feature feature) {
        if (!machine.layout().has(feature)) {
            return Optional.empty();
        }
        var field = machine.layout().of(feature);
        var most = machine.most(feature);
        return Optional.of(execution -> field.put(execution.now(), Math.min(most, field.in(execution.now()) + 1)));
    }

    Optional<Code.Action> mark(Feature feature) {
        return set(feature, 1);
    }

    Optional<Code.Action> set(Feature feature, int value) {
        if (!machine.layout().has(feature)) {
            return Optional.empty();
        }
        var field = machine.layout().of(feature);
        return Optional.of(execution -> field.put(execution.now(), value));
    }

    /** Effects in a scene, in order. */
    List<Code.Action> of(String scene, List<Effect> effects) {
        var actions = new ArrayList<Code.Action>();
        for (var effect : effects) {
            effect.accept(new Ready(scene)).ifPresent(actions::add);
        }
        return List.copyOf(actions);
    }

    private final class Ready implements Effect.Visitor<Optional<Code.Action>> {
        private final String scene;

        Ready(String scene) {
            this.scene = scene;
        }

        @Override
        public Optional<Code.Action> assign(Effect.Assign assign) {
            return store(assign.variable(), assign.value(), 0, 1);
        }

        @Override
        public Optional<Code.Action> add(Effect.Add add) {
            return store(add.variable(), add.value(), 1, add.sign());
        }

        /** The variable becomes itself times {@code before} and the value times {@code sign}, clamped. */
        private Optional<Code.Action> store(String id, Expression written, int before, int sign) {
            var feature = Feature.variable(id);
            if (!machine.layout().has(feature)) {
                return Optional.empty();
            }
            var field = machine.layout().of(feature);
            var value = (Formula.Sure) formulas.of(scene, written);
            var domain = machine.plot().story().manifest().variable(id).domain();
            if (!(domain instanceof Variable.Whole whole)) {
                return Optional.of(execution -> field.put(
                        execution.now(),
                        domain.clamp((long) before * field.in(execution.now())
                                + (long) sign * value.value(execution.now()))));
            }
            var least = machine.elements().number(new Element(Kind.BOUND, id + ".min"));
            var most = machine.elements().number(new Element(Kind.BOUND, id + ".max"));
            return Optional.of(execution -> {
                var result = (long) before * field.in(execution.now()) + (long) sign * value.value(execution.now());
                if (result < whole.min()) {
                    execution.met(least);
                } else if (result > whole.max()) {
                    execution.met(most);
                }
                field.put(execution.now(), whole.clamp(result));
            });
        }

        @Override
        public Optional<Code.Action> membership(Effect.Membership membership) {
            var feature = Feature.variable(membership.set());
            if (!machine.layout().has(feature)) {
                return Optional.empty();
            }
            var field = machine.layout().of(feature);
            var bit = 1 << membership.member();
            return Optional.of(
                    membership.joins()
                            ? execution -> field.put(execution.now(), field.in(execution.now()) | bit)
                            : execution -> field.put(execution.now(), field.in(execution.now()) & ~bit));
        }

        /** What the player is told decides nothing. */
        @Override
        public Optional<Code.Action> reveal(Effect.Reveal reveal) {
            return Optional.empty();
        }

        @Override
        public Optional<Code.Action> when(Effect.When when) {
            var inner = of(scene, when.effects());
            if (inner.isEmpty()) {
                return Optional.empty();
            }
            var test = formulas.test(scene, when.condition());
            return Optional.of(execution -> {
                if (execution.holds(test)) {
                    for (var i = 0; i < inner.size(); i++) {
                        inner.get(i).on(execution);
                    }
                }
            });
        }
    }
}
