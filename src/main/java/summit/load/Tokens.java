package summit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pieces of an expression or effect, one after the other. */
final class Tokens {
    private static final List<String> SIGNS = List.of(
            "==", "!=", "<=", ">=", "=>", "=<", "+=", "-=", "&&", "||", "-", "+", "*", "/", "%", "<", ">", "=", "(",
            ")", ",", ".", "!");

    private final List<Token> tokens;
    private int next;

    private Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Cuts the part of a string that begins at {@code from} into pieces; positions are those in the whole string. */
    static Tokens of(String text, int from, int to) {
        var tokens = new ArrayList<Token>();
        var at = from;
        while (at < to) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            var token = isWord(text, at, to) ? word(text, at, to) : sign(text, at, to);
            tokens.add(token);
            if (tokens.size() > Limits.DEPTH * 8) {
                throw new Mistake(
                        Code.TOO_MUCH,
                        at,
                        "the expression is too long.",
                        "Name a part of it: a variable with \"value\".");
            }
            at += token.text().length();
        }
        tokens.add(new Token(Token.Kind.END, "", to));
        return new Tokens(tokens);
    }

    private static boolean isWord(String text, int at, int to) {
        return at < to
                && (text.charAt(at) < 128 && Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
    }

    /** An id may contain hyphens, so minus needs spaces round it. Ids made from texts may begin with a digit. */
    private static Token word(String text, int from, int to) {
        var end = from;
        var digits = true;
        while (isWord(text, end, to) || end < to && text.charAt(end) == '-' && isWord(text, end + 1, to)) {
            digits &= Character.isDigit(text.charAt(end));
            end++;
        }
        return new Token(digits ? Token.Kind.NUMBER : Token.Kind.WORD, text.substring(from, end), from);
    }

    private static Token sign(String text, int at, int to) {
        for (var sign : SIGNS) {
            if (sign.charAt(0) == text.charAt(at) && text.startsWith(sign, at) && at + sign.length() <= to) {
                return new Token(Token.Kind.SIGN, sign, at);
            }
        }
        var mistake = new Mistake(
                Code.BAD_EXPRESSION,
                at,
                Quoted.of(Character.toString(text.codePointAt(at))) + " means nothing in an expression.",
                quotation(text, at) > at ? "Words stand without quotation marks here." : "");
        var end = quotation(text, at);
        throw end > at ? mistake.instead(text.substring(at, end + 1), text.substring(at + 1, end)) : mistake;
    }

    /** Where the quotation mark stands that closes the one here; no further on where none is opened or closed. */
    private static int quotation(String text, int at) {
        return "'\"`".indexOf(text.charAt(at)) < 0 ? at : text.indexOf(text.charAt(at), at + 1);
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
            throw unexpected("the end or an operator", Foreign.hint(peek().text()))
                    .instead(peek().text(), Foreign.instead(peek().text()));
        }
    }
}
