package summit.load;

import java.util.ArrayList;
import java.util.List;

/**
 * The brackets that are open while a text is read, and which of them its author forgot to close: the indentation tells, since
 * JSON itself notices only much later, where nothing is wrong.
 */
final class Brackets {
    /** A bracket that was opened, and the key whose value it begins. */
    record Open(char bracket, int offset, Key key) {
        char closer() {
            return bracket == '{' ? '}' : ']';
        }
    }

    private final String text;
    private final Lines lines;
    private final List<Open> open = new ArrayList<>();
    /** The first one that was closed by a bracket which stands where an outer one should be closed; at most one. */
    private final List<JsonMistake> suspicion = new ArrayList<>();

    Brackets(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** A key as it is written, with its quotation marks; empty where there is none. */
    record Key(int offset, String written) {
        static final Key NONE = new Key(0, "");

        /** How the line with this key begins. */
        String label() {
            return written.isEmpty() ? "" : written + ": ";
        }
    }

    void open(int offset, Key key) {
        open.add(new Open(text.charAt(offset), offset, key));
    }

    boolean areClosed() {
        return open.isEmpty();
    }

    boolean isInObject() {
        return !open.isEmpty() && last().bracket() == '{';
    }

    private Open last() {
        return open.get(open.size() - 1);
    }

    /** Whether this stands in a line of its own and less far in than what the last one holds, so that its author had closed it. */
    boolean endBefore(int offset) {
        var last = last().offset();
        var first = last + 1;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return lines.leads(offset)
                && (first < offset && lines.leads(first)
                        ? lines.indent(offset) < lines.indent(first)
                        : lines.indent(offset) <= lines.indent(last));
    }

    /** Closes the last one, which is returned. */
    Open close(int offset) {
        var last = last();
        if (last.closer() != text.charAt(offset)) {
            throw mismatch(offset);
        }
        if (suspicion.isEmpty() && lines.leads(offset) && lines.indent(offset) < lines.indent(last.offset())) {
            suspicion.add(mistake(last, offset));
        }
        open.remove(open.size() - 1);
        return last;
    }

    private JsonMistake.Found mismatch(int offset) {
        var last = last();
        var own = lines.indent(last.offset());
        var outer =
                open.size() < 2 ? -1 : lines.indent(open.get(open.size() - 2).offset());
        var isOuter = lines.indent(offset) < own || lines.indent(offset) <= outer;
        var isForgotten = lines.leads(offset)
                ? isOuter
                : lines.areSame(offset, last.offset()) || "]}".indexOf(before(offset)) < 0;
        if (!suspicion.isEmpty() || isForgotten) {
            return unclosed(offset);
        }
        var closer = text.charAt(offset);
        return lines.leads(offset) && lines.indent(offset) == own
                ? new JsonMistake.Found(
                        offset,
                        "this " + closer + " stands where the " + last.bracket() + " of line "
                                + lines.number(last.offset()) + " is closed.",
                        "Write: " + last.closer())
                : new JsonMistake.Found(offset, "there is one " + closer + " too many here.", "Delete it.");
    }

    private char before(int offset) {
        var before = lines.beforeBlanks(offset);
        return before == 0 ? ' ' : text.charAt(before - 1);
    }

    /** What to say where something stands that cannot stand in what is open. */
    JsonMistake.Found unclosed(int offset) {
        return found(suspicion.isEmpty() ? mistake(last(), offset) : suspicion.get(0));
    }

    boolean areSuspicious() {
        return !suspicion.isEmpty();
    }

    /** What to say where the text ends. */
    JsonMistake.Found atEnd() {
        if (areSuspicious()) {
            return found(suspicion.get(0));
        }
        var closers = new StringBuilder();
        for (var i = open.size() - 1; i >= 0; i--) {
            closers.append(closers.isEmpty() ? "" : " ").append(open.get(i).closer());
        }
        return new JsonMistake.Found(
                last().offset(), never(last()), "Perhaps at the end of the file this is missing: " + closers);
    }

    private static JsonMistake.Found found(JsonMistake mistake) {
        return new JsonMistake.Found(mistake.offset(), mistake.message(), mistake.remedy());
    }

    private static String never(Open bracket) {
        return "this " + bracket.bracket() + " is never closed.";
    }

    private JsonMistake mistake(Open bracket, int before) {
        var from = bracket.offset();
        var written = text.substring(from, Math.max(from, before)).strip().replaceFirst("\\s*,$", "");
        var right = written + (written.startsWith(" ", 1) ? " " : "") + bracket.closer();
        var missing = "A " + bracket.closer() + " is missing before "
                + (lines.leads(before) ? "line " + lines.number(before) + "." : "the " + text.charAt(before) + ".");
        return new JsonMistake(from, never(bracket), Lines.write(right, missing));
    }
}
