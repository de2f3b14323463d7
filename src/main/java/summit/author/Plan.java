package summit.author;

import java.util.ArrayList;
import java.util.List;

/**
 * A scripted play that must go as written, a command a line:
 *
 * <pre>
 * # The shortest way to the late page.
 * seed 7
 * see      The newsroom
 * choose   begin
 * answer   shows
 * answer   first second third
 * answer   dogs=kim car=putin
 * skip
 * not      Correction
 * ending   late
 * </pre>
 *
 * <p>{@code see} and {@code not} look at what was shown since the command before. {@code answer} gives option or item ids, {@code
 * true} or {@code false}, a number, words, or {@code item=target} pairs (for gaps with words in them, parted by {@code |}).
 */
public record Plan(long seed, List<Line> lines) {
    public Plan {
        lines = List.copyOf(lines);
    }

    /** A line that does or demands something; {@code number} counts from 1. */
    public record Line(int number, Word word, String rest) {}

    /** The words a line can begin with. */
    public enum Word {
        SEED,
        CHOOSE,
        ANSWER,
        SKIP,
        HINT,
        SOURCES,
        SEE,
        NOT,
        ENDING
    }

    /** A line that is not understood. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(int line, String message) {
            super("line " + line + ": " + message);
        }
    }

    /** The plan written in these lines. */
    public static Plan parse(List<String> text) throws Unreadable {
        var seed = 1L;
        var lines = new ArrayList<Line>();
        for (var i = 0; i < text.size(); i++) {
            var line = text.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var parts = line.split("\\s+", 2);
            var parsed = new Line(i + 1, word(parts[0], i + 1), parts.length > 1 ? parts[1] : "");
            if (parsed.word() == Word.SEED) {
                seed = number(parsed);
            } else {
                lines.add(parsed);
            }
        }
        return new Plan(seed, lines);
    }

    private static long number(Line line) throws Unreadable {
        try {
            return Long.parseLong(line.rest());
        } catch (NumberFormatException e) {
            throw new Unreadable(line.number(), "\"" + line.rest() + "\" is not a whole number");
        }
    }

    private static Word word(String written, int line) throws Unreadable {
        for (var word : Word.values()) {
            if (word.name().equalsIgnoreCase(written)) {
                return word;
            }
        }
        throw new Unreadable(
                line,
                "a plan has no \"" + written
                        + "\"; it has seed, choose, answer, skip, hint, sources, see, not and ending");
    }
}
