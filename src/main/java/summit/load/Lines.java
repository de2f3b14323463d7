package summit.load;

/** The lines of a text as their author sees them: where they begin, how far they are indented, what a part of them says. */
final class Lines {
    /** Characters of a line that a hint shows. */
    static final int LONGEST = 72;

    private final String text;

    Lines(String text) {
        this.text = text;
    }

    /** The offset of the first character of the line. */
    int begin(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The offset behind the last character of the line. */
    int end(int offset) {
        var end = text.indexOf('\n', offset);
        var last = end < 0 ? text.length() : end;
        return last > offset && text.charAt(last - 1) == '\r' ? last - 1 : last;
    }

    /** From 1. */
    int number(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** Blanks before the first other character of the line. */
    int indent(int offset) {
        var begin = begin(offset);
        return afterBlanks(begin) - begin;
    }

    /** Whether only blanks stand before it in its line. */
    boolean leads(int offset) {
        var at = offset - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }

    boolean areSame(int one, int other) {
        return begin(one) == begin(other);
    }

    /** The offset of the next character of the line that is no blank, or its end. */
    int afterBlanks(int offset) {
        var at = offset;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The offset behind the last character before this one that is no white space. */
    int beforeBlanks(int offset) {
        var at = offset;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** "Write: " and what to write, or something else if that would be too long or cannot be seen. */
    static String write(String right, String otherwise) {
        return right.length() <= LONGEST && !right.contains("\n") && Invisible.in(right) < 0
                ? "Write: " + right
                : otherwise;
    }
}
