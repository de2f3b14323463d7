package summit.story;

/**
 * A condition or a number, worked out from the state of play and from nothing else. It always has a value: there are no
 * loops, no division, and sums that leave the range of an integer stay at its edge. False is 0 and true is 1.
 */
public sealed interface Expression {
    /** Always true. */
    Expression TRUE = new Constant(1);

    /** The value in this state. */
    int in(Scope scope);

    /** Whether it is true in this state. */
    default boolean holds(Scope scope) {
        return in(scope) != 0;
    }

    <R> R accept(Visitor<R> visitor);

    /** A number, a truth, or the position of a member. */
    record Constant(int value) implements Expression {
        @Override
        public int in(Scope scope) {
            return value;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /** The value of a variable, computed ones included. */
    record Of(String variable) implements Expression {
        @Override
        public int in(Scope scope) {
            return scope.variable(variable);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** How often a scene was entered; the empty id means the present scene. */
    record Visits(String scene) implements Expression {
        @Override
        public int in(Scope scope) {
            return scope.visits(scene.isEmpty() ? scope.scene() : scene);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visits(this);
        }
    }

    /** Whether a choice was ever taken. */
    record Chosen(String scene, String choice) implements Expression {
        @Override
        public int in(Scope scope) {
            return scope.chosen(scene, choice) ? 1 : 0;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.chosen(this);
        }
    }

    /** Whether a question is closed. */
    record Answered(String question) implements Expression {
        @Override
        public int in(Scope scope) {
            return scope.verdict(question).isPresent() ? 1 : 0;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.answered(this);
        }
    }

    /** Whether a question closed with this verdict. */
    record Came(String question, Verdict verdict) implements Expression {
        @Override
        public int in(Scope scope) {
            return scope.verdict(question).filter(verdict::equals).isPresent() ? 1 : 0;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.came(this);
        }
    }

    /** Whether a question closed with this option chosen. */
    record Picked(String question, String option) implements Expression {
        @Override
        public int in(Scope scope) {
            return scope.picked(question, option) ? 1 : 0;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.picked(this);
        }
    }

    /** How many questions of a topic closed with this verdict. */
    record Count(Verdict verdict, String topic) implements Expression {
        @Override
        public int in(Scope scope) {
            return scope.count(verdict, topic);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.count(this);
        }
    }

    /** Whether a set has the member at this position. */
    record Has(String set, int member) implements Expression {
        @Override
        public int in(Scope scope) {
            return scope.variable(set) >> member & 1;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.has(this);
        }
    }

    /** The opposite. */
    record Not(Expression of) implements Expression {
        @Override
        public int in(Scope scope) {
            return of.in(scope) == 0 ? 1 : 0;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** Two expressions joined by an operator. */
    record Pair(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public int in(Scope scope) {
            return switch (operator) {
                case OR -> left.in(scope) != 0 || right.in(scope) != 0 ? 1 : 0;
                case AND -> left.in(scope) != 0 && right.in(scope) != 0 ? 1 : 0;
                case EQUAL -> left.in(scope) == right.in(scope) ? 1 : 0;
                case UNEQUAL -> left.in(scope) != right.in(scope) ? 1 : 0;
                case LESS -> left.in(scope) < right.in(scope) ? 1 : 0;
                case AT_MOST -> left.in(scope) <= right.in(scope) ? 1 : 0;
                case MORE -> left.in(scope) > right.in(scope) ? 1 : 0;
                case AT_LEAST -> left.in(scope) >= right.in(scope) ? 1 : 0;
                case PLUS -> atEdge((long) left.in(scope) + right.in(scope));
                case MINUS -> atEdge((long) left.in(scope) - right.in(scope));
                case TIMES -> atEdge((long) left.in(scope) * right.in(scope));
            };
        }

        private static int atEdge(long value) {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pair(this);
        }
    }

    /** The operators, from the loosest to the tightest, as written. */
    enum Operator {
        OR("or"),
        AND("and"),
        EQUAL("=="),
        UNEQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">="),
        PLUS("+"),
        MINUS("-"),
        TIMES("*");

        private final String written;

        Operator(String written) {
            this.written = written;
        }

        /** The operator as an author writes it. */
        public String written() {
            return written;
        }
    }

    /** One answer per kind of expression. */
    interface Visitor<R> {
        R constant(Constant constant);

        R of(Of of);

        R visits(Visits visits);

        R chosen(Chosen chosen);

        R answered(Answered answered);

        R came(Came came);

        R picked(Picked picked);

        R count(Count count);

        R has(Has has);

        R not(Not not);

        R pair(Pair pair);
    }
}
