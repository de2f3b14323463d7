package summit.author.check;

import java.util.Set;
import java.util.TreeSet;
import summit.story.Expression;

/** The variables that an expression names. */
final class Variables implements Expression.Visitor<Set<String>> {
    private final Set<String> found;

    private Variables(Set<String> found) {
        this.found = found;
    }

    static Set<String> in(Expression expression) {
        return expression.accept(new Variables(new TreeSet<>()));
    }

    /** Adds them to others. */
    static void add(Expression expression, Set<String> others) {
        expression.accept(new Variables(others));
    }

    @Override
    public Set<String> constant(Expression.Constant constant) {
        return found;
    }

    @Override
    public Set<String> of(Expression.Of of) {
        found.add(of.variable());
        return found;
    }

    @Override
    public Set<String> visits(Expression.Visits visits) {
        return found;
    }

    @Override
    public Set<String> chosen(Expression.Chosen chosen) {
        return found;
    }

    @Override
    public Set<String> answered(Expression.Answered answered) {
        return found;
    }

    @Override
    public Set<String> came(Expression.Came came) {
        return found;
    }

    @Override
    public Set<String> picked(Expression.Picked picked) {
        return found;
    }

    @Override
    public Set<String> count(Expression.Count count) {
        return found;
    }

    @Override
    public Set<String> has(Expression.Has has) {
        found.add(has.set());
        return found;
    }

    @Override
    public Set<String> not(Expression.Not not) {
        return not.of().accept(this);
    }

    @Override
    public Set<String> pair(Expression.Pair pair) {
        pair.left().accept(this);
        return pair.right().accept(this);
    }
}
