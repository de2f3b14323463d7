package summit.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import summit.story.Story;

/** The program. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // What somebody reads who just wants to play is known before the terminal has been looked at.
        var reading = arguments.length == 0
                ? Optional.of(Playing.reading(() -> Playing.readQuietly(PackFinder.BUNDLED)))
                : Optional.<FutureTask<Story>>empty();
        var code = run(Outside.here(), List.of(arguments), reading);
        // A thread that reads the terminal may be left behind, and nothing can interrupt it.
        System.exit(code);
    }

    /** Runs a command in the world given; its exit code. */
    static int run(Outside outside, List<String> arguments) {
        return run(outside, arguments, Optional.empty());
    }

    private static int run(Outside outside, List<String> arguments, Optional<FutureTask<Story>> reading) {
        var code = carryOut(outside, arguments, reading);
        return outside.failure()
                .map(failure -> Failure.toldOfOutput(failure, outside))
                .orElse(code);
    }

    private static int carryOut(Outside outside, List<String> arguments, Optional<FutureTask<Story>> reading) {
        if (!arguments.isEmpty()) {
            return Commands.run(outside, arguments);
        }
        // Somebody who just wants to play does not wait for the command line to be read: that is half of the way to the
        // first frame.
        try {
            var playing = new Playing(outside, new PlayOptions(), PackFinder.BUNDLED);
            return playing.run(reading.orElseGet(playing::reading)).code();
        } catch (Exception failure) {
            return Failure.told(failure, outside);
        } finally {
            outside.writer().flush();
            outside.complaints().flush();
        }
    }
}
