package summit.ui.plain;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import summit.ui.toolkit.Cells;

/** Lines as they are typed or piped in, cleaned, and cut at a length so that none can fill the memory. */
public final class InputLines {
    /** Characters of a line for people. */
    public static final int TYPED = 2000;
    /** Characters of a line for programs. */
    public static final int JSON = 65_536;

    private final Reader reader;
    private final int longest;
    private boolean afterReturn;

    /** Lines of at most {@code longest} characters; the rest of a line is read and dropped. */
    public InputLines(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** The next line; empty at the end of input. A carriage return ends a line as a line feed does. */
    public Optional<String> next() throws IOException {
        var line = new StringBuilder();
        var any = false;
        for (var read = reader.read(); read != -1; read = reader.read()) {
            var isSecondHalf = read == '\n' && afterReturn;
            afterReturn = read == '\r';
            if (isSecondHalf) {
                continue;
            }
            any = true;
            if (read == '\n' || read == '\r') {
                return Optional.of(cleaned(line));
            }
            if (line.length() < longest) {
                line.append((char) read);
            }
        }
        return any ? Optional.of(cleaned(line)) : Optional.empty();
    }

    private static String cleaned(StringBuilder line) {
        return Cells.clean(line.toString()).strip();
    }
}
