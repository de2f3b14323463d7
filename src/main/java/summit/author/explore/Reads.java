package summit.author.explore;

import java.util.SortedSet;
import java.util.TreeSet;
import summit.story.Expression;
import summit.story.Story;
import summit.story.Variable;

/** Collects what an expression reads, computed variables seen through, in the scene where it is worked out. */
final class Reads implements Expression.Visitor<Boolean> {
    private final Story story;
    private final String scene;
    private final SortedSet<Feature> found;
    private final SortedSet<String> seen = new TreeSet<>();

    private Reads(Story story, String scene, SortedSet<Feature> found) {
        this.story = story;
        this.scene = scene;
        this.found = found;
    }

    static SortedSet<Feature> of(Story story, String scene, Expression expression) {
        var found = new TreeSet<Feature>();
        expression.accept(new Reads(story, scene, found));
        return found;
    }

    @Override
    public Boolean constant(Expression.Constant constant) {
        return false;
    }

    @Override
    public Boolean of(Expression.Of of) {
        var domain = story.manifest().variable(of.variable()).domain();
        return domain instanceof Variable.Computed computed
                ? seen.add(of.variable()) && computed.value().accept(this)
                : found.add(Feature.variable(of.variable()));
    }

    @Override
    public Boolean visits(Expression.Visits visits) {
        return found.add(Feature.visits(visits.scene().isEmpty() ? scene : visits.scene()));
    }

    @Override
    public Boolean chosen(Expression.Chosen chosen) {
        return found.add(Feature.chosen(chosen.scene(), chosen.choice()));
    }

    @Override
    public Boolean answered(Expression.Answered answered) {
        return found.add(Feature.closed(answered.question()));
    }

    @Override
    public Boolean came(Expression.Came came) {
        return found.add(Feature.came(came.question()));
    }

    @Override
    public Boolean picked(Expression.Picked picked) {
        return found.add(Feature.picked(picked.question(), picked.option()));
    }

    @Override
    public Boolean count(Expression.Count count) {
        return found.add(Feature.count(count.verdict(), count.topic()));
    }

    @Override
    public Boolean has(Expression.Has has) {
        return of(new Expression.Of(has.set()));
    }

    @Override
    public Boolean not(Expression.Not not) {
        return not.of().accept(this);
    }

    @Override
    public Boolean pair(Expression.Pair pair) {
        return pair.left().accept(this) | pair.right().accept(this);
    }
}
