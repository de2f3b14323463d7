package summit.load;

import java.util.Arrays;
import java.util.Optional;

/**
 * A file's name, as it is shown, and its characters; knows which line a character is on, and where what stands in it does. One that was
 * repaired has the places of the file as its author wrote it.
 */
final class Source {
    /** What was repaired, and in what. */
    private record Repaired(Source source, Repair repair) {}

    private final String file;
    private final String text;
    private final Optional<Repaired> written;
    private volatile Optional<int[]> lines = Optional.empty();
    private volatile Optional<Layout> layout = Optional.empty();

    Source(String file, String text) {
        this(file, text, Optional.empty());
    }

    private Source(String file, String text, Optional<Repaired> written) {
        this.file = file;
        this.text = text;
        this.written = written;
    }

    /** The same with a slip of its author repaired. */
    Source repaired(Repair repair) {
        return new Source(file, repair.of(text), Optional.of(new Repaired(this, repair)));
    }

    /** How many slips were repaired. */
    int repairs() {
        return written.map(before -> before.source().repairs() + 1).orElse(0);
    }

    /** Made when it is first asked for; two who ask at the same time may each make one, which are the same. */
    Layout layout() {
        if (layout.isEmpty()) {
            layout = Optional.of(new Layout(text));
        }
        return layout.get();
    }

    private int[] lines() {
        if (lines.isEmpty()) {
            lines = Optional.of(lineStarts(text));
        }
        return lines.get();
    }

    private static int[] lineStarts(String text) {
        var starts = new int[16];
        var count = 1;
        for (var i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    Position position(int offset, String pointer) {
        if (written.isPresent()) {
            var before = written.get();
            return before.source().position(before.repair().before(offset), pointer);
        }
        var found = Arrays.binarySearch(lines(), offset);
        var line = found >= 0 ? found : -found - 2;
        return new Position(file, line + 1, offset - lines()[line] + 1, pointer);
    }

    /** The offset of a character of a string, whose opening quotation mark is at {@code quote}; escapes count as one. */
    int inside(int quote, int index) {
        var offset = quote + 1;
        for (var i = 0; i < index && offset < text.length(); i++) {
            var escape = text.charAt(offset) == '\\';
            offset += !escape ? 1 : offset + 1 < text.length() && text.charAt(offset + 1) == 'u' ? 6 : 2;
        }
        return Math.min(offset, text.length());
    }

    /** The string whose opening quotation mark is at this offset, as it is written; nothing if there is none. */
    Optional<String> literal(int quote) {
        if (quote >= text.length() || text.charAt(quote) != '"') {
            return Optional.empty();
        }
        for (var i = quote + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return Optional.of(text.substring(quote, i + 1));
            }
        }
        return Optional.empty();
    }

    /** Whether a colon is the next that is not blank. */
    boolean isFollowedByColon(int offset) {
        var i = offset;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == ':';
    }
}
