package summit.ui.lanterna;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** The file that takes what must not be printed over a full screen. There is none until something is written to it. */
final class Log extends OutputStream {
    private final Path file;
    private OutputStream opened;

    Log(Path file) {
        this.file = file;
    }

    /** Sends what is printed here until the result is run. */
    Runnable takePrinted() {
        var out = System.out;
        var error = System.err;
        var here = new PrintStream(this, true, StandardCharsets.UTF_8);
        System.setOut(here);
        System.setErr(here);
        return () -> {
            System.setOut(out);
            System.setErr(error);
        };
    }

    /** Keeps what went wrong, and gives the sentence for the user. */
    String crashed(Throwable cause) {
        var trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        var remark = "Summit stopped because of a mistake of its own ("
                + cause.getClass().getSimpleName() + "). ";
        try {
            write(("\n" + Instant.now() + " " + trace).getBytes(StandardCharsets.UTF_8));
            flush();
            return remark + "The details are in " + file + ".";
        } catch (IOException notWritten) {
            return remark + "The details could not be written to " + file + ".";
        }
    }

    @Override
    public synchronized void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        if (opened == null) {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            opened = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        opened.write(bytes, offset, length);
    }

    @Override
    public synchronized void close() throws IOException {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }
}
