package summit.author;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    private final Bounds declared;
    private final Set<Deed> deeds = new LinkedHashSet<>();
    private Bounds all;
    private Bounds now;
    private boolean changed;
    private int round;

    /** Effects that happen together, and what holds before. Where they stand is no matter, so each is done once. */
    private record Deed(Expression condition, List<Effect> effects) {}

    Attained(Story story) {
        this.declared = Bounds.declared(story);
        this.all = declared;
        for (var variable : story.manifest().variables().values()) {
            if (variable.domain() instanceof Variable.SetOf setOf) {
                for (var member = 0; member < setOf.members().size(); member++) {
                    var has = new Expression.Has(variable.id(), member);
                    all = all.with(has, Interval.of(variable.start() >> member & 1));
                }
            } else if (!variable.isComputed()) {
                all = all.with(variable.id(), Interval.of(variable.start()));
            }
        }
        this.now = all;
        story.scenes().values().forEach(this::collect);
    }

    /** Between the condition of an ask and what follows from the answer other effects may come, so it says nothing there. */
    private void collect(Scene scene) {
        collect(Expression.TRUE, scene.effects());
        scene.exits().choices().forEach(choice -> collect(choice.gate().condition(), choice.effects()));
        for (var ask : scene.asks()) {
            collect(Expression.TRUE, ask.sources().effects());
            collect(Expression.TRUE, ask.hint().effects());
            collect(Expression.TRUE, ask.consequences().right().effects());
            collect(Expression.TRUE, ask.consequences().partly().effects());
            collect(Expression.TRUE, ask.consequences().wrong().effects());
        }
    }

    private void collect(Expression condition, List<Effect> effects) {
        if (!effects.isEmpty()) {
            deeds.add(new Deed(condition, effects));
        }
    }

    Bounds bounds() {
        do {
            changed = false;
            round++;
            for (var deed : deeds) {
                all.when(deed.condition()).ifPresent(open -> run(deed.effects(), open.afterChoosing()));
            }
        } while (changed);
        return all.settled();
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
        return noted(new Expression.Of(assign.variable()), now.after(assign));
    }

    @Override
    public Bounds add(Effect.Add add) {
        return noted(new Expression.Of(add.variable()), now.after(add));
    }

    @Override
    public Bounds membership(Effect.Membership membership) {
        return noted(new Expression.Has(membership.set(), membership.member()), now.after(membership));
    }

    private Bounds noted(Expression leaf, Bounds after) {
        var before = all.of(leaf);
        var both = before.join(after.of(leaf));
        if (!both.equals(before)) {
            all = all.with(leaf, round < EXACT_ROUNDS ? both : widened(leaf, before, both));
            changed = true;
        }
        return after;
    }

    private Interval widened(Expression leaf, Interval before, Interval after) {
        var whole = declared.of(leaf);
        return new Interval(
                after.least() < before.least() ? whole.least() : before.least(),
                after.most() > before.most() ? whole.most() : before.most());
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
