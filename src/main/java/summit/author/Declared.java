package summit.author;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import summit.story.Expression;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Story;
import summit.story.Variable;
import summit.story.Verdict;

/** What a story's declarations alone say about everything an expression can ask for: types, bounds, and which questions are put. */
final class Declared implements Expression.Visitor<Interval> {
    private final Story story;
    private final Set<String> asked;
    private final Map<Verdict, Map<String, Integer>> counts = new EnumMap<>(Verdict.class);
    private final Map<String, Variable.Domain> domains = new HashMap<>();
    private final Map<String, Interval> variables = new HashMap<>();
    private final Map<String, Expression> computed = new HashMap<>();

    Declared(Story story) {
        this.story = story;
        this.asked = story.scenes().values().stream()
                .flatMap(scene -> scene.asks().stream())
                .map(summit.story.Ask::question)
                .collect(Collectors.toSet());
        for (var verdict : Verdict.values()) {
            var byTopic = new TreeMap<String, Integer>();
            for (var question : story.questions().values()) {
                if (canCome(question, verdict)) {
                    byTopic.merge(question.reference().topic(), 1, Integer::sum);
                }
            }
            counts.put(verdict, byTopic);
        }
        for (var variable : story.manifest().variables().values()) {
            domains.put(variable.id(), variable.domain());
            variables.put(variable.id(), variable.domain().accept(new Values()));
            if (variable.domain() instanceof Variable.Computed value) {
                computed.put(variable.id(), value.value());
            }
        }
    }

    Variable.Domain domain(String variable) {
        return domains.get(variable);
    }

    /** What the variable is computed from, if it is. */
    Optional<Expression> computed(String variable) {
        return Optional.ofNullable(computed.get(variable));
    }

    private boolean canCome(Question question, Verdict verdict) {
        return asked.contains(question.id())
                && (verdict != Verdict.PARTLY || question.kind().accept(new CanBePartlyRight()));
    }

    @Override
    public Interval constant(Expression.Constant constant) {
        return Interval.of(constant.value());
    }

    @Override
    public Interval of(Expression.Of of) {
        return variables.get(of.variable());
    }

    @Override
    public Interval visits(Expression.Visits visits) {
        return Interval.COUNT;
    }

    @Override
    public Interval chosen(Expression.Chosen chosen) {
        return Interval.TRUTH;
    }

    @Override
    public Interval answered(Expression.Answered answered) {
        return asked.contains(answered.question()) ? Interval.TRUTH : Interval.of(0);
    }

    @Override
    public Interval came(Expression.Came came) {
        return canCome(story.question(came.question()), came.verdict()) ? Interval.TRUTH : Interval.of(0);
    }

    @Override
    public Interval picked(Expression.Picked picked) {
        return asked.contains(picked.question()) ? Interval.TRUTH : Interval.of(0);
    }

    /** "A question closes at most once per play." */
    @Override
    public Interval count(Expression.Count count) {
        return new Interval(0, counts.get(count.verdict()).getOrDefault(count.topic(), 0));
    }

    @Override
    public Interval has(Expression.Has has) {
        return Interval.TRUTH;
    }

    @Override
    public Interval not(Expression.Not not) {
        return Interval.TRUTH;
    }

    @Override
    public Interval pair(Expression.Pair pair) {
        return Bounds.isArithmetic(pair.operator()) ? Interval.ALL : Interval.TRUTH;
    }

    /** Whether some answer earns part of the points. */
    private static final class CanBePartlyRight implements Kind.Visitor<Boolean> {
        @Override
        public Boolean single(Kind.Single single) {
            return single.options().stream().anyMatch(option -> option.worth() > 0 && !option.isRight());
        }

        @Override
        public Boolean multiple(Kind.Multiple multiple) {
            return multiple.rule() != Kind.Multiple.Rule.STRICT;
        }

        @Override
        public Boolean trueFalse(Kind.TrueFalse trueFalse) {
            return false;
        }

        @Override
        public Boolean numeric(Kind.Numeric numeric) {
            return false;
        }

        @Override
        public Boolean words(Kind.Words words) {
            return false;
        }

        @Override
        public Boolean ordering(Kind.Ordering ordering) {
            return !ordering.strict();
        }

        @Override
        public Boolean matching(Kind.Matching matching) {
            return true;
        }

        @Override
        public Boolean categorising(Kind.Categorising categorising) {
            return categorising.items().size() > 1;
        }

        @Override
        public Boolean cloze(Kind.Cloze cloze) {
            return cloze.gaps().size() > 1;
        }
    }

    /** The values that a type holds. */
    private static final class Values implements Variable.Visitor<Interval> {
        @Override
        public Interval whole(Variable.Whole whole) {
            return new Interval(whole.min(), whole.max());
        }

        @Override
        public Interval truth(Variable.Truth truth) {
            return Interval.TRUTH;
        }

        @Override
        public Interval oneOf(Variable.OneOf oneOf) {
            return new Interval(0, oneOf.members().size() - 1);
        }

        @Override
        public Interval setOf(Variable.SetOf setOf) {
            return new Interval(0, (1 << setOf.members().size()) - 1);
        }

        @Override
        public Interval computed(Variable.Computed computed) {
            return computed.truth() ? Interval.TRUTH : Interval.ALL;
        }
    }
}
