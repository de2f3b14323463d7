package summit.load;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import summit.story.Expression;
import summit.story.Expression.Operator;

/**
 * Reads expressions, types checked: "Integers, {@code true}, {@code false}, variables, members of an enum beside that enum;
 * {@code or}, {@code and}, {@code not}; {@code == != < <= > >=}; {@code + - *}; parentheses."
 */
final class Expressions {
    private final Reading reading;
    private final Variables variables;
    private final String scene;

    /** For expressions of a scene, which {@code visits()} means; the empty id means the present scene. */
    Expressions(Reading reading, Variables variables, String scene) {
        this.reading = reading;
        this.variables = variables;
        this.scene = scene;
    }

    Reading reading() {
        return reading;
    }

    Variables variables() {
        return variables;
    }

    /** A condition; true if it cannot be read. */
    Expression condition(Node.Words words) {
        var typed = read(words);
        if (!typed.sort().is(Sort.Base.TRUTH)) {
            reading.findings()
                    .add(
                            Code.WRONG_SORT,
                            words.place().inside(typed.at()),
                            "a condition is true or false, and this is "
                                    + typed.sort().words() + ".",
                            typed.sort().is(Sort.Base.NUMBER) ? "Compare it, as in \"... > 0\"." : "");
        }
        return typed.expression();
    }

    /** The condition under a key, or true if there is none. */
    Expression condition(Entries entries, String key) {
        return entries.words(key).map(this::condition).orElse(Expression.TRUE);
    }

    /** An expression of any type. */
    Typed read(Node.Words words) {
        return read(words, 0, words.value().length());
    }

    /** The expression between two indexes of a string; mistakes are reported, and then the type is unknown. */
    Typed read(Node.Words words, int from, int to) {
        try {
            var tokens = Tokens.of(words.value(), from, to);
            var typed = whole(tokens, words);
            tokens.expectEnd();
            return typed;
        } catch (Mistake mistake) {
            mistake.report(reading.findings(), words);
            return Typed.of(Expression.TRUE, Sort.UNKNOWN, from);
        }
    }

    /** The expression that begins with the next token; a word that is no variable is reported. */
    Typed whole(Tokens tokens, Node.Words words) {
        return new Parse(tokens, words).whole();
    }

    /** The expression that is to become the value of a variable of this type. */
    Typed value(Tokens tokens, Node.Words words, Sort wanted) {
        var parse = new Parse(tokens, words);
        return parse.member(parse.loosest(), wanted);
    }

    /** One parse of one string. */
    private final class Parse {
        private static final Map<String, Operator> OPERATORS =
                Arrays.stream(Operator.values()).collect(Collectors.toMap(Operator::written, operator -> operator));
        private static final int COMPARING = 2;

        private final Tokens tokens;
        private final Node.Words words;
        private int depth;
        private int size;

        Parse(Tokens tokens, Node.Words words) {
            this.tokens = tokens;
            this.words = words;
        }

        Typed whole() {
            return settled(loosest());
        }

        Typed loosest() {
            return level(0);
        }

        /** What is bound by operators of this level and those that bind closer. */
        private Typed level(int level) {
            var left = level <= COMPARING && tokens.peek().is("not") ? not() : single();
            var operator = OPERATORS.get(tokens.peek().text());
            while (operator != null && level(operator) >= level) {
                // Every operator makes the tree one deeper on its left side.
                if (++size > Limits.DEPTH) {
                    throw tooDeep(tokens.peek().at());
                }
                tokens.take();
                left = pair(operator, left, level(level(operator) + 1));
                operator = OPERATORS.get(tokens.peek().text());
            }
            return left;
        }

        private Typed not() {
            var not = tokens.take();
            deeper(not.at());
            var of = truth(level(COMPARING), "not");
            depth--;
            return Typed.of(new Expression.Not(of.expression()), Sort.TRUTH, not.at());
        }

        /** How loosely it binds. */
        private static int level(Operator operator) {
            return switch (operator) {
                case OR -> 0;
                case AND -> 1;
                case EQUAL, UNEQUAL, LESS, AT_MOST, MORE, AT_LEAST -> COMPARING;
                case PLUS, MINUS -> 3;
                case TIMES -> 4;
            };
        }

        private Typed pair(Operator operator, Typed left, Typed right) {
            return switch (operator) {
                case OR, AND ->
                    join(operator, truth(left, operator.written()), truth(right, operator.written()), Sort.TRUTH);
                case LESS, AT_MOST, MORE, AT_LEAST ->
                    join(operator, number(left, operator.written()), number(right, operator.written()), Sort.TRUTH);
                case PLUS, MINUS, TIMES ->
                    join(operator, number(left, operator.written()), number(right, operator.written()), Sort.NUMBER);
                case EQUAL, UNEQUAL -> equality(operator, left, right);
            };
        }

        private Typed join(Operator operator, Typed left, Typed right, Sort sort) {
            return Typed.of(new Expression.Pair(operator, left.expression(), right.expression()), sort, left.at());
        }

        /** "Members of an enum beside that enum." */
        private Typed equality(Operator operator, Typed left, Typed right) {
            if (left.sort().base() == Sort.Base.SET && right.sort().base() == Sort.Base.WORD) {
                wrong(
                        left.at(),
                        "sets cannot be compared.",
                        "Ask for a member: \"has(" + left.word() + ", " + right.word() + ")\".");
                return Typed.of(Expression.TRUE, Sort.TRUTH, left.at());
            }
            var first = right.sort().base() == Sort.Base.MEMBER ? member(left, right.sort()) : settled(left);
            var second = left.sort().base() == Sort.Base.MEMBER ? member(right, left.sort()) : settled(right);
            var known =
                    first.sort().base() != Sort.Base.UNKNOWN && second.sort().base() != Sort.Base.UNKNOWN;
            if (known && first.sort().base() == Sort.Base.SET) {
                wrong(first.at(), "sets cannot be compared.", "Ask for a member: \"has(set, member)\".");
            } else if (known && !first.sort().equals(second.sort())) {
                wrong(
                        second.at(),
                        "this is " + second.sort().words() + ", and what it is compared with is "
                                + first.sort().words()
                                + (first.sort().base() == second.sort().base() ? " with other members." : "."),
                        "");
            }
            return join(operator, first, second, Sort.TRUTH);
        }

        /** The word as a member of the enum; anything else as it is. */
        Typed member(Typed typed, Sort sort) {
            if (sort.base() != Sort.Base.MEMBER || typed.word().isEmpty()) {
                return settled(typed);
            }
            var position = sort.members().indexOf(typed.word());
            if (position >= 0) {
                return Typed.of(new Expression.Constant(position), sort, typed.at());
            }
            if (typed.sort().base() == Sort.Base.MEMBER) {
                return typed;
            }
            reading.missing(
                    Code.NO_SUCH_MEMBER,
                    words.place().inside(typed.at()),
                    Quoted.of(typed.word()) + " is not a member of that enum; it has " + Quoted.list(sort.members())
                            + ".",
                    typed.word(),
                    sort.members());
            return Typed.of(Expression.TRUE, Sort.UNKNOWN, typed.at());
        }

        /** A bare word that nothing made a member of was meant as a variable. */
        private Typed settled(Typed typed) {
            if (typed.sort().base() != Sort.Base.WORD) {
                return typed;
            }
            var all = reading.index().ids(Thing.VARIABLE);
            var hyphen = typed.word().indexOf('-');
            var spaces = hyphen > 0 && all.contains(typed.word().substring(0, hyphen));
            var meant = Calls.member(variables, typed.word());
            if (!meant.isEmpty()) {
                reading.findings()
                        .add(
                                Code.NO_SUCH_VARIABLE,
                                words.place().inside(typed.at()),
                                "no variable is called " + Quoted.of(typed.word()) + ".",
                                meant);
            } else if (spaces && !reading.findings().isIncomplete()) {
                reading.findings()
                        .add(
                                Code.NO_SUCH_VARIABLE,
                                words.place().inside(typed.at()),
                                "no variable is called " + Quoted.of(typed.word()) + ".",
                                "Minus needs spaces round it: \"" + typed.word().replaceFirst("-", " - ") + "\".");
            } else {
                reading.missing(
                        Code.NO_SUCH_VARIABLE,
                        words.place().inside(typed.at()),
                        "no variable is called " + Quoted.of(typed.word()) + ".",
                        typed.word(),
                        all);
            }
            return Typed.of(Expression.TRUE, Sort.UNKNOWN, typed.at());
        }

        private Typed truth(Typed typed, String operator) {
            var settled = settled(typed);
            if (!settled.sort().is(Sort.Base.TRUTH)) {
                wrong(
                        settled.at(),
                        Quoted.of(operator) + " needs true or false, and this is "
                                + settled.sort().words() + ".",
                        settled.sort().is(Sort.Base.NUMBER) && !settled.word().isEmpty()
                                ? "Compare it: \"" + settled.word() + " > 0\"."
                                : "");
            }
            return settled;
        }

        private Typed number(Typed typed, String operator) {
            var settled = settled(typed);
            if (!settled.sort().is(Sort.Base.NUMBER)) {
                wrong(
                        settled.at(),
                        Quoted.of(operator) + " needs numbers, and this is "
                                + settled.sort().words() + ".",
                        "");
            }
            return settled;
        }

        private void wrong(int at, String message, String hint) {
            reading.findings().add(Code.WRONG_SORT, words.place().inside(at), message, hint);
        }

        private void deeper(int at) {
            if (++depth > Limits.DEPTH) {
                throw tooDeep(at);
            }
        }

        private Mistake tooDeep(int at) {
            return new Mistake(
                    Code.TOO_MUCH,
                    at,
                    "the expression has more than " + Limits.DEPTH + " operators or parentheses.",
                    "Name a part of it: a variable with \"value\".");
        }

        private Typed single() {
            var token = tokens.peek();
            switch (token.kind()) {
                case NUMBER:
                    return Typed.of(new Expression.Constant(digits(tokens.take(), 1)), Sort.NUMBER, token.at());
                case WORD:
                    return word(tokens.take());
                case SIGN:
                case END:
                    break;
            }
            if (token.is("-") && tokens.peekAfter().kind() == Token.Kind.NUMBER) {
                tokens.take();
                return Typed.of(new Expression.Constant(digits(tokens.take(), -1)), Sort.NUMBER, token.at());
            }
            if (token.is("(")) {
                tokens.take();
                deeper(token.at());
                var inside = whole();
                depth--;
                tokens.expect(")", "A parenthesis is not closed.");
                return new Typed(inside.expression(), inside.sort(), token.at(), "");
            }
            throw tokens.unexpected("a value", Foreign.hint(token.text()))
                    .instead(token.text(), Foreign.instead(token.text()));
        }

        private int digits(Token token, int sign) {
            try {
                return Math.toIntExact(sign * Long.parseLong(token.text()));
            } catch (ArithmeticException | NumberFormatException tooBig) {
                throw new Mistake(Code.BAD_EXPRESSION, token.at(), "the number is too big.", "");
            }
        }

        private Typed word(Token token) {
            switch (token.text()) {
                case "true":
                    return Typed.of(Expression.TRUE, Sort.TRUTH, token.at());
                case "false":
                    return Typed.of(new Expression.Constant(0), Sort.TRUTH, token.at());
                case "or", "and", "not":
                    throw new Mistake(
                            Code.BAD_EXPRESSION,
                            token.at(),
                            "a value should stand here, not " + Quoted.of(token.text()) + ".",
                            token.is("not") ? "Put what \"not\" belongs to in parentheses." : "");
                case "player":
                    throw new Mistake(
                            Code.ONLY_IN_TEXT,
                            token.at(),
                            "\"player\" is for texts, alone between braces: {player}.",
                            "");
                default:
                    break;
            }
            if (tokens.peek().is("in") && tokens.peekAfter().kind() == Token.Kind.WORD) {
                throw new Mistake(
                        Code.BAD_EXPRESSION,
                        tokens.peek().at(),
                        "\"in\" means nothing in an expression.",
                        "Write \"has(" + tokens.peekAfter().text() + ", " + token.text() + ")\".");
            }
            if (tokens.peek().is("(")) {
                tokens.take();
                return new Calls(reading, variables, scene, tokens, words).call(token);
            }
            return variables
                    .sort(token.text())
                    .map(sort -> new Typed(new Expression.Of(token.text()), sort, token.at(), token.text()))
                    .orElseGet(() -> new Typed(Expression.TRUE, Sort.WORD, token.at(), token.text()));
        }
    }
}
