package summit.load;

import java.util.Optional;

/**
 * Reads a file that is no JSON up to the first slip of its author, and says what that is. A parser knows only where it could
 * not go on, and what it hoped for there; this knows what people do with commas, brackets and quotation marks.
 */
final class Proofreader {

    /** What may stand next. */
    private enum Next {
        KEY,
        COLON,
        VALUE,
        ITEM,
        MORE,
        END
    }

    private final String text;
    private final Lines lines;
    private final Quotation quotation;
    private final Brackets brackets;
    private final Pairs pairs;
    private Next next = Next.VALUE;
    private int at;
    private Brackets.Key key = Brackets.Key.NONE;
    /** Where the last value or, in front of a colon, the key begins and ends. */
    private int begin;

    private int end;

    private Proofreader(String text) {
        this.text = text;
        this.lines = new Lines(text);
        this.quotation = new Quotation(text, lines);
        this.brackets = new Brackets(text, lines);
        this.pairs = new Pairs(text, lines, quotation, brackets);
    }

    /** The first slip; nothing if this is JSON after all. */
    static Optional<JsonMistake> read(String text) {
        var reader = new Proofreader(text);
        try {
            while (reader.skipBlanks() || reader.next != Next.END) {
                reader.token();
            }
            return Optional.empty();
        } catch (JsonMistake.Found found) {
            return Optional.of(found.mistake());
        }
    }

    /** Goes on to the next character that counts; whether there is one. */
    private boolean skipBlanks() {
        while (at < text.length()) {
            if (" \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            } else if (text.startsWith("//", at)) {
                at = lines.end(at);
            } else if (text.startsWith("/*", at)) {
                var close = text.indexOf("*/", at + 2);
                if (close < 0) {
                    throw slip(at, "this comment has no end.", "Write */ where it ends.");
                }
                at = close + 2;
            } else {
                return true;
            }
        }
        return false;
    }

    private static JsonMistake.Found slip(int offset, String message, String remedy) {
        return new JsonMistake.Found(offset, message, remedy);
    }

    private void token() {
        if (at == text.length()) {
            throw brackets.atEnd();
        }
        var c = text.charAt(at);
        if (c == '#' || text.startsWith("<!--", at) || text.startsWith("--", at)) {
            var comment = text.substring(at, lines.end(at)).replaceFirst("^(#+|<!--|-+)\\s*", "// ");
            throw slip(
                            at,
                            "a comment begins with // here.",
                            Lines.write(comment.replace("-->", "").strip(), ""))
                    .repaired(at, lines.end(at), "");
        }
        if (Invisible.is(c) || Character.isSpaceChar(c)) {
            throw slip(
                            at,
                            "the invisible character " + Invisible.name(c) + " stands here.",
                            "Delete it, or write an ordinary blank.")
                    .repaired(at, at + 1, " ");
        }
        switch (next) {
            case KEY -> key(c);
            case COLON -> colon(c);
            case VALUE, ITEM -> value(c);
            case MORE -> more(c);
            case END -> throw afterEnd(c);
        }
    }

    private void key(char c) {
        if (c == '"') {
            begin = at;
            end = quotation.end(at, "");
            at = end;
            next = Next.COLON;
        } else if (c == '}' || c == ']') {
            close();
        } else if (c == ',') {
            throw tooManyCommas();
        } else if (Quotation.isWrong(c)) {
            throw quotation.wrong(at, "");
        } else if (c == '{' || c == '[') {
            throw pairs.objectInObject(reached());
        } else if (Character.isDigit(c) && text.charAt(at - 1) == ',' && Character.isDigit(text.charAt(at - 2))) {
            var digits = text.substring(begin, lines.end(at)).replaceFirst("^(-?\\d+),(\\d+).*", "$1.$2");
            throw slip(begin, "a number with a part has a point, not a comma.", "Write: " + label() + digits);
        } else if (Character.isLetter(c) || c == '_' || c == '$') {
            throw pairs.bareKey(reached());
        } else {
            throw slip(at, Pairs.NO_KEY, "");
        }
    }

    private void colon(char c) {
        if (c == ':') {
            key = new Brackets.Key(begin, text.substring(begin, end));
            at++;
            next = Next.VALUE;
        } else {
            throw pairs.withoutColon(reached(), c);
        }
    }

    private void value(char c) {
        if (c == '{' || c == '[') {
            brackets.open(at++, brackets.isInObject() ? key : Brackets.Key.NONE);
            next = c == '{' ? Next.KEY : Next.ITEM;
            return;
        }
        var isItem = next == Next.ITEM;
        if (isItem && (c == ']' || c == '}')) {
            close();
            return;
        }
        if (",}]".indexOf(c) >= 0) {
            throw isItem || brackets.areClosed() ? tooManyCommas() : pairs.noValue(key);
        }
        if (c == ':') {
            throw slip(at, "there is one colon too many.", "Delete it.").repaired(at, at + 1, "");
        }
        if (Quotation.isWrong(c)) {
            throw quotation.wrong(at, label());
        }
        begin = at;
        end = c == '"' ? quotation.end(at, label()) : new Bare(text, at, label()).end();
        at = end;
        next = brackets.areClosed() ? Next.END : Next.MORE;
    }

    private Pairs.Reached reached() {
        return new Pairs.Reached(key, begin, end, at);
    }

    /** The key of the value that is being read, as it would begin the line; nothing in a list. */
    private String label() {
        return brackets.isInObject() ? key.label() : "";
    }

    private void more(char c) {
        if (c == ',') {
            at++;
            next = brackets.isInObject() ? Next.KEY : Next.ITEM;
        } else if (c == '}' || c == ']') {
            close();
        } else if (c == ':') {
            throw brackets.isInObject() ? pairs.noValue(key) : pairs.keyInList(begin);
        } else if (!brackets.isInObject() && c == '"' && pairs.isKey(at)) {
            throw pairs.keyInList(at);
        } else if (text.charAt(begin) == '"' && lines.areSame(end, at) && "\"{[".indexOf(c) < 0 && c != ';') {
            throw quotation.goesOn(begin, end, label());
        } else {
            throw missingComma(c);
        }
    }

    private JsonMistake.Found missingComma(char c) {
        if (c == ';') {
            return slip(at, "a semicolon stands where a comma should.", "Write: ,")
                    .repaired(at, at + 1, ",");
        }
        var before = lines.beforeBlanks(at);
        var written = text.substring(lines.begin(before), before).strip();
        return slip(
                        before,
                        "a comma is missing here.",
                        Lines.write(written + ",", Lines.write(label() + text.substring(begin, end) + ",", "")))
                .repaired(end, end, ",");
    }

    private JsonMistake.Found tooManyCommas() {
        return slip(at, "there is one comma too many.", "Delete it.").repaired(at, at + 1, "");
    }

    private void close() {
        var closed = brackets.close(at++);
        begin = closed.offset();
        key = closed.key();
        end = at;
        next = brackets.areClosed() ? Next.END : Next.MORE;
    }

    private JsonMistake.Found afterEnd(char c) {
        if (c == '}' || c == ']') {
            return slip(at, "there is one " + c + " too many here.", "Delete it.");
        }
        if (c == ':') {
            return slip(begin, "a { is missing before this key.", "Write: { " + text.substring(begin, end) + ": ...");
        }
        if (text.charAt(begin) == '[') {
            return slip(begin, "a file begins with { and the name of a list.", "Write: { \"scenes\": [");
        }
        return slip(
                end - 1,
                "the file ends at this " + text.charAt(end - 1) + ", but something follows"
                        + (lines.areSame(end, at) ? "." : " in line " + lines.number(at) + "."),
                "A file is one object: delete the bracket if it closes too early, or what follows.");
    }
}
