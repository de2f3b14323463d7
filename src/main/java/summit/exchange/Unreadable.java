package summit.exchange;

/** A file that is not what its name says; the message says what to do. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
        super(message);
    }
}
