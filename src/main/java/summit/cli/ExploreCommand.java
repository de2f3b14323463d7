package summit.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.author.explore.Exploration;
import summit.author.explore.Finding;
import summit.author.explore.Limits;
import summit.author.explore.Possibility;

/** Tells what can and cannot happen in a pack. */
@Command(
        name = "explore",
        description = "Tells what can and what cannot happen in a story, with plays that show it.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {
            "",
            "What is called impossible is proved, and what is called reachable was played.",
            "Exit codes: 0 nothing is impossible, 1 something is, 2 wrong usage, 3 a pack cannot be read."
        })
final class ExploreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PACK", description = "A folder, a .zip of one, or the name of a bundled story.")
    private String pack = PackFinder.BUNDLED;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (one object).")
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    @Option(
            names = "--limit",
            paramLabel = "STATES",
            description = "The most states that one search may meet (${DEFAULT-VALUE}).")
    private Integer states = Limits.USUAL.states();

    @Option(names = "--plays", description = "Text: print the play to each element, not only to endings.")
    private boolean plays;

    private final Outside outside;

    ExploreCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws Exception {
        if (states < 1) {
            throw new Stop(Exit.USAGE, "--limit takes a number of states of at least 1.");
        }
        var story = new PackFinder(outside, Optional.empty()).story(pack);
        var limits = new Limits(states, Limits.USUAL.plays(), Limits.USUAL.seed());
        try (var patience = Patience.begin(outside.complaints())) {
            var exploration = Exploration.of(story, limits, patience);
            if (format == CheckCommand.Format.JSON) {
                var out = outside.writerForPrograms();
                out.println(ExplorationJson.of(exploration));
                out.flush();
            } else {
                var out = outside.writer();
                new ExplorationText(out, plays).print(exploration);
                out.flush();
            }
            return (isSound(exploration.elements()) ? Exit.WELL : Exit.FINDINGS).code();
        }
    }

    private static boolean isSound(List<Finding> findings) {
        return findings.stream()
                .noneMatch(finding -> finding.possibility() == Possibility.IMPOSSIBLE && !finding.isForQuizzes());
    }
}
