package summit.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A command in a pseudo-terminal made by {@code script} of util-linux. What it writes is read by one thread; a frame is what
 * lies between the marks of a synchronized update.
 */
final class Pty implements AutoCloseable {
    private static final String FRAME_ENDS = "\u001b[?2026l";
    private final Process process;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    Pty(int columns, int rows, List<String> command) throws IOException {
        var shell = "stty cols " + columns + " rows " + rows + "; exec "
                + command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        var builder = new ProcessBuilder("script", "-qfec", shell, "/dev/null");
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().put("COLORTERM", "truecolor");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectErrorStream(true);
        process = builder.start();
        var reader = new Thread(() -> read(process.getInputStream()), "pty reader");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(InputStream in) {
        var buffer = new byte[1 << 16];
        try {
            for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                synchronized (written) {
                    written.write(buffer, 0, n);
                    written.notifyAll();
                }
            }
        } catch (IOException e) {
            // The terminal is gone; what was read counts.
        }
        synchronized (written) {
            written.notifyAll();
        }
    }

    /** Bytes written so far. */
    int size() {
        synchronized (written) {
            return written.size();
        }
    }

    /** Types the keys, byte for byte. */
    void type(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Waits for the end of a frame written after this many bytes; says how many bytes were written by then. */
    int awaitFrame(int after) throws InterruptedException {
        return await(after, FRAME_ENDS);
    }

    /** Waits until the text was written after this many bytes. */
    int await(int after, String text) throws InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        synchronized (written) {
            while (true) {
                var seen = written.toString(StandardCharsets.ISO_8859_1);
                var at = seen.indexOf(text, after);
                if (at >= 0) {
                    return at + text.length();
                }
                var left = deadline - System.nanoTime();
                if (left <= 0) {
                    throw new IllegalStateException("not seen: " + text + " in " + seen);
                }
                TimeUnit.NANOSECONDS.timedWait(written, left);
            }
        }
    }

    /** Processor time that the command and its children have used. */
    double processorSeconds() {
        return process.descendants()
                .map(child -> child.info().totalCpuDuration())
                .flatMap(java.util.Optional::stream)
                .mapToDouble(duration -> duration.toNanos() / 1e9)
                .sum();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
