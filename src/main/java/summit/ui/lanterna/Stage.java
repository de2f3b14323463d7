package summit.ui.lanterna;

import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;

/** What the loop needs beside Lanterna's own terminal; most of it means nothing to a window. */
interface Stage {
    /** Lanterna's terminal. */
    Terminal terminal();

    /** Calls when the size may have changed, on any thread. */
    void onResize(Runnable changed);

    /** Looks again how large it is. */
    default void measure() throws IOException {}

    /** What is written until the next flush is one picture. */
    default void beginFrame() throws IOException {}

    /** Catches the mouse or lets it go. */
    default void catchMouse(boolean on) throws IOException {}

    /** Gives the terminal back, stops the process, and takes the terminal again when it goes on. */
    default void suspend() throws IOException {}

    /**
     * Calls when something outside asks the process to stop, as Ctrl-Z does here, and when it goes on after it was stopped
     * without being asked; on any thread.
     */
    default void onJobControl(Runnable stopWanted, Runnable continued) {}

    /** Takes the terminal again after the process was stopped without giving it back. */
    default void resume() throws IOException {}

    /** Asks for the colour of the background; the answer comes as input, if ever. */
    default void askForBackground() throws IOException {}
}
