package summit.author.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import summit.story.Ask;
import summit.story.Choice;
import summit.story.Effect;
import summit.story.Expression;
import summit.story.Scene;
import summit.story.Story;

/** Everything in a story that decides where play goes, and everything that changes a variable. Texts decide nothing. */
record Occurrences(List<Condition> conditions, List<Change> changes) {
    Occurrences {
        conditions = List.copyOf(conditions);
        changes = List.copyOf(changes);
    }

    /** An expression in the scene where it is worked out. */
    record Condition(String scene, Expression expression) {}

    /** An assignment, an addition or a membership, and the conditions it happens under. */
    record Change(String scene, Effect effect, List<Expression> under) {
        Change {
            under = List.copyOf(under);
        }
    }

    static Occurrences of(Story story) {
        var conditions = new ArrayList<Condition>();
        var changes = new ArrayList<Change>();
        for (var scene : story.scenes().values()) {
            conditions(story, scene, expression -> conditions.add(new Condition(scene.id(), expression)));
            effects(scene).forEach(list -> changes(scene.id(), list, List.of(), changes));
        }
        return new Occurrences(conditions, changes);
    }

    private static void conditions(Story story, Scene scene, Consumer<Expression> to) {
        var exits = scene.exits();
        exits.next().forEach(way -> to.accept(way.condition()));
        exits.choices().forEach(choice -> to.accept(available(scene, choice)));
        exits.end().forEach(finish -> to.accept(finish.condition()));
        exits.offers()
                .forEach(offers -> story.storylets(offers.tag()).forEach(storylet -> to.accept(available(storylet))));
        scene.asks().forEach(ask -> to.accept(ask.condition()));
    }

    /** When a choice can be taken. */
    static Expression available(Scene scene, Choice choice) {
        return choice.once()
                ? both(untaken(scene.id(), choice.id()), choice.gate().condition())
                : choice.gate().condition();
    }

    /** When a storylet can be offered, in the scene that offers it. */
    static Expression available(Scene storylet) {
        var offer = storylet.exits().offer().orElseThrow();
        return offer.again() ? offer.condition() : both(unvisited(storylet.id()), offer.condition());
    }

    /** While a choice was not taken. */
    static Expression untaken(String scene, String choice) {
        return new Expression.Not(new Expression.Chosen(scene, choice));
    }

    /** While a scene was not entered. */
    static Expression unvisited(String scene) {
        return new Expression.Pair(Expression.Operator.EQUAL, new Expression.Visits(scene), new Expression.Constant(0));
    }

    /** When a question is asked. */
    static Expression asked(Ask ask) {
        return both(new Expression.Not(new Expression.Answered(ask.question())), ask.condition());
    }

    private static Expression both(Expression first, Expression second) {
        return second.equals(Expression.TRUE) ? first : new Expression.Pair(Expression.Operator.AND, first, second);
    }

    /** All lists of effects of a scene. */
    private static List<List<Effect>> effects(Scene scene) {
        var lists = new ArrayList<List<Effect>>();
        lists.add(scene.effects());
        scene.exits().choices().forEach(choice -> lists.add(choice.effects()));
        scene.asks().forEach(ask -> lists.addAll(effects(ask)));
        return lists;
    }

    /** All lists of effects of an ask: those of each outcome, then those of help. */
    static List<List<Effect>> effects(Ask ask) {
        return List.of(
                ask.consequences().right().effects(),
                ask.consequences().partly().effects(),
                ask.consequences().wrong().effects(),
                ask.hint().effects(),
                ask.sources().effects());
    }

    private static void changes(String scene, List<Effect> effects, List<Expression> under, List<Change> to) {
        for (var effect : effects) {
            if (effect instanceof Effect.When when) {
                var deeper = new ArrayList<>(under);
                deeper.add(when.condition());
                changes(scene, when.effects(), deeper, to);
            } else if (!(effect instanceof Effect.Reveal)) {
                to.add(new Change(scene, effect, under));
            }
        }
    }

    /** The variable that an effect changes; empty if none. */
    static String variable(Effect effect) {
        if (effect instanceof Effect.Assign assign) {
            return assign.variable();
        }
        if (effect instanceof Effect.Add add) {
            return add.variable();
        }
        return effect instanceof Effect.Membership membership ? membership.set() : "";
    }

    /** What an effect works out; a membership works out nothing. */
    static Expression value(Effect effect) {
        if (effect instanceof Effect.Assign assign) {
            return assign.value();
        }
        return effect instanceof Effect.Add add ? add.value() : new Expression.Constant(0);
    }
}
