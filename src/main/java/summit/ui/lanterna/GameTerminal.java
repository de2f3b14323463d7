package summit.ui.lanterna;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.terminal.Terminal;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The terminal as a full-screen program should treat it. What differs from Lanterna's own:
 *
 * <ul>
 *   <li>one buffered write a frame instead of one a character, and whole strings, so that nothing beyond ASCII breaks;
 *   <li>one process for {@code stty}, which also gives the terminal back if the game is killed; the size is stty's, where Lanterna asks the
 *       terminal and waits up to ten seconds for an answer;
 *   <li>Ctrl-C, Ctrl-Z, Ctrl-\ and Ctrl-S are keys: nothing freezes the screen or stops the program behind its back;
 *   <li>paste marks, mouse reports for any width, and an escape timer (see {@link EscapeTimer}, {@link Sequences});
 *   <li>each frame between synchronized-update marks, with the cursor hidden while it is painted.
 * </ul>
 */
final class GameTerminal extends UnixTerminal implements Stage {
    /** A terminal that says it is larger is painted as large as this. */
    private static final TerminalSize LARGEST = new TerminalSize(500, 300);

    private final Stty stty;
    private final Pen pen = new Pen();
    private final Charset charset;
    private final TerminalOutput output;
    private TerminalSize size;
    private boolean cursorShown = true;
    private boolean inFrame;
    private boolean mouseWanted;

    /** Between giving the terminal back and going on. */
    private final AtomicBoolean isStopped = new AtomicBoolean();

    private Optional<Runnable> stopWanted = Optional.empty();

    /** Each puts back what the signal did before. */
    private Runnable stopSignal = () -> {};

    private Runnable continueSignal = () -> {};

    private GameTerminal(InputStream input, TerminalOutput output, Charset charset, Stty stty) throws IOException {
        // Lanterna's constructor takes the terminal by calls that this class leaves empty; it is really taken below
        super(input, output, charset, CtrlCBehaviour.TRAP);
        this.stty = stty;
        this.charset = charset;
        this.output = output;
        this.size = new TerminalSize(80, 24);
        take();
    }

    /** The terminal this process runs in. */
    static GameTerminal ofThisProcess(Surroundings surroundings) throws IOException {
        return on(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                surroundings.charset(),
                new Keeper(),
                escapeMillis(surroundings));
    }

    /** A terminal of the usual size that shows nothing and where no key is ever pressed. */
    static GameTerminal unseen() throws IOException {
        return on(
                new PipedInputStream(new PipedOutputStream()),
                OutputStream.nullOutputStream(),
                StandardCharsets.UTF_8,
                new Unseen(),
                EscapeTimer.MILLIS);
    }

    /** A terminal at the other end of two streams. */
    static GameTerminal on(InputStream input, OutputStream output, Charset charset, Stty stty, int escapeMillis)
            throws IOException {
        return new GameTerminal(new EscapeTimer(input, escapeMillis), new TerminalOutput(output), charset, stty);
    }

    private static int escapeMillis(Surroundings surroundings) {
        try {
            return Math.min(Math.max(Integer.parseInt(surroundings.variable("ESCDELAY")), 1), 1000);
        } catch (NumberFormatException unset) {
            return EscapeTimer.MILLIS;
        }
    }

    @Override
    public Terminal terminal() {
        return this;
    }

    // ---- taking the terminal and giving it back

    private void take() throws IOException {
        var answer = stty.take();
        if (answer.isBlank()) {
            throw new IOException("The terminal cannot be set up: stty gives no answer. Try --plain.");
        }
        size = sized(answer);
    }

    @Override
    protected void saveTerminalSettings() {}

    @Override
    protected void canonicalMode(boolean enabled) {}

    @Override
    protected void keyEchoEnabled(boolean enabled) {}

    @Override
    protected void keyStrokeSignalsEnabled(boolean enabled) {}

    @Override
    protected void registerTerminalResizeListener(Runnable onResize) {}

    @Override
    protected void restoreTerminalSettings() throws IOException {
        if (stty != null) {
            stty.giveBack();
        }
    }

    @Override
    public synchronized void enterPrivateMode() throws IOException {
        output.open();
        super.enterPrivateMode();
        write("\033[?2004h" + (mouseWanted ? "\033[?1002h\033[?1006h" : ""));
        cursorShown = true;
        flush();
    }

    /** Also called by Lanterna's shutdown hook, on a thread of its own; nothing is painted after it. */
    @Override
    public synchronized void exitPrivateMode() throws IOException {
        write("\033[?2026l\033[?1002l\033[?1006l\033[?2004l\033[0m");
        pen.forget();
        inFrame = false;
        cursorShown = false;
        super.exitPrivateMode();
        output.shut();
    }

    @Override
    public void suspend() throws IOException {
        exitPrivateMode();
        // what stops the whole group has to stop this process, too, and not to ask it again
        stopSignal.run();
        isStopped.set(true);
        stty.stop();
        listenForStop();
        take();
        isStopped.set(false);
        enterPrivateMode();
    }

    @Override
    public void resume() throws IOException {
        take();
        // the shell has written over it, or has left the screen
        exitPrivateMode();
        enterPrivateMode();
    }

    @Override
    public void onJobControl(Runnable stopWanted, Runnable continued) {
        this.stopWanted = Optional.of(stopWanted);
        listenForStop();
        continueSignal = Signals.on("CONT", () -> goesOn(continued));
    }

    private void listenForStop() {
        stopSignal = stopWanted.map(action -> Signals.on("TSTP", action)).orElse(() -> {});
    }

    /** The shell's {@code fg} lets the whole group go on, a signal to this process only this process. */
    private void goesOn(Runnable continued) {
        if (!isStopped.get()) {
            continued.run();
            return;
        }
        try {
            stty.goOn();
        } catch (IOException noShell) {
            throw new UncheckedIOException(noShell);
        }
    }

    @Override
    public void close() {
        stopSignal.run();
        continueSignal.run();
        stopSignal = () -> {};
        continueSignal = () -> {};
        try {
            super.close();
        } catch (IllegalStateException shuttingDown) {
            // Lanterna has given the terminal back before it tries to remove its hook
            return;
        } catch (IOException gone) {
            // a terminal that takes no more output needs no putting in order
            return;
        }
    }

    // ---- size

    @Override
    protected TerminalSize findTerminalSize() {
        return size == null ? new TerminalSize(80, 24) : size;
    }

    @Override
    public void measure() throws IOException {
        var answer = stty.size();
        if (!answer.isBlank()) {
            size = sized(answer);
        }
        getTerminalSize();
    }

    @Override
    public void onResize(Runnable changed) {
        Signals.on("WINCH", changed);
    }

    private static TerminalSize sized(String rowsAndColumns) {
        var words = rowsAndColumns.trim().split(" ");
        try {
            var rows = Integer.parseInt(words[0]);
            var columns = Integer.parseInt(words[1]);
            // a serial line or a container has no size
            return rows <= 0 || columns <= 0
                    ? new TerminalSize(80, 24)
                    : new TerminalSize(Math.min(columns, LARGEST.getColumns()), Math.min(rows, LARGEST.getRows()));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException unknown) {
            return new TerminalSize(80, 24);
        }
    }

    // ---- input

    @Override
    protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
        return new Sequences();
    }

    @Override
    public synchronized void catchMouse(boolean on) throws IOException {
        if (mouseWanted != on) {
            mouseWanted = on;
            write(on ? "\033[?1002h\033[?1006h" : "\033[?1002l\033[?1006l");
            flush();
        }
    }

    @Override
    public synchronized void askForBackground() throws IOException {
        write("\033]11;?\033\\");
        flush();
    }

    // ---- output

    @Override
    public synchronized void beginFrame() throws IOException {
        inFrame = true;
        write("\033[?2026h");
        setCursorVisible(false);
    }

    @Override
    public synchronized void flush() throws IOException {
        if (inFrame) {
            inFrame = false;
            write("\033[?2026l");
        }
        super.flush();
    }

    @Override
    public synchronized void putString(String text) throws IOException {
        write(pen.change(text));
        writeToTerminal(text.getBytes(charset));
    }

    @Override
    public void putCharacter(char character) throws IOException {
        putString(String.valueOf(character));
    }

    @Override
    public void setForegroundColor(TextColor colour) {
        pen.foreground(colour);
    }

    @Override
    public void setBackgroundColor(TextColor colour) {
        pen.background(colour);
    }

    @Override
    public void enableSGR(SGR kind) {
        pen.add(kind);
    }

    @Override
    public void disableSGR(SGR kind) {
        pen.remove(kind);
    }

    @Override
    public void resetColorAndSGR() {
        pen.rest();
    }

    @Override
    public synchronized void clearScreen() throws IOException {
        write(pen.change(" "));
        super.clearScreen();
    }

    @Override
    public synchronized void setCursorVisible(boolean visible) throws IOException {
        if (visible != cursorShown) {
            cursorShown = visible;
            super.setCursorVisible(visible);
        }
    }

    private void write(String sequence) throws IOException {
        if (!sequence.isEmpty()) {
            writeToTerminal(sequence.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
