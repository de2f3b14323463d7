package summit.ui.lanterna;

/**
 * The end of a program by a mistake of ours. The terminal is already as it was, and the log has the details; the message is
 * the sentence to print.
 */
public final class Crash extends RuntimeException {
    Crash(String message, Throwable cause) {
        super(message, cause);
    }
}
