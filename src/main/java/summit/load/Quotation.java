package summit.load;

/** The quotation marks of a text, and what is wrong with them: wrong ones, forgotten ones, and those inside a text. */
final class Quotation {
    private static final String DOUBLE = "“”„‟«»″";
    private static final String SINGLE = "'‘’‚`´";
    private static final String NOT_STRAIGHT = "this quotation mark is not the straight one that JSON needs.";

    private final String text;
    private final Lines lines;

    Quotation(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Whether somebody may have meant a quotation mark with this. */
    static boolean isWrong(char mark) {
        return DOUBLE.indexOf(mark) >= 0 || SINGLE.indexOf(mark) >= 0;
    }

    /** For a text, key or value, in quotation marks that JSON does not know. */
    JsonMistake.Found wrong(int offset, String label) {
        var end = lines.end(offset);
        for (var i = offset + 1; i < end; i++) {
            var isQuote = isWrong(text.charAt(i)) || text.charAt(i) == '"';
            if (isQuote && (i + 1 == end || ",:]} ".indexOf(text.charAt(i + 1)) >= 0)) {
                var words = text.substring(offset + 1, i);
                var found = new JsonMistake.Found(
                        offset,
                        NOT_STRAIGHT,
                        Lines.write(label + "\"" + words + "\"", "Write straight double ones: \""));
                // Further marks in it, or more words behind it, may mean that the text ends elsewhere.
                var isPlain = words.chars().noneMatch(c -> c == '"' || c == '\\' || DOUBLE.indexOf(c) >= 0)
                        && (lines.afterBlanks(i + 1) == end
                                || ",:]}".indexOf(text.charAt(lines.afterBlanks(i + 1))) >= 0);
                return isPlain ? found.repaired(offset, i + 1, "\"" + words + "\"") : found;
            }
        }
        return new JsonMistake.Found(offset, NOT_STRAIGHT, "Write straight double ones: \"");
    }

    /** The offset behind the closing mark of the text that begins here. */
    int end(int quote, String label) {
        for (var i = quote + 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c == '\\') {
                checkEscape(quote, i, label);
                i++;
            } else if (c == '\n' || c == '\r') {
                throw lineEnds(quote, i, label);
            } else if (c == '\t') {
                throw new JsonMistake.Found(
                                i,
                                "a tab stands in the text.",
                                replaced(quote, i, " ", label, "Write a blank instead."))
                        .repaired(i, i + 1, " ");
            } else if (c < ' ') {
                throw new JsonMistake.Found(
                        i, "the invisible character " + Invisible.name(c) + " stands in the text.", "Delete it.");
            }
        }
        throw unclosed(quote, text.length(), label);
    }

    private void checkEscape(int quote, int backslash, String label) {
        var next = backslash + 1 < text.length() ? text.charAt(backslash + 1) : ' ';
        if (next == 'u' && !text.substring(backslash + 2).matches("(?s)[0-9A-Fa-f]{4}.*")) {
            throw new JsonMistake.Found(backslash, "\\u is followed by four hexadecimal digits.", "As in: \\u00e9");
        }
        if ("\"\\/bfnrtu".indexOf(next) < 0) {
            throw new JsonMistake.Found(
                    backslash,
                    "a backslash is followed by something that means nothing.",
                    replaced(
                            quote,
                            backslash,
                            next == '\'' ? "" : "\\\\",
                            label,
                            "A backslash itself is written \\\\."));
        }
    }

    /** "Write: " and the text that begins here with a character of it replaced, if it ends in this line. */
    private String replaced(int quote, int from, String right, String label, String otherwise) {
        var close = text.indexOf('"', from + 1);
        return close < 0
                ? otherwise
                : Lines.write(
                        label + text.substring(quote, from) + right + text.substring(from + 1, close + 1), otherwise);
    }

    /** The line ended in a text: its last mark is a wrong one or none, or the author wanted two lines. */
    private JsonMistake.Found lineEnds(int quote, int end, String label) {
        var last = end;
        while (last > quote + 1 && ",]} ".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        if (last > quote + 1 && DOUBLE.indexOf(text.charAt(last - 1)) >= 0 && isOdd(text.substring(quote + 1, last))) {
            return new JsonMistake.Found(
                    last - 1,
                    NOT_STRAIGHT,
                    Lines.write(
                            label + text.substring(quote, last - 1) + "\"" + closing(last),
                            "Write a straight one: \""));
        }
        var next = text.substring(end).strip();
        if (next.isEmpty() || "\"]}".indexOf(next.charAt(0)) >= 0 || next.startsWith("//")) {
            var comma = next.startsWith("\"") && closing(last).indexOf(',') < 0 ? "," : "";
            return unclosed(quote, last, label).repaired(last, last, "\"" + comma);
        }
        var close = text.indexOf('"', end);
        return new JsonMistake.Found(
                end,
                "a text goes on in the next line.",
                Lines.write(
                        label
                                + (close < 0
                                        ? "\n"
                                        : text.substring(quote, close + 1).replaceAll("\\s*\n\\s*", " ")),
                        "Write it on one line; several paragraphs are a list of texts: [\"...\", \"...\"]"));
    }

    /** Whether a text ends with a mark that nothing in it opened. */
    private static boolean isOdd(String words) {
        return words.chars().filter(c -> DOUBLE.indexOf(c) >= 0).count() % 2 == 1;
    }

    private JsonMistake.Found unclosed(int quote, int last, String label) {
        return new JsonMistake.Found(
                quote,
                "this text has no quotation mark at its end.",
                Lines.write(
                        label + text.substring(quote, last).strip() + "\"" + closing(last),
                        "Close it before the line ends."));
    }

    /** The commas and brackets that end the line from here on, which the text has swallowed; nothing if there is more. */
    private String closing(int from) {
        var rest = text.substring(from, lines.end(from)).strip();
        return rest.chars().allMatch(c -> ",]} ".indexOf(c) >= 0) ? rest : "";
    }

    /**
     * What to say of a text that ended, and was followed by what looks like more of it. {@code from} is its first mark, {@code
     * to} the offset behind its last.
     */
    JsonMistake.Found goesOn(int from, int to, String label) {
        var words = text.substring(from + 1, to - 1);
        for (var i = 0; i < words.length() - 1; i++) {
            if (DOUBLE.indexOf(words.charAt(i)) >= 0
                    && ":,]}".indexOf(text.charAt(lines.afterBlanks(from + 2 + i))) >= 0) {
                var right = label + "\"" + words.substring(0, i) + "\"";
                return new JsonMistake.Found(
                        from + 1 + i, NOT_STRAIGHT, Lines.write(right, "Write a straight one: \""));
            }
        }
        var rest = text.substring(to, Math.min(lines.end(to), to + 2 * Lines.LONGEST));
        var isNextText = rest.matches("[^\"]*\"\\s*:.*") || rest.matches("[^\":]*\"\\s*(,\\s*\".*|,?\\s*\\]?,?)");
        if (isNextText && words.strip().endsWith(",") && !label.isEmpty() == rest.matches("[^\"]*\"\\s*:.*")) {
            var end = from + 1 + words.lastIndexOf(',');
            return unclosed(from, end, label);
        }
        var end = to;
        while (end < to + rest.length() && !closes(end)) {
            end++;
        }
        var inside = text.substring(to - 1, end).replace("\"", "\\\"");
        return new JsonMistake.Found(
                to - 1,
                "the text ends at this quotation mark, and then there is more.",
                end < to + rest.length()
                        ? Lines.write(
                                label + text.substring(from, to - 1) + inside + "\"",
                                "A quotation mark inside a text is written \\\" or “ ”.")
                        : "A quotation mark inside a text is written \\\" or “ ”; or one is missing before.");
    }

    /** Whether the mark here looks like the last of a text. */
    private boolean closes(int offset) {
        return text.charAt(offset) == '"'
                && text.substring(offset + 1, lines.end(offset)).matches("\\s*(,\\s*[\"{\\[].*|[\\]}].*|,?\\s*)");
    }
}
