package summit.cli;

import java.util.List;

/** The program. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        var code = run(Outside.here(), List.of(arguments));
        // A thread that reads the terminal may be left behind, and nothing can interrupt it.
        System.exit(code);
    }

    /** Runs a command in the world given; its exit code. */
    static int run(Outside outside, List<String> arguments) {
        var code = carryOut(outside, arguments);
        return outside.failure()
                .map(failure -> Failure.toldOfOutput(failure, outside))
                .orElse(code);
    }

    private static int carryOut(Outside outside, List<String> arguments) {
        if (!arguments.isEmpty()) {
            return Commands.run(outside, arguments);
        }
        // Somebody who just wants to play does not wait for the command line to be read: that is half of the way to the
        // first frame.
        try {
            return new Playing(outside, new PlayOptions(), PackFinder.BUNDLED)
                    .run()
                    .code();
        } catch (Exception failure) {
            return Failure.told(failure, outside);
        } finally {
            outside.writer().flush();
            outside.complaints().flush();
        }
    }
}
