package summit.ui.plain;

import java.io.PrintWriter;
import java.util.List;
import summit.ui.toolkit.Cells;

/** Lines as they are printed: cleaned, wrapped at the width, never two empty ones in a row. */
public final class PlainOutput {
    private final PrintWriter writer;
    private final int width;
    private final boolean ascii;
    private boolean lastWasEmpty = true;

    /** Lines of at most {@code width} columns, in ASCII only if asked. */
    public PlainOutput(PrintWriter writer, int width, boolean ascii) {
        this.writer = writer;
        this.width = width;
        this.ascii = ascii;
    }

    /** The columns of a line. */
    int width() {
        return width;
    }

    /** Prints the lines. */
    public void print(List<String> lines) {
        for (var line : lines) {
            var clean = ascii ? AsciiWords.of(Cells.clean(line)) : Cells.clean(line);
            if (clean.isBlank()) {
                blank();
            } else {
                Wrapping.of(clean, width).forEach(writer::println);
                lastWasEmpty = false;
            }
        }
    }

    /** Parts what comes from what was, by one empty line. */
    public void blank() {
        if (!lastWasEmpty) {
            writer.println();
            lastWasEmpty = true;
        }
    }

    /** Asks for a line; whether anybody still reads what is printed. */
    public boolean prompt() {
        writer.print("> ");
        lastWasEmpty = false;
        return !writer.checkError();
    }

    /** Ends the line of a prompt that nobody answered. */
    public void endPrompt() {
        writer.println();
        lastWasEmpty = true;
    }

    /** Sends on what was printed. */
    public void flush() {
        writer.flush();
    }
}
