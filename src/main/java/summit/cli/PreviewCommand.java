package summit.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays a story while it is being written. */
@Command(
        name = "preview",
        description = {
            "Plays a story while you write it.",
            "",
            "Save a file, and within a second the story is read again; you stay where you are.",
            "Mistakes are listed with file and line while the last good version plays on."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {
            "",
            "F5 (or ~) opens the author's console, in plain lines the same words behind a slash: go to a scene, set a variable,"
                    + " watch, why (what is hidden here), turns, snapshot.",
            "",
            "No game is kept, and what you met as a player is not touched."
        })
final class PreviewCommand implements Callable<Integer> {
    @Mixin
    private final ShowOptions options = new ShowOptions();

    @Parameters(paramLabel = "PACK", description = "The folder of the story, or a .zip of it.")
    private String pack = "";

    @Option(
            names = "--at",
            paramLabel = "SCENE",
            description = "Begin in this scene: by a play that gets there, or else by force.")
    private Optional<String> at = Optional.empty();

    private final Outside outside;

    PreviewCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws Exception {
        return Preview.of(outside, options, pack, at).run().code();
    }
}
