package summit.ui.lanterna;

import java.io.IOException;

/** The terminal's modes and size, by the command that reads and sets them. A test gives another. */
interface Stty {
    /** Takes the terminal for a full screen, every key a character; gives rows and columns with a blank between. */
    String take() throws IOException;

    /** Rows and columns as they are now. */
    String size() throws IOException;

    /** Gives the terminal back, stops the process as Ctrl-Z would, and returns when it goes on. */
    void stop() throws IOException;

    /** Lets {@link #stop} return where only the process itself was told to go on. */
    void goOn() throws IOException;

    /** Gives the terminal back for good; once more does nothing. */
    void giveBack() throws IOException;
}
