package summit.cli;

/**
 * How a command ends. This is the whole list of exit codes; only who is ended by force has another, 128 and the signal's number
 * as shells have it: 130 after two Ctrl-C to a program that hangs.
 */
enum Exit {
    /** All is well. */
    WELL(0),
    /** Something was found: mistakes in a pack, a plan that did not go as written. */
    FINDINGS(1),
    /** The command line cannot be understood. */
    USAGE(2),
    /** Something could not be read or written, or went wrong inside the program. */
    UNREADABLE(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
