package summit.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.author.diff.Difference;
import summit.author.diff.Report;
import summit.author.diff.SavesTried;
import summit.save.Crossing.Fate;
import summit.ui.toolkit.Cells;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Compares two versions of a story. */
@Command(
        name = "diff",
        description = {
            "Tells what an edit does to a story and to saved games.",
            "",
            "What was added, removed, renamed or reworded between two versions, and what becomes of the games that players have saved:"
                    + " games are saved all over the old version and taken up in the new one, as the program itself does it."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {
            "",
            "Exit codes: 0 no saved game loses anything but old steps to take back, 1 some do, or a pack has errors, 2 wrong usage,"
                    + " 3 a pack cannot be read."
        })
final class DiffCommand implements Callable<Integer> {
    private static final int MOST_PLAYS = 10_000;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The version that players have: a folder, a .zip or a bundled name.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The version they will get.")
    private String after = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (one object).")
    private Format format = Format.TEXT;

    @Option(
            names = "--plays",
            paramLabel = "N",
            description = "How many plays of the old version games are saved in (${DEFAULT-VALUE}); 0 for none.")
    private int plays = 100;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The number that the plays are drawn by (${DEFAULT-VALUE}).")
    private long seed = 1;

    private final Outside outside;

    DiffCommand(Outside outside) {
        this.outside = outside;
    }

    /** How the difference is written. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws Exception {
        if (plays < 0 || plays > MOST_PLAYS) {
            throw new Stop(Exit.USAGE, "--plays takes a number from 0 to " + MOST_PLAYS + ".");
        }
        var finder = new PackFinder(outside, Optional.empty());
        var old = finder.story(before);
        var now = finder.story(after);
        var difference = Difference.of(old, now);
        var saves = SavesTried.of(old, now, plays, seed);
        if (format == Format.JSON) {
            var out = outside.writerForPrograms();
            out.println(json(difference, saves));
            out.flush();
        } else {
            var out = outside.writer();
            new Report(old, now, difference, saves).lines().forEach(line -> out.println(Cells.clean(line)));
            out.flush();
        }
        return (saves.losing().isEmpty() ? Exit.WELL : Exit.FINDINGS).code();
    }

    private static String json(Difference difference, SavesTried saves) {
        var mapper = JsonMapper.shared();
        var root = mapper.createObjectNode();
        var changes = root.putArray("changes");
        for (var change : difference.changes()) {
            var told = changes.addObject()
                    .put("sort", change.sort())
                    .put("change", change.fate().word())
                    .put("before", change.before())
                    .put("after", change.after())
                    .put("detail", change.detail())
                    .put("advice", change.advice());
            if (change.fate() == Difference.Fate.MARKED_OTHERWISE) {
                told.put("answered", saves.answering(change.before()));
            }
        }
        root.put("textsChanged", difference.textsChanged());
        var tried = root.putObject("saves");
        tried.put("plays", saves.plays());
        tried.put("seed", saves.seed());
        tried.put("tried", saves.all().size());
        for (var fate : Fate.values()) {
            tried.put(fate.name().toLowerCase(Locale.ROOT), saves.of(fate).size());
        }
        tried.put("losing", saves.losing().size());
        games(tried.putArray("games"), saves);
        return mapper.writeValueAsString(root);
    }

    private static void games(ArrayNode games, SavesTried saves) {
        for (var tried : saves.all()) {
            if (tried.fate() != Fate.UNCHANGED) {
                var game = games.addObject();
                game.put("play", tried.play());
                game.put("turn", tried.turn());
                game.put("before", tried.before());
                game.put("after", tried.after());
                game.put("fate", tried.fate().name().toLowerCase(Locale.ROOT));
                game.put("loses", tried.losesSomething());
                var notices = game.putArray("notices");
                tried.notices().forEach(notices::add);
            }
        }
    }
}
