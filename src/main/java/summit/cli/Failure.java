package summit.cli;

import summit.ui.lanterna.Crash;

/** What a command that failed says, and the exit code that goes with it. Never a stack trace. */
final class Failure {
    private Failure() {}

    /** Says why on the error stream. */
    static int told(Exception failure, Outside outside) {
        if (failure instanceof Stop stop) {
            outside.complaints().println("summit: " + stop.getMessage());
            return stop.exit().code();
        }
        var words = failure instanceof Crash ? failure.getMessage() : new Mishap(failure, outside).told();
        outside.complaints().println("summit: " + words);
        return Exit.UNREADABLE.code();
    }
}
