package summit.ui.plain;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Lines as they are typed or piped in, cleaned, and cut at {@value #LONGEST} characters so that none can fill the memory. */
public final class InputLines {
    /** Characters of a line that are kept; the rest of it is read and dropped. */
    public static final int LONGEST = 2000;

    private final Reader reader;
    private boolean afterReturn;

    public InputLines(Reader reader) {
        this.reader = reader;
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
            if (line.length() < LONGEST) {
                line.append((char) read);
            }
        }
        return any ? Optional.of(cleaned(line)) : Optional.empty();
    }

    private static String cleaned(StringBuilder line) {
        return Clean.line(line.toString()).strip();
    }
}
