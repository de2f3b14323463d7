package summit.author;

import java.util.List;
import java.util.TreeMap;
import summit.story.Ask;
import summit.story.Choice;
import summit.story.Effect;
import summit.story.Expression;
import summit.story.Scene;
import summit.story.Story;
import summit.story.Variable;

/**
 * The values that variables come to, found by carrying out every effect of the story on intervals until nothing new comes of it.
 * A bound that still moves after a few rounds is taken to move to the end of its type (widening), so that this ends.
 *
 * <p>Source: Cousot and Cousot, Abstract Interpretation (1977), on the domain of intervals.
 */
final class Attained implements Effect.Visitor<Bounds> {
    private static final int EXACT_ROUNDS = 12;

    private final Story story;
    private final Bounds declared;
    private final TreeMap<String, Interval> values = new TreeMap<>();
    private final TreeMap<String, Expression.Has> members = new TreeMap<>();
    private final TreeMap<String, Interval> memberships = new TreeMap<>();
    private Bounds now;
    private boolean changed;
    private int round;

    Attained(Story story) {
        this.story = story;
        this.declared = Bounds.declared(story);
        for (var variable : story.manifest().variables().values()) {
            if (variable.domain() instanceof Variable.SetOf setOf) {
                for (var member = 0; member < setOf.members().size(); member++) {
                    members.put(name(variable.id(), member), new Expression.Has(variable.id(), member));
                    memberships.put(name(variable.id(), member), Interval.of(variable.start() >> member & 1));
                }
            } else if (!variable.isComputed()) {
                values.put(variable.id(), Interval.of(variable.start()));
            }
        }
        this.now = declared;
    }

    private static String name(String set, int member) {
        return set + " " + member;
    }

    Bounds bounds() {
        do {
            changed = false;
            round++;
            for (var scene : story.scenes().values()) {
                scene(scene);
            }
        } while (changed);
        return known();
    }

    private Bounds known() {
        var known = declared;
        for (var value : values.entrySet()) {
            known = known.with(value.getKey(), value.getValue());
        }
        for (var member : memberships.entrySet()) {
            known = known.with(members.get(member.getKey()), member.getValue());
        }
        return known;
    }

    /** Between the condition of an ask and what follows from the answer other effects may come, so it says nothing there. */
    private void scene(Scene scene) {
        if (hasEffects(scene)) {
            var inside = known().inScene(scene.id());
            run(scene.effects(), inside);
            scene.exits()
                    .choices()
                    .forEach(choice -> inside.when(choice.gate().condition())
                            .ifPresent(open -> run(choice.effects(), open.with(taken(scene, choice), Interval.of(1)))));
            scene.asks().forEach(ask -> ask(ask, inside));
        }
    }

    /** "Choosing runs: mark chosen, the choice's do": its effects see it taken, whatever its condition saw. */
    private static Expression taken(Scene scene, Choice choice) {
        return new Expression.Chosen(scene.id(), choice.id());
    }

    private static boolean hasEffects(Scene scene) {
        return !scene.effects().isEmpty()
                || !scene.asks().isEmpty()
                || scene.exits().choices().stream()
                        .anyMatch(choice -> !choice.effects().isEmpty());
    }

    private void ask(Ask ask, Bounds inside) {
        run(ask.sources().effects(), inside);
        run(ask.hint().effects(), inside);
        run(ask.consequences().right().effects(), inside);
        run(ask.consequences().partly().effects(), inside);
        run(ask.consequences().wrong().effects(), inside);
    }

    private Bounds run(List<Effect> effects, Bounds before) {
        now = before;
        for (var effect : effects) {
            now = effect.accept(this);
        }
        return now;
    }

    @Override
    public Bounds assign(Effect.Assign assign) {
        var value = now.of(assign.value());
        return store(assign.variable(), value.least(), value.most());
    }

    @Override
    public Bounds add(Effect.Add add) {
        var old = now.variable(add.variable());
        var value = now.of(add.value());
        return add.sign() > 0
                ? store(add.variable(), (long) old.least() + value.least(), (long) old.most() + value.most())
                : store(add.variable(), (long) old.least() - value.most(), (long) old.most() - value.least());
    }

    private Bounds store(String id, long least, long most) {
        var domain = story.manifest().variable(id).domain();
        var stored = new Interval(domain.clamp(least), domain.clamp(most));
        var before = values.get(id);
        var after = before.join(stored);
        if (!after.equals(before)) {
            values.put(id, round < EXACT_ROUNDS ? after : widened(id, before, after));
            changed = true;
        }
        return now.with(id, stored);
    }

    private Interval widened(String id, Interval before, Interval after) {
        var all = declared.variable(id);
        return new Interval(
                after.least() < before.least() ? all.least() : before.least(),
                after.most() > before.most() ? all.most() : before.most());
    }

    @Override
    public Bounds membership(Effect.Membership membership) {
        var name = name(membership.set(), membership.member());
        var stored = Interval.of(membership.joins() ? 1 : 0);
        var after = memberships.get(name).join(stored);
        changed |= !after.equals(memberships.put(name, after));
        return now.with(members.get(name), stored);
    }

    @Override
    public Bounds reveal(Effect.Reveal reveal) {
        return now;
    }

    @Override
    public Bounds when(Effect.When when) {
        var before = now;
        var then = before.when(when.condition()).map(open -> run(when.effects(), open));
        var otherwise = before.unless(when.condition());
        return then.isPresent() && otherwise.isPresent()
                ? then.get().join(otherwise.get())
                : then.or(() -> otherwise).orElse(before);
    }
}
