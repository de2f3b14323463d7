package summit.load;

import summit.story.Expression;
import summit.story.Variable;

/**
 * Counts how many steps it takes to work out an expression, those of the computed variables in it included: each of a few
 * variables that names the one before twice doubles the work, and a long chain of them would need a deep stack.
 */
final class Steps implements Expression.Visitor<Long> {
    private final Reading reading;
    private final Variables variables;

    Steps(Reading reading, Variables variables) {
        this.reading = reading;
        this.variables = variables;
    }

    /** Reports a computed variable that takes too many, and remembers the number otherwise. */
    void check(Entries variable, Expression value) {
        var steps = value.accept(this);
        variables.steps(variable.plain("id"), steps);
        if (steps > Limits.STEPS) {
            reading.findings()
                    .add(
                            Code.TOO_MUCH,
                            variable.place("value"),
                            variable.name() + " takes more than " + Limits.STEPS + " steps to work out.",
                            "Keep the value in a variable that effects change.");
        }
    }

    private Long of(Expression... parts) {
        var steps = 1L;
        for (var part : parts) {
            steps += part.accept(this);
        }
        return Math.min(steps, Limits.STEPS + 1L);
    }

    @Override
    public Long of(Expression.Of of) {
        return variables.get(of.variable()).filter(Variable::isComputed).isPresent()
                ? 1 + variables.steps(of.variable())
                : 1L;
    }

    @Override
    public Long not(Expression.Not not) {
        return of(not.of());
    }

    @Override
    public Long pair(Expression.Pair pair) {
        return of(pair.left(), pair.right());
    }

    @Override
    public Long constant(Expression.Constant constant) {
        return 1L;
    }

    @Override
    public Long visits(Expression.Visits visits) {
        return 1L;
    }

    @Override
    public Long chosen(Expression.Chosen chosen) {
        return 1L;
    }

    @Override
    public Long answered(Expression.Answered answered) {
        return 1L;
    }

    @Override
    public Long came(Expression.Came came) {
        return 1L;
    }

    @Override
    public Long picked(Expression.Picked picked) {
        return 1L;
    }

    @Override
    public Long count(Expression.Count count) {
        return 1L;
    }

    @Override
    public Long has(Expression.Has has) {
        return 1L;
    }
}
