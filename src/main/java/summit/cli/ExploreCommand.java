package summit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.author.explore.Exploration;
import summit.author.explore.Limits;
import summit.author.explore.Possibility;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.load.Places;
import summit.save.SaveException;
import summit.save.Saves;
import summit.story.Story;
import summit.ui.plain.PlainOutput;

/** Tells what can and cannot happen in a pack. */
@Command(
        name = "explore",
        description = "Tells what can and what cannot happen in a story, with plays that show it.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {
            "",
            "What is called impossible is proved, and what is called reachable was played.",
            "Exit codes: 0 nothing is impossible, or --from was given; 1 something is, 2 wrong usage, 3 a pack cannot be read."
        })
final class ExploreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PACK", description = "A folder, a .zip of one, or the name of a bundled story.")
    private String pack = PackFinder.BUNDLED;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (one object).")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--from", paramLabel = "SAVE", description = "What can follow on a saved game, by its name.")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--limit",
            paramLabel = "STATES",
            description = "The most states that one search may meet (${DEFAULT-VALUE}).")
    private Integer states = Limits.USUAL.states();

    @Option(
            names = "--random",
            paramLabel = "N",
            description =
                    "Try N plays at random, the least used choice first, and list how often each choice was taken.")
    private Optional<Integer> random = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "What the plays at random are drawn from (1).")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--plays", description = "Text: print the play to each element, not only to endings.")
    private boolean plays;

    @Option(names = "--data-dir", paramLabel = "DIR", description = "Where games are kept.")
    private Optional<Path> data = Optional.empty();

    private final Outside outside;

    ExploreCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws Exception {
        if (states < 1) {
            throw new Stop(Exit.USAGE, "--limit takes a number of states, 1 or more.");
        }
        if (random.filter(count -> count < 1).isPresent()) {
            throw new Stop(Exit.USAGE, "--random takes a number of plays, 1 or more.");
        }
        var draft = new PackFinder(outside, Optional.empty()).draft(pack);
        var story = draft.story().orElseThrow();
        var limits = new Limits(states, random.orElse(Limits.USUAL.plays()), seed.orElse(Limits.USUAL.seed()));
        var start = from.isPresent() ? Optional.of(saved(story, from.get())) : Optional.<GameState>empty();
        try (var patience = Patience.begin(outside.complaints())) {
            var exploration = start.isPresent()
                    ? Exploration.from(story, start.get(), limits, patience)
                    : Exploration.of(story, limits, patience);
            print(exploration, draft.places(), new PlayWords(story, start.orElseGet(() -> beginning(story))));
            // What can no longer happen in a game under way is news, and no mistake of the story.
            return (start.isPresent() || isSound(exploration) ? Exit.WELL : Exit.FINDINGS).code();
        }
    }

    private GameState saved(Story story, String name) throws IOException, Stop {
        var folder = outside.folder(data);
        try {
            var loaded = new Saves(folder.saves(story.manifest().about().id()), story, Clock.systemUTC()).look(name);
            loaded.notices().forEach(notice -> outside.complaints().println("summit: " + notice));
            if (loaded.game().state().isOver()) {
                throw new Stop(Exit.USAGE, "the game \"" + name + "\" has ended: nothing can follow on it.");
            }
            return loaded.game().state();
        } catch (SaveException trouble) {
            throw new IOException(trouble.getMessage(), trouble);
        }
    }

    private static GameState beginning(Story story) {
        return Engine.start(story, new GameState.Origin(Limits.USUAL.seed(), ""))
                .state();
    }

    private void print(Exploration exploration, Places places, PlayWords words) {
        var json = format == TextOrJson.JSON;
        var out = json ? outside.writerForPrograms() : outside.writer();
        if (json) {
            out.println(ExplorationJson.of(exploration));
        } else {
            var summary = new ExplorationSummary(exploration, places);
            new PlainOutput(out, outside.width(), false)
                    .print(new ExplorationText(summary, words, plays, random.isPresent()).lines());
        }
        out.flush();
    }

    private static boolean isSound(Exploration exploration) {
        return exploration.elements().stream()
                .noneMatch(finding -> finding.possibility() == Possibility.IMPOSSIBLE && !finding.isForQuizzes());
    }
}
