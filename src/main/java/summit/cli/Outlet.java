package summit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** A stream that remembers how writing to it failed first, since writers of text keep that to themselves. */
final class Outlet extends OutputStream {
    private final OutputStream stream;
    private Optional<IOException> failure = Optional.empty();

    Outlet(OutputStream stream) {
        this.stream = stream;
    }

    /** Why not everything is written; empty if everything is. */
    Optional<IOException> failure() {
        return failure;
    }

    /** Whether a reader has gone who read as much as they wanted, such as {@code head}: nobody is to be told. */
    static boolean isReaderGone(IOException failure) {
        var said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("broken pipe") || said.contains("pipe is being closed");
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        attempt(() -> stream.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        attempt(stream::flush);
    }

    private interface Attempt {
        void make() throws IOException;
    }

    private void attempt(Attempt attempt) throws IOException {
        try {
            attempt.make();
        } catch (IOException trouble) {
            failure = failure.or(() -> Optional.of(trouble));
            throw trouble;
        }
    }
}
