package summit.ui.lanterna;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Gathers a frame into one write, and drops what comes after the terminal was given back. */
final class TerminalOutput extends OutputStream {
    private final BufferedOutputStream buffer;
    private boolean isOpen;

    TerminalOutput(OutputStream terminal) {
        buffer = new BufferedOutputStream(terminal, 1 << 16);
    }

    synchronized void open() {
        isOpen = true;
    }

    synchronized void shut() {
        isOpen = false;
    }

    @Override
    public synchronized void write(int value) throws IOException {
        if (isOpen) {
            buffer.write(value);
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        if (isOpen) {
            buffer.write(bytes, offset, length);
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        if (isOpen) {
            buffer.flush();
        }
    }
}
