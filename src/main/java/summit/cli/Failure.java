package summit.cli;

import java.io.IOException;
import summit.ui.lanterna.Crash;
import summit.ui.toolkit.Cells;

/** What a command that failed says, and the exit code that goes with it. Never a stack trace. */
final class Failure {
    private Failure() {}

    /** Says that the output is not all there, unless nobody wants the rest. */
    static int toldOfOutput(IOException failure, Outside outside) {
        if (!Outlet.isReaderGone(failure)) {
            outside.complaints()
                    .println("summit: the output could not be written: "
                            + Cells.clean(String.valueOf(failure.getMessage())) + ".");
        }
        return Exit.UNREADABLE.code();
    }

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
