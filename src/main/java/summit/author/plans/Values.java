package summit.author.plans;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.story.Expression;
import summit.story.Story;
import summit.story.Variable;
import summit.story.Verdict;

/** What the parts of a condition are in a state, as "trust is 1", so that an author sees why it does not hold. */
record Values(Story story, GameState state) implements Expression.Visitor<Stream<String>> {

    /** A sentence part for each thing the expression asks for, each once. */
    List<String> of(Expression expression) {
        return expression.accept(this).distinct().toList();
    }

    private Stream<String> is(String name, Object value) {
        return Stream.of(name + " is " + value);
    }

    private Stream<String> truth(String name, Expression expression) {
        return is(name, Engine.holds(story, state, expression));
    }

    @Override
    public Stream<String> constant(Expression.Constant constant) {
        return Stream.of();
    }

    @Override
    public Stream<String> of(Expression.Of of) {
        var value = Engine.value(story, state, of.variable());
        return is(
                of.variable(), story.manifest().variable(of.variable()).domain().accept(new InWords(value)));
    }

    @Override
    public Stream<String> visits(Expression.Visits visits) {
        var scene = visits.scene().isEmpty() ? state.position().scene() : visits.scene();
        return is("visits(" + scene + ")", state.memory().visits().getOrDefault(scene, 0));
    }

    @Override
    public Stream<String> chosen(Expression.Chosen chosen) {
        return truth("chosen(" + chosen.scene() + "." + chosen.choice() + ")", chosen);
    }

    @Override
    public Stream<String> answered(Expression.Answered answered) {
        return truth("answered(" + answered.question() + ")", answered);
    }

    @Override
    public Stream<String> came(Expression.Came came) {
        return truth(came.verdict().name().toLowerCase(Locale.ROOT) + "(" + came.question() + ")", came);
    }

    @Override
    public Stream<String> picked(Expression.Picked picked) {
        return truth("picked(" + picked.question() + ", " + picked.option() + ")", picked);
    }

    @Override
    public Stream<String> count(Expression.Count count) {
        var questions = state.answers().order().stream()
                .filter(id -> story.question(id).reference().topic().equals(count.topic()))
                .filter(id -> state.answers().closing(id).orElseThrow().verdict() == count.verdict())
                .count();
        var name = count.verdict() == Verdict.PARTLY
                ? "partlies"
                : count.verdict().name().toLowerCase(Locale.ROOT) + "s";
        return is(name + "(" + count.topic() + ")", questions);
    }

    @Override
    public Stream<String> has(Expression.Has has) {
        return of(new Expression.Of(has.set()));
    }

    @Override
    public Stream<String> not(Expression.Not not) {
        return not.of().accept(this);
    }

    @Override
    public Stream<String> pair(Expression.Pair pair) {
        return Stream.concat(pair.left().accept(this), pair.right().accept(this));
    }

    /** A value as expressions write it. */
    private record InWords(int value) implements Variable.Visitor<String> {
        @Override
        public String whole(Variable.Whole whole) {
            return Integer.toString(value);
        }

        @Override
        public String truth(Variable.Truth truth) {
            return Boolean.toString(value != 0);
        }

        @Override
        public String oneOf(Variable.OneOf oneOf) {
            return oneOf.members().get(value).id();
        }

        @Override
        public String setOf(Variable.SetOf setOf) {
            return value == 0
                    ? "empty"
                    : setOf.held(value).stream().map(Variable.Member::id).collect(Collectors.joining(", ", "{", "}"));
        }

        @Override
        public String computed(Variable.Computed computed) {
            return computed.truth() ? Boolean.toString(value != 0) : Integer.toString(value);
        }
    }
}
