package summit.cli;

/** The end of a command before its time; the message is printed, and says what to do. */
final class Stop extends Exception {
    private final Exit exit;

    Stop(Exit exit, String message) {
        super(message);
        this.exit = exit;
    }

    Exit exit() {
        return exit;
    }
}
