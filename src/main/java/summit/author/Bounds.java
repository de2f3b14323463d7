package summit.author;

import java.util.Optional;
import summit.story.Effect;
import summit.story.Expression;
import summit.story.Expression.Operator;
import summit.story.Story;
import summit.story.Verdict;

/**
 * What every expression of a story can come to, and what more is known once a condition holds: interval reasoning. A value that
 * is outside the bounds given here never occurs; one inside may or may not.
 *
 * <p>An instance never changes: {@link #when} gives a narrower one. Names of what play remembers (a variable, a count of visits,
 * whether a question closed) are the keys of what is known; each is an expression without parts.
 */
public final class Bounds {
    private final Declared declared;
    private final Facts known;

    private Bounds(Declared declared, Facts known) {
        this.declared = declared;
        this.known = known;
    }

    /** What types and bounds say, and which questions are put at all. */
    public static Bounds declared(Story story) {
        return new Bounds(new Declared(story), Facts.NONE);
    }

    /**
     * The same narrowed by what the story ever does: a variable holds only what it starts with and what effects make of that, in
     * whatever order they come.
     */
    public static Bounds attained(Story story) {
        return new Attained(story).bounds();
    }

    /** The bounds of an expression; of a condition see {@link #verdict}. */
    public Interval of(Expression expression) {
        return expression.accept(new Range());
    }

    /** The bounds of a variable. */
    public Interval variable(String id) {
        return of(new Expression.Of(id));
    }

    /** What is known when the condition holds; nothing if it never does. */
    public Optional<Bounds> when(Expression condition) {
        return condition.accept(new Narrowing(true));
    }

    /** What is known when the condition does not hold; nothing if it always does. */
    public Optional<Bounds> unless(Expression condition) {
        return condition.accept(new Narrowing(false));
    }

    /** True if the condition always holds, false if it never does, nothing if that cannot be said. */
    public Optional<Boolean> verdict(Expression condition) {
        if (again(when(condition), condition, true).isEmpty()) {
            return Optional.of(false);
        }
        return again(unless(condition), condition, false).isEmpty() ? Optional.of(true) : Optional.empty();
    }

    /** A condition with parts is looked at twice, since its end may tell something about its beginning. */
    private Optional<Bounds> again(Optional<Bounds> known, Expression condition, boolean holds) {
        if (known.isEmpty()
                || known.get() == this
                || !(condition instanceof Expression.Pair pair)
                || isArithmetic(pair.operator())
                || pair.right() instanceof Expression.Constant) {
            return known;
        }
        return known.get().side(condition, holds);
    }

    /** The same inside a scene, which is visited at least once while it is shown. */
    public Bounds inScene(String scene) {
        return with(new Expression.Visits(scene), new Interval(1, Integer.MAX_VALUE));
    }

    /** The same with a variable between other bounds. */
    public Bounds with(String variable, Interval bounds) {
        return with(new Expression.Of(variable), bounds);
    }

    /** "Choosing runs: mark chosen, the choice's {@code do}": what its condition saw of choices taken is not so any more. */
    public Bounds afterChoosing() {
        return knowing(known.without(Expression.Chosen.class));
    }

    /** What is known after an effect; a variable keeps within its declaration. */
    public Bounds after(Effect effect) {
        return effect.accept(new After());
    }

    /** What holds in one case or the other. */
    public Bounds join(Bounds other) {
        return knowing(this == other ? known : known.join(other.known));
    }

    Bounds with(Expression leaf, Interval bounds) {
        return knowing(known.with(leaf, bounds));
    }

    /** The same, for much more to be learned on top of it. */
    Bounds settled() {
        return knowing(known.settled());
    }

    private Bounds knowing(Facts facts) {
        return facts == known ? this : new Bounds(declared, facts);
    }

    /** Bounds of a leaf narrowed further, with what follows from that. */
    private Optional<Bounds> narrowed(Expression leaf, Interval to) {
        var now = of(leaf);
        var met = now.meet(to);
        return met.isEmpty() || met.get().equals(now) ? met.map(same -> this) : Optional.of(with(leaf, met.get()));
    }

    static boolean isArithmetic(Operator operator) {
        return operator == Operator.PLUS || operator == Operator.MINUS || operator == Operator.TIMES;
    }

    private Optional<Expression> computed(Expression.Of of) {
        return declared.computed(of.variable());
    }

    /** What is known when the expression lies within the interval. */
    private Optional<Bounds> within(Expression expression, Interval wanted) {
        var now = of(expression);
        var met = now.meet(wanted);
        if (met.isEmpty() || met.get().equals(now)) {
            return met.map(same -> this);
        }
        if (expression instanceof Expression.Of of && computed(of).isPresent()) {
            return within(computed(of).orElseThrow(), wanted);
        }
        if (expression instanceof Expression.Pair pair && isArithmetic(pair.operator())) {
            return withinSum(pair, wanted);
        }
        if (expression instanceof Expression.Pair || expression instanceof Expression.Not) {
            return met.get().least() > 0 ? when(expression) : unless(expression);
        }
        return narrowed(expression, met.get());
    }

    /** l + r within [a, b] leaves l within [a - r.most, b - r.least], and r likewise; an edge of the integers is no bound. */
    private Optional<Bounds> withinSum(Expression.Pair pair, Interval wanted) {
        var left = of(pair.left());
        var right = of(pair.right());
        var a = wanted.least() == Integer.MIN_VALUE ? -(1L << 40) : wanted.least();
        var b = wanted.most() == Integer.MAX_VALUE ? 1L << 40 : wanted.most();
        return switch (pair.operator()) {
            case PLUS ->
                narrow(pair.left(), a - right.most(), b - right.least())
                        .flatMap(more -> more.narrow(pair.right(), a - left.most(), b - left.least()));
            case MINUS ->
                narrow(pair.left(), a + right.least(), b + right.most())
                        .flatMap(more -> more.narrow(pair.right(), left.least() - b, left.most() - a));
            case TIMES, OR, AND, EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST -> Optional.of(this);
        };
    }

    private Optional<Bounds> narrow(Expression expression, long least, long most) {
        return Interval.between(least, most).flatMap(interval -> within(expression, interval));
    }

    /** The bounds of each kind of expression. */
    private final class Range implements Expression.Visitor<Interval> {
        @Override
        public Interval constant(Expression.Constant constant) {
            return Interval.of(constant.value());
        }

        @Override
        public Interval of(Expression.Of of) {
            var value = computed(of);
            return value.isPresent() ? value.get().accept(this) : leaf(of);
        }

        private Interval leaf(Expression expression) {
            var fact = known.of(expression);
            return fact.isPresent() ? fact.get() : expression.accept(declared);
        }

        /** "A choice that was taken was seen": its scene was visited. */
        @Override
        public Interval visits(Expression.Visits visits) {
            return leaf(visits);
        }

        @Override
        public Interval chosen(Expression.Chosen chosen) {
            var never = Bounds.this.of(new Expression.Visits(chosen.scene())).most() == 0;
            return never ? Interval.of(0) : leaf(chosen);
        }

        @Override
        public Interval answered(Expression.Answered answered) {
            for (var verdict : Verdict.values()) {
                if (leaf(new Expression.Came(answered.question(), verdict)).least() == 1) {
                    return Interval.of(1);
                }
            }
            return leaf(answered);
        }

        /** A question closes with one verdict, and with none while it is open. */
        @Override
        public Interval came(Expression.Came came) {
            if (leaf(new Expression.Answered(came.question())).most() == 0) {
                return Interval.of(0);
            }
            for (var verdict : Verdict.values()) {
                if (verdict != came.verdict()
                        && leaf(new Expression.Came(came.question(), verdict)).least() == 1) {
                    return Interval.of(0);
                }
            }
            return leaf(came);
        }

        @Override
        public Interval picked(Expression.Picked picked) {
            return leaf(new Expression.Answered(picked.question())).most() == 0 ? Interval.of(0) : leaf(picked);
        }

        @Override
        public Interval count(Expression.Count count) {
            return leaf(count);
        }

        @Override
        public Interval has(Expression.Has has) {
            return leaf(has);
        }

        @Override
        public Interval not(Expression.Not not) {
            return Interval.of(1).minus(Bounds.this.of(not.of()));
        }

        @Override
        public Interval pair(Expression.Pair pair) {
            var left = Bounds.this.of(pair.left());
            var right = Bounds.this.of(pair.right());
            return switch (pair.operator()) {
                case PLUS -> left.plus(right);
                case MINUS -> left.minus(right);
                case TIMES -> left.times(right);
                // Looking into conditions from here would take time beyond measure where they are nested.
                case OR, AND, EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST -> Interval.TRUTH;
            };
        }
    }

    /** What is known after each kind of effect. */
    private final class After implements Effect.Visitor<Bounds> {
        @Override
        public Bounds assign(Effect.Assign assign) {
            var value = of(assign.value());
            return stored(assign.variable(), value.least(), value.most());
        }

        @Override
        public Bounds add(Effect.Add add) {
            var sum = sum(add);
            return stored(add.variable(), sum.least(), sum.most());
        }

        private Bounds stored(String id, int least, int most) {
            var domain = declared.domain(id);
            return with(id, new Interval(domain.clamp(least), domain.clamp(most)));
        }

        @Override
        public Bounds membership(Effect.Membership membership) {
            return with(
                    new Expression.Has(membership.set(), membership.member()), Interval.of(membership.joins() ? 1 : 0));
        }

        @Override
        public Bounds reveal(Effect.Reveal reveal) {
            return Bounds.this;
        }

        @Override
        public Bounds when(Effect.When when) {
            var then = Bounds.this.when(when.condition()).map(known -> {
                var after = known;
                for (var effect : when.effects()) {
                    after = after.after(effect);
                }
                return after;
            });
            var otherwise = unless(when.condition());
            return then.isPresent() && otherwise.isPresent()
                    ? then.get().join(otherwise.get())
                    : then.or(() -> otherwise).orElse(Bounds.this);
        }
    }

    /** What an addition or subtraction comes to before it is held within the bounds of its variable. */
    public Interval sum(Effect.Add add) {
        var before = variable(add.variable());
        var value = of(add.value());
        return add.sign() > 0 ? before.plus(value) : before.minus(value);
    }

    /** What is known when each kind of condition holds, or when it does not. */
    private final class Narrowing implements Expression.Visitor<Optional<Bounds>> {
        private final boolean holds;

        Narrowing(boolean holds) {
            this.holds = holds;
        }

        private Optional<Bounds> leaf(Expression expression) {
            return narrowed(expression, holds ? new Interval(1, Integer.MAX_VALUE) : Interval.of(0));
        }

        @Override
        public Optional<Bounds> constant(Expression.Constant constant) {
            return (constant.value() != 0) == holds ? Optional.of(Bounds.this) : Optional.empty();
        }

        @Override
        public Optional<Bounds> of(Expression.Of of) {
            var value = computed(of);
            return value.isPresent() ? value.get().accept(this) : leaf(of);
        }

        @Override
        public Optional<Bounds> visits(Expression.Visits visits) {
            return leaf(visits);
        }

        @Override
        public Optional<Bounds> chosen(Expression.Chosen chosen) {
            return leaf(chosen)
                    .flatMap(more -> holds
                            ? more.narrowed(new Expression.Visits(chosen.scene()), new Interval(1, Integer.MAX_VALUE))
                            : Optional.of(more));
        }

        @Override
        public Optional<Bounds> answered(Expression.Answered answered) {
            return leaf(answered);
        }

        @Override
        public Optional<Bounds> came(Expression.Came came) {
            return leaf(came);
        }

        @Override
        public Optional<Bounds> picked(Expression.Picked picked) {
            return leaf(picked)
                    .flatMap(more -> holds
                            ? more.narrowed(new Expression.Answered(picked.question()), Interval.of(1))
                            : Optional.of(more));
        }

        @Override
        public Optional<Bounds> count(Expression.Count count) {
            return leaf(count);
        }

        @Override
        public Optional<Bounds> has(Expression.Has has) {
            return leaf(has);
        }

        @Override
        public Optional<Bounds> not(Expression.Not not) {
            return not.of().accept(new Narrowing(!holds));
        }

        @Override
        public Optional<Bounds> pair(Expression.Pair pair) {
            return switch (pair.operator()) {
                case AND -> holds ? both(pair, true) : either(pair, false);
                case OR -> holds ? either(pair, true) : both(pair, false);
                case EQUAL -> equal(pair, holds);
                case UNEQUAL -> equal(pair, !holds);
                case LESS -> holds ? ordered(pair.left(), pair.right(), 1) : ordered(pair.right(), pair.left(), 0);
                case AT_MOST -> holds ? ordered(pair.left(), pair.right(), 0) : ordered(pair.right(), pair.left(), 1);
                case MORE -> holds ? ordered(pair.right(), pair.left(), 1) : ordered(pair.left(), pair.right(), 0);
                case AT_LEAST -> holds ? ordered(pair.right(), pair.left(), 0) : ordered(pair.left(), pair.right(), 1);
                case PLUS, MINUS, TIMES -> Optional.of(Bounds.this);
            };
        }

        private Optional<Bounds> both(Expression.Pair pair, boolean truth) {
            return side(pair.left(), truth).flatMap(more -> more.side(pair.right(), truth));
        }

        private Optional<Bounds> either(Expression.Pair pair, boolean truth) {
            var left = side(pair.left(), truth);
            var right = side(pair.right(), truth);
            return left.isPresent() && right.isPresent()
                    ? Optional.of(left.get().join(right.get()))
                    : left.or(() -> right);
        }

        /** The lower one is below the upper one by {@code gap} at least. */
        private Optional<Bounds> ordered(Expression lower, Expression upper, int gap) {
            var low = Bounds.this.of(lower);
            var high = Bounds.this.of(upper);
            return narrow(lower, Integer.MIN_VALUE, (long) high.most() - gap)
                    .flatMap(more -> more.narrow(upper, (long) low.least() + gap, Integer.MAX_VALUE));
        }

        private Optional<Bounds> equal(Expression.Pair pair, boolean same) {
            var left = Bounds.this.of(pair.left());
            var right = Bounds.this.of(pair.right());
            if (same) {
                return left.meet(right)
                        .flatMap(both -> within(pair.left(), both).flatMap(more -> more.within(pair.right(), both)));
            }
            return without(pair.left(), left, right)
                    .flatMap(more -> more.without(pair.right(), more.of(pair.right()), more.of(pair.left())));
        }
    }

    private Optional<Bounds> side(Expression side, boolean truth) {
        return truth ? when(side) : unless(side);
    }

    /** An expression is not what the other one is; that says something only at the end of its interval. */
    private Optional<Bounds> without(Expression expression, Interval now, Interval other) {
        if (!other.isOne()) {
            return Optional.of(this);
        }
        if (now.least() == other.least()) {
            return narrow(expression, (long) now.least() + 1, now.most());
        }
        return now.most() == other.least() ? narrow(expression, now.least(), (long) now.most() - 1) : Optional.of(this);
    }
}
