package summit.ui.lanterna;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.Terminal;
import com.googlecode.lanterna.terminal.swing.SwingTerminalFrame;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.io.IOException;

/** A window of its own, by Lanterna's Swing terminal: for systems without a terminal we can drive. */
final class Window implements Stage {
    private final SwingTerminalFrame frame;

    private Window(SwingTerminalFrame frame) {
        this.frame = frame;
    }

    /** Opens it, or says why there can be none. */
    static Window open(String title) throws IOException {
        try {
            if (GraphicsEnvironment.isHeadless()) {
                throw noDisplay(null);
            }
            var frame = new SwingTerminalFrame(title, new TerminalSize(100, 32), null, null, null);
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
