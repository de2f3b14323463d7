package summit.ui.lanterna;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.Terminal;
import com.googlecode.lanterna.terminal.swing.SwingTerminalFontConfiguration;
import com.googlecode.lanterna.terminal.swing.SwingTerminalFrame;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.io.IOException;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** A window of its own, by Lanterna's Swing terminal: for systems without a terminal we can drive. */
final class Window implements Stage {
    static final int LINES_FOR_ROOM = 25;

    /** Pixels that the window's own title takes. */
    private static final int TITLE_BAR = 40;

    private static final int SMALLEST = 10;

    private final SwingTerminalFrame frame;

    private Window(SwingTerminalFrame frame) {
        this.frame = frame;
    }

    /** Opens it, or says why there can be none. */
    static Window open(String title) throws IOException {
        return open(() -> new SwingTerminalFrame(title, new TerminalSize(100, 32), null, null, null));
    }

    /** Opens one that fills the screen with so few lines that a class can read them; its letters cannot be made larger later. */
    static Window openForRoom(String title) throws IOException {
        return open(() -> {
            var screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
            var points = points(
                    screen.height - TITLE_BAR,
                    size -> SwingTerminalFontConfiguration.getDefaultOfSize(size)
                            .getFontHeight());
            var letters = SwingTerminalFontConfiguration.getDefaultOfSize(points);
            var size = new TerminalSize(screen.width / letters.getFontWidth(), LINES_FOR_ROOM);
            return new SwingTerminalFrame(title, size, null, letters, null);
        });
    }

    /** The largest letters of which enough lines fit into a height in pixels, by how high a line of each size is. */
    static int points(int height, IntUnaryOperator lineHeight) {
        var points = Math.max(SMALLEST, height / LINES_FOR_ROOM);
        while (points > SMALLEST && lineHeight.applyAsInt(points) * LINES_FOR_ROOM > height) {
            points--;
        }
        return points;
    }

    private static Window open(Supplier<SwingTerminalFrame> frames) throws IOException {
        try {
            if (GraphicsEnvironment.isHeadless()) {
                throw noDisplay(null);
            }
            var frame = frames.get();
            frame.setVisible(true);
            return new Window(frame);
        } catch (HeadlessException | AWTError | LinkageError noDisplay) {
            throw noDisplay(noDisplay);
        }
    }

    private static IOException noDisplay(Throwable cause) {
        return new IOException(
                "There is no display to open a window on. Start without --window, or with --plain.", cause);
    }

    @Override
    public Terminal terminal() {
        return frame;
    }

    @Override
    public void onResize(Runnable changed) {
        frame.addResizeListener((terminal, size) -> changed.run());
    }
}
