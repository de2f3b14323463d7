package summit.load;

import java.util.regex.Pattern;

/** What can be wrong with keys and their values: colons, quotation marks and brackets that are missing between them. */
final class Pairs {
    static final String NO_KEY = "a key in quotation marks should stand here.";
    private static final String NO_COLON = "a colon should stand between a key and its value.";
    /** Characters after which a list of texts is too long to be shown in a hint. */
    private static final int LONGEST = 200;

    private final String text;
    private final Lines lines;
    private final Quotation quotation;
    private final Brackets brackets;

    Pairs(String text, Lines lines, Quotation quotation, Brackets brackets) {
        this.text = text;
        this.lines = lines;
        this.quotation = quotation;
        this.brackets = brackets;
    }

    /**
     * How far the reading came: the last key that had a colon, where the last value (or the text that should be a key) begins and
     * ends, and where what cannot stand there is.
     */
    record Reached(Brackets.Key key, int begin, int end, int at) {}

    /** A key without quotation marks; or the rest of a text with quotation marks in it. */
    JsonMistake.Found bareKey(Reached reached) {
        var rest = text.substring(reached.at(), lines.end(reached.at()));
        var key = Pattern.compile("([\\w$-]+)(\\s*[\"'”]?\\s*[:=]\\s*).*").matcher(rest);
        if (key.matches()) {
            var found = new JsonMistake.Found(
                    reached.at(),
                    "a key stands here without its quotation marks.",
                    pair("\"" + key.group(1) + "\"", reached.at() + key.end(2)));
            return key.group(2).strip().equals(":")
                    ? found.repaired(reached.at(), reached.at() + key.end(1), "\"" + key.group(1) + "\"")
                    : found;
        }
        return text.charAt(reached.begin()) == '"' && lines.areSame(reached.begin(), reached.at())
                ? quotation.goesOn(reached.begin(), reached.end(), reached.key().label())
                : new JsonMistake.Found(reached.at(), NO_KEY, "");
    }

    /** A thing where a key should stand: what is open was not closed, or a list has no brackets. */
    JsonMistake.Found objectInObject(Reached reached) {
        var opener = lines.beforeBlanks(reached.at()) - 1;
        if (text.charAt(opener) == '{' && text.charAt(reached.at()) == '{') {
            return new JsonMistake.Found(
                    opener,
                    "a list of objects begins with [ and not with {.",
                    "Write: " + reached.key().label() + "[");
        }
        var isSecond = "{[".indexOf(text.charAt(reached.begin())) >= 0 && reached.end() > reached.begin();
        return brackets.areSuspicious() || brackets.endBefore(reached.at()) || !isSecond
                ? brackets.unclosed(reached.at())
                : notAList(reached);
    }

    private static JsonMistake.Found notAList(Reached reached) {
        return new JsonMistake.Found(
                reached.key().offset(),
                "several values stand behind " + reached.key().written() + ", which is a list then.",
                "Put them in [ ]: " + reached.key().label() + "[ ... ]");
    }

    /** For a text that should be a key, but has no colon behind it; {@code c} stands there instead. */
    JsonMistake.Found withoutColon(Reached reached, char c) {
        var written = text.substring(reached.begin(), reached.end());
        if (",}]".indexOf(c) >= 0) {
            return written.indexOf(' ') > 0 || isBehindText(reached)
                    ? new JsonMistake.Found(
                            reached.begin(),
                            written + " stands here, where a key with its value should.",
                            "If it belongs to " + reached.key().written() + ", put all of them in [ ]. "
                                    + Lines.write(reached.key().label() + "[" + texts(reached) + "]", ""))
                    : new JsonMistake.Found(
                            reached.begin(), "the key " + written + " has no value.", "Write: " + written + ": ...");
        }
        if (c == '=') {
            return new JsonMistake.Found(reached.at(), NO_COLON, pair(written, reached.at() + 1));
        }
        if ("\"{[-".indexOf(c) < 0 && !Character.isDigit(c)) {
            if (written.matches("\"[\\w$-]+\\s*:\\s*\"")) {
                var name = written.replaceFirst("\\s*:\\s*\"$", "");
                return new JsonMistake.Found(
                        reached.begin(),
                        "this key has no quotation mark at its end.",
                        pair(name + "\"", reached.end() - 1));
            }
            return lines.areSame(reached.begin(), reached.at()) && !written.matches("\"[\\w$-]+\"")
                    ? quotation.goesOn(reached.begin(), reached.end(), "")
                    : new JsonMistake.Found(reached.end(), NO_COLON, pair(written, reached.at()));
        }
        return new JsonMistake.Found(reached.end(), NO_COLON, pair(written, reached.at()));
    }

    /** "Write: " and a key with the text that stands at an offset or behind the blanks there, if one does. */
    private String pair(String key, int offset) {
        var value = literal(lines.afterBlanks(offset));
        return Lines.write(key + ": " + (value.isEmpty() ? "..." : value), "Write: " + key + ": ...");
    }

    /** The text that begins at this quotation mark, as it is written; empty if there is none, or it has no end in its line. */
    private String literal(int quote) {
        return new Source("", text)
                .literal(quote)
                .filter(written -> written.indexOf('\n') < 0)
                .orElse("");
    }

    /** The texts that stand behind the last key, with commas between them, up to the next key. */
    private String texts(Reached reached) {
        var found = Pattern.compile("\\s*:\\s*(\"[^\"]*\"(\\s*,\\s*\"[^\"]*\"(?!\\s*:))*)")
                .matcher(text);
        return found.region(
                                reached.key().offset() + reached.key().written().length(),
                                Math.min(text.length(), reached.begin() + LONGEST))
                        .lookingAt()
                ? found.group(1)
                : "...";
    }

    /** Whether what stands before is the text that belongs to a key, and a comma. */
    private boolean isBehindText(Reached reached) {
        var comma = lines.beforeBlanks(reached.begin());
        var before = comma > 1 && text.charAt(comma - 1) == ',' ? lines.beforeBlanks(comma - 1) : 0;
        return before > 0 && text.charAt(before - 1) == '"' && lines.areSame(before, reached.begin());
    }

    /** Whether a text with a colon behind it begins here. */
    boolean isKey(int quote) {
        var literal = literal(quote);
        return !literal.isEmpty() && text.startsWith(":", lines.afterBlanks(quote + literal.length()));
    }

    /** A key with its value in a list: the list was not closed, or the object was closed too early or never opened. */
    JsonMistake.Found keyInList(int key) {
        if (brackets.areSuspicious() || brackets.endBefore(key)) {
            return brackets.unclosed(key);
        }
        var name = literal(key);
        var comma = lines.beforeBlanks(key);
        var before = comma > 0 && text.charAt(comma - 1) == ',' ? lines.beforeBlanks(comma - 1) : comma;
        var last = before == 0 ? '[' : text.charAt(before - 1);
        if (last == '}' && !name.equals("\"id\"")) {
            return new JsonMistake.Found(
                    before - 1,
                    "the object ends at this }, but goes on with " + name
                            + (lines.areSame(before, key) ? "." : " in line " + lines.number(key) + "."),
                    "Delete the }.");
        }
        return last == '}' || last == '['
                ? new JsonMistake.Found(key, "a { is missing before this key.", "Write: { " + name + ": ...")
                : brackets.unclosed(key);
    }

    JsonMistake.Found noValue(Brackets.Key key) {
        return new JsonMistake.Found(
                key.offset(), "the key " + key.written() + " has no value.", "Write: " + key.label() + "...");
    }
}
