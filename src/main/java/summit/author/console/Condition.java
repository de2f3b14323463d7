package summit.author.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import summit.author.Written;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.story.Expression;
import summit.story.Story;
import summit.story.Variable;

/** A condition taken apart in a state: which of the parts that must all hold does not, and what stands against it. */
record Condition(Story story, GameState state) {
    /** The parts that do not hold, each as it is written, with what it is now; none if the condition holds. */
    List<String> against(Expression condition) {
        return parts(condition)
                .filter(part -> !Engine.holds(story, state, part))
                .flatMap(this::toldWhole)
                .toList();
    }

    private static Stream<Expression> parts(Expression condition) {
        return condition instanceof Expression.Pair pair && pair.operator() == Expression.Operator.AND
                ? Stream.concat(parts(pair.left()), parts(pair.right()))
                : Stream.of(condition);
    }

    /** What is false inside a variable that is worked out, behind its name. */
    private Stream<String> toldWhole(Expression part) {
        if (part instanceof Expression.Of of
                && story.manifest().variable(of.variable()).domain() instanceof Variable.Computed computed) {
            return against(computed.value()).stream().map(inside -> of.variable() + ": " + inside);
        }
        return Stream.of(told(part));
    }

    private String told(Expression part) {
        var written = new Written(story).expression(part);
        var now = new ArrayList<String>();
        readings(part).distinct().forEach(now::add);
        // "minutes <= 200 (now minutes is 215)" says the name twice.
        var isNamed = part instanceof Expression.Pair || part instanceof Expression.Of;
        var brief = now.size() == 1 && isNamed
                ? now.get(0).substring(now.get(0).lastIndexOf(" is ") + " is ".length())
                : String.join(", ", now);
        return brief.isEmpty() ? written : written + " (now " + brief + ")";
    }

    /** What the things in an expression are now; a thing that is true or false by itself needs no telling. */
    private Stream<String> readings(Expression part) {
        if (part instanceof Expression.Pair pair) {
            return Stream.concat(readings(pair.left()), readings(pair.right()));
        }
        if (part instanceof Expression.Not not) {
            return readings(not.of());
        }
        if (part instanceof Expression.Of of) {
            return Stream.of(of.variable() + " is "
                    + new Written(story).value(of.variable(), Engine.value(story, state, of.variable())));
        }
        if (part instanceof Expression.Has has) {
            return readings(new Expression.Of(has.set()));
        }
        return part instanceof Expression.Visits || part instanceof Expression.Count
                ? Stream.of(new Written(story).expression(part) + " is " + Engine.value(story, state, part))
                : Stream.of();
    }
}
