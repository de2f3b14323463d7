package summit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Plays a story. */
@Command(
        name = "play",
        description = "Plays a story, or goes on with the last game of it.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class)
final class PlayCommand implements Callable<Integer> {
    @Mixin
    private final PlayOptions options = new PlayOptions();

    @Parameters(
            paramLabel = "PACK",
            arity = "0..1",
            defaultValue = PackFinder.BUNDLED,
            description = "A folder, a .zip of one, or the name of a bundled story (${DEFAULT-VALUE}).")
    private String pack = PackFinder.BUNDLED;

    private final Outside outside;

    PlayCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws Exception {
        return new Playing(outside, options, pack).run().code();
    }
}
