package summit.author;

import java.util.List;
import java.util.stream.Collectors;
import summit.story.Expression;
import summit.story.Story;
import summit.story.Template;
import summit.story.Variable;
import summit.story.Variable.Member;

/** Expressions and lines as an author writes them, so that a tool can quote them. */
public record Written(Story story) {

    /** An expression in the language of packs, with no more parentheses than it needs. */
    public String expression(Expression expression) {
        return expression.accept(new Words());
    }

    /** A condition in the language of packs; empty if it always holds. */
    public String condition(Expression condition) {
        return condition.equals(Expression.TRUE) ? "" : expression(condition);
    }

    /** A value of a variable as it is written in a pack: digits, {@code true}, a member's id, or ids with commas between them. */
    public String value(String variable, int value) {
        return story.manifest().variable(variable).domain().accept(new Value(value));
    }

    private record Value(int value) implements Variable.Visitor<String> {
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
                    ? "none"
                    : setOf.held(value).stream().map(Member::id).collect(Collectors.joining(", "));
        }

        @Override
        public String computed(Variable.Computed computed) {
            return computed.truth() ? Boolean.toString(value != 0) : Integer.toString(value);
        }
    }

    /** A line of words with its values in braces. */
    public String line(Template template) {
        return template.parts().stream()
                .map(part -> part.accept(new Line()))
                .collect(Collectors.joining())
                .strip();
    }

    private final class Line implements Template.Visitor<String> {
        @Override
        public String words(Template.Words words) {
            return words.text();
        }

        @Override
        public String value(Template.Value value) {
            return "{" + value.variable() + "}";
        }

        @Override
        public String number(Template.Number number) {
            return "{" + expression(number.expression()) + "}";
        }

        @Override
        public String known(Template.Known known) {
            return switch (known.thing()) {
                case PLAYER -> "{player}";
                case MARKS -> "{marks()}";
                case TURNS -> "{turns()}";
            };
        }
    }

    private final class Words implements Expression.Visitor<String> {
        @Override
        public String constant(Expression.Constant constant) {
            return Integer.toString(constant.value());
        }

        @Override
        public String of(Expression.Of of) {
            return of.variable();
        }

        @Override
        public String visits(Expression.Visits visits) {
            return "visits(" + visits.scene() + ")";
        }

        @Override
        public String chosen(Expression.Chosen chosen) {
            return "chosen(" + chosen.scene() + "." + chosen.choice() + ")";
        }

        @Override
        public String answered(Expression.Answered answered) {
            return "answered(" + answered.question() + ")";
        }

        @Override
        public String came(Expression.Came came) {
            return switch (came.verdict()) {
                case RIGHT -> "right(" + came.question() + ")";
                case PARTLY -> "partly(" + came.question() + ")";
                case WRONG -> "wrong(" + came.question() + ")";
            };
        }

        @Override
        public String picked(Expression.Picked picked) {
            return "picked(" + picked.question() + ", " + picked.option() + ")";
        }

        @Override
        public String count(Expression.Count count) {
            return switch (count.verdict()) {
                case RIGHT -> "rights(" + count.topic() + ")";
                case PARTLY -> "partlies(" + count.topic() + ")";
                case WRONG -> "wrongs(" + count.topic() + ")";
            };
        }

        @Override
        public String has(Expression.Has has) {
            return "has(" + has.set() + ", " + member(members(has.set()), has.member()) + ")";
        }

        @Override
        public String not(Expression.Not not) {
            return "not " + inside(not.of(), not.of() instanceof Expression.Pair);
        }

        @Override
        public String pair(Expression.Pair pair) {
            var operator = pair.operator();
            return side(pair.left(), pair.right(), operator, false) + " " + operator.written() + " "
                    + side(pair.right(), pair.left(), operator, true);
        }

        /** One side of an operator; beside an enum a number is the name of a member, beside a truth it is a truth. */
        private String side(Expression side, Expression other, Expression.Operator operator, boolean right) {
            if (side instanceof Expression.Constant constant && other instanceof Expression.Of of) {
                return named(of.variable(), constant.value());
            }
            if (side instanceof Expression.Constant truth && strength(operator) < strength(Expression.Operator.EQUAL)) {
                return Boolean.toString(truth.value() != 0);
            }
            var looser = side instanceof Expression.Pair inner
                    && (strength(inner.operator()) < strength(operator)
                            || right && strength(inner.operator()) == strength(operator));
            return inside(side, looser);
        }

        private String inside(Expression expression, boolean parentheses) {
            var words = expression.accept(this);
            return parentheses ? "(" + words + ")" : words;
        }

        private String named(String variable, int value) {
            var domain = story.manifest().variable(variable).domain();
            if (domain instanceof Variable.OneOf oneOf) {
                return member(oneOf.members(), value);
            }
            return domain instanceof Variable.Truth ? Boolean.toString(value != 0) : Integer.toString(value);
        }

        private List<Member> members(String set) {
            return story.manifest().variable(set).domain() instanceof Variable.SetOf setOf
                    ? setOf.members()
                    : List.of();
        }

        private String member(List<Member> members, int position) {
            return position >= 0 && position < members.size()
                    ? members.get(position).id()
                    : Integer.toString(position);
        }
    }

    private static int strength(Expression.Operator operator) {
        return switch (operator) {
            case OR -> 0;
            case AND -> 1;
            case EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST -> 2;
            case PLUS, MINUS -> 3;
            case TIMES -> 4;
        };
    }
}
