package summit.load;

import java.util.Locale;

/**
 * What is wrong where JSON cannot be read on, in an author's words: the message, what to do, and the offset to point at. Knows
 * what a parser says in a programmer's words, and looks at the text around.
 */
record JsonMistake(int offset, String message, String remedy) {
    private static final String DOUBLE = "“”„‟«»″";
    private static final String SINGLE = "'‘’‚`´";
    private static final int LONGEST = 72;

    /** {@code said} is the parser's message about the character at {@code offset}. */
    static JsonMistake of(String said, String text, int offset) {
        if (offset >= text.length() || said.contains("end-of-input")) {
            return new JsonMistake(offset, "the file breaks off: a bracket or a quotation mark is never closed.", "");
        }
        var at = text.charAt(offset);
        if (DOUBLE.indexOf(at) >= 0 || SINGLE.indexOf(at) >= 0) {
            return quotes(text, offset);
        }
        if (said.contains("was expecting comma")) {
            return comma(text, offset);
        }
        return said.contains("Unrecognized token") ? word(text, offset) : other(said, offset);
    }

    /** The hint of the whole; what to write comes last, as in all hints. */
    String hint() {
        var first = "The rest of this file was not read; mend this first.";
        return (remedy.startsWith("Write: ") ? first + " " + remedy : remedy + " " + first).strip();
    }

    private static JsonMistake quotes(String text, int offset) {
        var end = line(text, offset);
        var quoted = text.substring(offset, end);
        var close = -1;
        for (var i = 1; i < quoted.length() && close < 0; i++) {
            var isQuote = DOUBLE.indexOf(quoted.charAt(i)) >= 0 || SINGLE.indexOf(quoted.charAt(i)) >= 0;
            close = isQuote && (i + 1 == quoted.length() || ",:]} \r".indexOf(quoted.charAt(i + 1)) >= 0) ? i : close;
        }
        return new JsonMistake(
                offset,
                "this quotation mark is not the straight one that JSON needs.",
                close > 0 && close < LONGEST
                        ? "Write: \"" + quoted.substring(1, close) + "\""
                        : "Write straight double ones: \"");
    }

    private static JsonMistake comma(String text, int offset) {
        if (text.charAt(offset) == ':') {
            return new JsonMistake(
                    offset,
                    "a key with its value stands here, where no object is open.",
                    "Perhaps there is a } too many before it, or a { is missing.");
        }
        var before = offset;
        while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        if (Character.isLetterOrDigit(text.charAt(offset))) {
            return before == offset && text.charAt(offset - 1) == '"' && !opens(text, offset - 1)
                    ? new JsonMistake(
                            offset - 1,
                            "the text ends at this quotation mark, and then there is more.",
                            "A quotation mark inside a text is written \\\" or “ ”; or one is missing before.")
                    : new JsonMistake(
                            offset,
                            "a text begins or ends without its quotation mark.",
                            "A quotation mark is missing, perhaps on the line before.");
        }
        var begin = text.lastIndexOf('\n', before - 1) + 1;
        var written = text.substring(begin, before).strip();
        return new JsonMistake(
                before,
                "a comma is missing here.",
                written.length() < LONGEST && written.length() > 1 ? "Write: " + written + "," : "");
    }

    /** Whether a quotation mark stands where one opens a key or value, so that it is the one before that is missing. */
    private static boolean opens(String text, int quote) {
        var before = text.substring(0, quote).stripTrailing();
        return before.isEmpty() || ",:{[".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static JsonMistake word(String text, int offset) {
        var from = offset;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        var end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        var word = text.substring(from, end);
        var small = word.toLowerCase(Locale.ROOT);
        return new JsonMistake(
                from,
                "a word stands here without quotation marks.",
                small.equals("true") || small.equals("false")
                        ? "Write: " + small
                        : word.length() < LONGEST ? "Write: \"" + word + "\"" : "");
    }

    private static JsonMistake other(String said, int offset) {
        if (said.contains("Unexpected character (','")) {
            return new JsonMistake(offset, "there is one comma too many.", "");
        }
        if (said.contains("was expecting double-quote to start property name")) {
            return new JsonMistake(offset, "a key in quotation marks should stand here.", "");
        }
        if (said.contains("was expecting a colon")) {
            return new JsonMistake(offset, "a colon should stand between a key and its value.", "");
        }
        if (said.contains("Illegal unquoted character")) {
            return new JsonMistake(
                    offset,
                    "a text goes over the end of the line, or has a tab or another control character in it.",
                    "Close the quotation marks before the line ends; for several paragraphs write a list of texts.");
        }
        if (said.contains("escape")) {
            return new JsonMistake(
                    offset,
                    "a backslash is followed by something that means nothing.",
                    "A backslash itself is written \\\\.");
        }
        if (said.contains("close marker")) {
            return new JsonMistake(offset, "a bracket is closed with one of the other kind.", "");
        }
        return new JsonMistake(
                offset,
                said.contains("umber") || said.contains("umeric")
                        ? "that is not a number as JSON writes it."
                        : "a value should stand here.",
                "");
    }

    private static int line(String text, int offset) {
        var end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }
}
