package summit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The bare command: it plays the bundled story. */
@Command(
        name = "summit",
        description = "A text adventure that is also a quiz. Without a command it plays the bundled story.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {
            "",
            "Exit codes: 0 well, 1 findings, 2 wrong usage, 3 something could not be read or written, 130 two Ctrl-C.",
            "NO_COLOR, COLUMNS and ACCESSIBLE are honoured."
        })
final class SummitCommand implements Callable<Integer> {
    @Mixin
    private final PlayOptions options = new PlayOptions();

    private final Outside outside;

    SummitCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws Exception {
        return new Playing(outside, options, PackFinder.BUNDLED).run().code();
    }
}
