package summit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import summit.story.Effect;
import summit.story.Variable;

/** Reads effects: {@code x = e}, {@code x += e}, {@code x -= e}, {@code add m s}, {@code remove m s}, {@code reveal q}, {@code {if, do}}. */
final class Effects {
    private static final String KNOWN =
            "Effects are: x = 1, x += 1, x -= 1, add member set, remove member set, reveal question.";

    private static final Set<String> ASSIGNING = Set.of("=", "+=", "-=");

    private final Reading reading;
    private final Expressions expressions;

    Effects(Expressions expressions) {
        this.reading = expressions.reading();
        this.expressions = expressions;
    }

    /** The effects under a key, in order. */
    List<Effect> read(Entries entries, String key) {
        var effects = new ArrayList<Effect>();
        for (var item : entries.list(key)) {
            if (item instanceof Node.Fields) {
                var when = Entries.of(reading, item, Shape.EFFECT);
                effects.add(new Effect.When(expressions.condition(when, "if"), read(when, "do")));
            } else {
                entries.words(item, () -> "an effect is a text, or an object with \"if\" and \"do\"")
                        .flatMap(this::effect)
                        .ifPresent(effects::add);
            }
        }
        return effects;
    }

    /** The effect that a string says, unless it is none. */
    Optional<Effect> effect(Node.Words words) {
        try {
            var tokens = Tokens.of(words.value(), 0, words.value().length());
            var effect = effect(tokens, words);
            tokens.expectEnd();
            return Optional.of(effect);
        } catch (Mistake mistake) {
            mistake.report(reading.findings(), words);
            return Optional.empty();
        }
    }

    private Effect effect(Tokens tokens, Node.Words words) {
        var first = tokens.take();
        if (first.kind() == Token.Kind.WORD) {
            if (ASSIGNING.contains(tokens.peek().text())) {
                return assignment(first, tokens.take().text(), tokens, words);
            }
            switch (first.text()) {
                case "add", "remove":
                    return membership(first, tokens, words);
                case "reveal":
                    return reveal(tokens, words);
                default:
                    break;
            }
        }
        throw new Mistake(Code.BAD_EFFECT, first.at(), Quoted.of(words.value()) + " is not an effect.", KNOWN);
    }

    private Token name(Tokens tokens, Node.Words words) {
        if (tokens.peek().kind() != Token.Kind.WORD) {
            throw new Mistake(
                    Code.BAD_EFFECT, tokens.peek().at(), Quoted.of(words.value()) + " is not an effect.", KNOWN);
        }
        return tokens.take();
    }

    private Effect reveal(Tokens tokens, Node.Words words) {
        var question = name(tokens, words);
        reading.refers(Thing.QUESTION, question.text(), words.place().inside(question.at()), () -> "\"reveal\" names");
        return new Effect.Reveal(question.text());
    }

    private Effect membership(Token first, Tokens tokens, Node.Words words) {
        var member = name(tokens, words);
        var set = name(tokens, words);
        if (isSet(member) && !isSet(set)) {
            throw new Mistake(Code.BAD_EFFECT, member.at(), "the member stands before the set.", "")
                    .instead(words.value().substring(member.at()), set.text() + " " + member.text());
        }
        if (!reading.refers(Thing.VARIABLE, set.text(), words.place().inside(set.at()), () -> "the effect changes")) {
            return new Effect.Membership(set.text(), 0, first.is("add"));
        }
        var position = new Calls(reading, expressions.variables(), "", tokens, words).position(set, member);
        return new Effect.Membership(set.text(), position, first.is("add"));
    }

    private boolean isSet(Token name) {
        return expressions.variables().sort(name.text()).orElse(Sort.UNKNOWN).base() == Sort.Base.SET;
    }

    private Effect assignment(Token variable, String sign, Tokens tokens, Node.Words words) {
        var place = words.place().inside(variable.at());
        reading.refers(Thing.VARIABLE, variable.text(), place, () -> "the effect changes");
        var declared = expressions.variables().get(variable.text());
        if (declared.filter(Variable::isComputed).isPresent()) {
            reading.findings()
                    .add(
                            Code.CANNOT_ASSIGN,
                            place,
                            "variable " + Quoted.of(variable.text()) + " is computed, so no effect can change it.",
                            "Change what it is computed from.");
        }
        if (isSet(variable)) {
            var member = tokens.peek().kind() == Token.Kind.WORD ? tokens.peek().text() : "member";
            throw new Mistake(
                    Code.WRONG_SORT,
                    variable.at(),
                    name(variable) + " is a set.",
                    "Write \"" + (sign.equals("-=") ? "remove " : "add ") + member + " " + variable.text() + "\".");
        }
        var wanted = expressions.variables().sort(variable.text()).orElse(Sort.UNKNOWN);
        var value = expressions.value(tokens, words, wanted);
        check(variable, sign, wanted, value, words);
        return sign.equals("=")
                ? new Effect.Assign(variable.text(), value.expression())
                : new Effect.Add(variable.text(), sign.equals("+=") ? 1 : -1, value.expression());
    }

    private void check(Token variable, String sign, Sort wanted, Typed value, Node.Words words) {
        if (!sign.equals("=") && !wanted.is(Sort.Base.NUMBER)) {
            wrong(
                    words,
                    variable.at(),
                    name(variable) + " is " + wanted.words() + ", so nothing can be added to it.",
                    "Use \"=\".");
        } else if (wanted.base() != Sort.Base.UNKNOWN
                && value.sort().base() != Sort.Base.UNKNOWN
                && !wanted.equals(value.sort())) {
            wrong(
                    words,
                    value.at(),
                    name(variable) + " is " + wanted.words() + ", and this is "
                            + value.sort().words() + ".",
                    "");
        }
    }

    private static String name(Token variable) {
        return "variable " + Quoted.of(variable.text());
    }

    private void wrong(Node.Words words, int at, String message, String hint) {
        reading.findings().add(Code.WRONG_SORT, words.place().inside(at), message, hint);
    }
}
