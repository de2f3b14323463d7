package summit.load;

import java.util.Set;
import java.util.TreeSet;
import summit.story.Expression;
import summit.story.Verdict;

/** Reads calls of functions, and checks that what they are asked about is there. */
final class Calls {
    private static final Set<String> NAMES = new TreeSet<>(Set.of(
            "visits",
            "chosen",
            "answered",
            "right",
            "partly",
            "picked",
            "rights",
            "partlies",
            "wrongs",
            "has",
            "marks",
            "turns"));

    private final Reading reading;
    private final Variables variables;
    private final String scene;
    private final Tokens tokens;
    private final Node.Words words;

    Calls(Reading reading, Variables variables, String scene, Tokens tokens, Node.Words words) {
        this.reading = reading;
        this.variables = variables;
        this.scene = scene;
        this.tokens = tokens;
        this.words = words;
    }

    /** The names of all functions. */
    static Set<String> names() {
        return NAMES;
    }

    /** The call of this function; its opening parenthesis has been taken. */
    Typed call(Token function) {
        var call =
                switch (function.text()) {
                    case "visits" -> number(visits(function), function);
                    case "chosen" -> truth(chosen(function), function);
                    case "answered" -> truth(new Expression.Answered(question(function)), function);
                    case "right" -> truth(new Expression.Came(question(function), Verdict.RIGHT), function);
                    case "partly" -> truth(new Expression.Came(question(function), Verdict.PARTLY), function);
                    case "picked" -> truth(picked(function), function);
                    case "rights" -> number(new Expression.Count(Verdict.RIGHT, topic(function)), function);
                    case "partlies" -> number(new Expression.Count(Verdict.PARTLY, topic(function)), function);
                    case "wrongs" -> number(new Expression.Count(Verdict.WRONG, topic(function)), function);
                    case "has" -> truth(has(function), function);
                    case "marks", "turns" ->
                        throw new Mistake(
                                Code.ONLY_IN_TEXT,
                                function.at(),
                                Quoted.of(function.text() + "()") + " is for texts, alone between braces: {"
                                        + function.text() + "()}.",
                                "");
                    default ->
                        throw new Mistake(
                                Code.BAD_CALL,
                                function.at(),
                                "there is no function " + Quoted.of(function.text()) + ".",
                                reading.findings()
                                        .nearest(function.text(), NAMES)
                                        .map(near -> "Did you mean " + Quoted.of(near) + "?")
                                        .orElse("There are: " + String.join(", ", NAMES) + "."));
                };
        if (!tokens.peek().is(")")) {
            throw wrongly(function);
        }
        tokens.take();
        return call;
    }

    private static Typed truth(Expression expression, Token function) {
        return Typed.of(expression, Sort.TRUTH, function.at());
    }

    private static Typed number(Expression expression, Token function) {
        return Typed.of(expression, Sort.NUMBER, function.at());
    }

    private Mistake wrongly(Token function) {
        var usage =
                switch (function.text()) {
                    case "visits" -> "visits(scene) or visits()";
                    case "chosen" -> "chosen(scene.choice)";
                    case "picked" -> "picked(question, option)";
                    case "rights", "partlies", "wrongs" -> function.text() + "(topic)";
                    case "has" -> "has(set, member)";
                    default -> function.text() + "(question)";
                };
        return new Mistake(
                Code.BAD_CALL,
                tokens.peek().at(),
                Quoted.of(function.text()) + " is not called like this.",
                "Write " + usage + ".");
    }

    private Token name(Token function) {
        if (tokens.peek().kind() != Token.Kind.WORD && tokens.peek().kind() != Token.Kind.NUMBER) {
            throw wrongly(function);
        }
        return tokens.take();
    }

    private void sign(String sign, Token function) {
        if (tokens.take(sign).isEmpty()) {
            throw wrongly(function);
        }
    }

    private Token refer(Thing thing, Token function) {
        var name = name(function);
        reading.refers(
                thing, name.text(), words.place().inside(name.at()), () -> Quoted.of(function.text()) + " asks about");
        return name;
    }

    private String question(Token function) {
        return refer(Thing.QUESTION, function).text();
    }

    private String topic(Token function) {
        return refer(Thing.TOPIC, function).text();
    }

    private Expression visits(Token function) {
        return new Expression.Visits(
                tokens.peek().is(")") ? scene : refer(Thing.SCENE, function).text());
    }

    private Expression chosen(Token function) {
        var of = refer(Thing.SCENE, function).text();
        sign(".", function);
        var choice = name(function);
        var choices = reading.index().choices(of);
        if (reading.index().of(Thing.SCENE).containsKey(of) && !choices.containsKey(choice.text())) {
            reading.missing(
                    Code.NO_SUCH_CHOICE,
                    words.place().inside(choice.at()),
                    "scene " + Quoted.of(of) + " has no choice " + Quoted.of(choice.text()) + ".",
                    choice.text(),
                    new TreeSet<>(choices.keySet()));
        }
        return new Expression.Chosen(of, choice.text());
    }

    private Expression picked(Token function) {
        var question = question(function);
        sign(",", function);
        var option = name(function);
        var options = reading.index().options(question);
        if (reading.index().of(Thing.QUESTION).containsKey(question) && !options.contains(option.text())) {
            var near = reading.findings().didYouMean(option.text(), options);
            if (!reading.findings().isIncomplete()) {
                reading.findings()
                        .add(
                                Code.NO_SUCH_OPTION,
                                words.place().inside(option.at()),
                                "question " + Quoted.of(question) + " has no option " + Quoted.of(option.text()) + ".",
                                !near.isEmpty()
                                        ? near
                                        : options.isEmpty()
                                                ? "Only single, multiple and truefalse questions have options."
                                                : "It has: " + Quoted.list(options) + ".");
            }
        }
        return new Expression.Picked(question, option.text());
    }

    /** How to ask for what is a member of a set or enum; empty if the word is none. */
    static String member(Variables variables, String word) {
        return variables
                .having(word, Sort.Base.SET)
                .map(set -> "Write \"has(" + set + ", " + word + ")\".")
                .or(() -> variables.having(word, Sort.Base.MEMBER).map(one -> "Write \"" + one + " == " + word + "\"."))
                .orElse("");
    }

    private Expression has(Token function) {
        var asked = tokens.peek();
        var meant = variables.sort(asked.text()).isEmpty() ? member(variables, asked.text()) : "";
        if (tokens.peekAfter().is(")") && meant.startsWith("Write \"has")) {
            throw new Mistake(Code.BAD_CALL, function.at(), "\"has\" is not called like this.", meant);
        }
        var set = refer(Thing.VARIABLE, function);
        sign(",", function);
        var member = name(function);
        return new Expression.Has(set.text(), position(set, member));
    }

    /** The position of a member of a set, or 0 after reporting that it has none such. */
    int position(Token set, Token member) {
        var sort = variables.sort(set.text()).orElse(Sort.UNKNOWN);
        if (!sort.is(Sort.Base.SET)) {
            reading.findings()
                    .add(
                            Code.WRONG_SORT,
                            words.place().inside(set.at()),
                            "variable " + Quoted.of(set.text()) + " is " + sort.words() + ", not a set.",
                            sort.base() == Sort.Base.MEMBER
                                    ? "Compare an enum: \"" + set.text() + " == " + member.text() + "\"."
                                    : sort.is(Sort.Base.NUMBER)
                                            ? "A number is changed as in \"" + set.text() + " += 1\"."
                                            : "");
            return 0;
        }
        var position = sort.members().indexOf(member.text());
        if (position < 0 && sort.base() == Sort.Base.SET) {
            reading.missing(
                    Code.NO_SUCH_MEMBER,
                    words.place().inside(member.at()),
                    "the set " + Quoted.of(set.text()) + " has no member " + Quoted.of(member.text()) + ".",
                    member.text(),
                    sort.members());
        }
        return Math.max(0, position);
    }
}
