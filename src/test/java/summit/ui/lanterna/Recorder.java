package summit.ui.lanterna;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import summit.ui.toolkit.Frame;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Theme;

/** The game's terminal and painter with a byte stream at the other end, and no terminal anywhere. */
final class Recorder implements AutoCloseable {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final GameScreen screen;
    private final Painter painter;
    private final Theme theme;
    private final Theme.Depth depth;
    final GameTerminal terminal;
    final FakeStty stty;

    /** A terminal that is as large as it is told to be, and remembers what was asked of it. */
    static final class FakeStty implements Stty {
        final List<String> calls = new ArrayList<>();
        String size;

        FakeStty(int width, int height) {
            size = height + " " + width;
        }

        @Override
        public String take() {
            calls.add("take");
            return size;
        }

        @Override
        public String size() {
            calls.add("size");
            return size;
        }

        @Override
        public void stop() {
            calls.add("stop");
        }

        @Override
        public void goOn() {
            calls.add("go on");
        }

        @Override
        public void giveBack() {
            calls.add("give back");
        }
    }

    Recorder(int width, int height, Theme theme, Theme.Depth depth) {
        this(width, height, theme, depth, StandardCharsets.UTF_8, false);
    }

    Recorder(int width, int height, Theme theme, Theme.Depth depth, Charset charset, boolean ascii) {
        this.theme = theme;
        this.depth = depth;
        stty = new FakeStty(width, height);
        try {
            terminal = GameTerminal.on(InputStream.nullInputStream(), written, charset, stty, 1);
            screen = new GameScreen(terminal);
            screen.startScreen();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        painter = new Painter(terminal, screen, charset, ascii);
    }

    /** Everything written since the last time this was asked. */
    String written() {
        var bytes = written.toByteArray();
        written.reset();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Paints, and gives what was written for it. */
    String paint(Frame frame) {
        written();
        try {
            painter.paint(frame, theme, depth);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return written();
    }

    /** Clears and paints, and gives what was written for it. */
    String repaint(Frame frame) {
        written();
        try {
            painter.repaint(frame, theme, depth);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return written();
    }

    @Override
    public void close() {
        terminal.close();
    }

    /** What a terminal's bytes mean to a program, until they end. */
    static List<Message> messages(byte[] typed) {
        return messages(new ByteArrayInputStream(typed), 1);
    }

    static List<Message> messages(InputStream typed, int escapeMillis) {
        var keys = new Keys();
        var messages = new ArrayList<Message>();
        try {
            var terminal = GameTerminal.on(
                    typed, OutputStream.nullOutputStream(), StandardCharsets.UTF_8, new FakeStty(80, 24), escapeMillis);
            while (true) {
                var message = keys.of(terminal.readInput());
                if (message.isPresent() && message.get() instanceof Message.HungUp) {
                    terminal.close();
                    return messages;
                }
                message.ifPresent(messages::add);
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
