package summit.ui.plain;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;

/** Shows what is read, as a terminal does. */
final class Echo extends Reader {
    private final Reader reader;
    private final StringWriter screen;

    Echo(Reader reader, StringWriter screen) {
        this.reader = reader;
        this.screen = screen;
    }

    @Override
    public int read() throws IOException {
        var read = reader.read();
        if (read != -1) {
            screen.write(read);
        }
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        throw new IOException("read one by one");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
