package summit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pieces of an expression or effect, one after the other. */
final class Tokens {
    // An id may contain hyphens, so minus needs spaces round it. Ids made from texts may begin with a digit.
    private static final Pattern PIECE = Pattern.compile(
            "(?<word>[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*)|(?<sign>==|!=|<=|>=|\\+=|-=|&&|\\|\\||[-+*/%<>=(),.!#@])");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final List<Token> tokens;
    private int next;

    private Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Cuts the part of a string that begins at {@code from} into pieces; positions are those in the whole string. */
    static Tokens of(String text, int from, int to) {
        var tokens = new ArrayList<Token>();
        var matcher = PIECE.matcher(text);
        var at = from;
        while (at < to) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            if (!matcher.region(at, to).lookingAt()) {
                throw new Mistake(
                        Code.BAD_EXPRESSION,
                        at,
                        Quoted.of(Character.toString(text.codePointAt(at))) + " means nothing in an expression.",
                        "");
            }
            var word = matcher.group("word");
            var kind = word == null
                    ? Token.Kind.SIGN
                    : DIGITS.matcher(word).matches() ? Token.Kind.NUMBER : Token.Kind.WORD;
            tokens.add(new Token(kind, matcher.group(), at));
            at = matcher.end();
        }
        tokens.add(new Token(Token.Kind.END, "", to));
        return new Tokens(tokens);
    }

    Token peek() {
        return tokens.get(next);
    }

    Token peekAfter() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        var token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    /** Takes the sign or word if it is next. */
    Optional<Token> take(String sign) {
        return peek().is(sign) ? Optional.of(take()) : Optional.empty();
    }

    Token expect(String sign, String hint) {
        if (!peek().is(sign)) {
            throw unexpected(Quoted.of(sign), hint);
        }
        return take();
    }

    Mistake unexpected(String wanted, String hint) {
        var found = peek().kind() == Token.Kind.END ? "the end" : Quoted.of(peek().text());
        return new Mistake(Code.BAD_EXPRESSION, peek().at(), wanted + " should stand here, not " + found + ".", hint);
    }

    void expectEnd() {
        if (peek().kind() != Token.Kind.END) {
            throw unexpected("the end or an operator", Foreign.hint(peek().text()));
        }
    }
}
