package summit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.author.plans.Results;
import summit.author.plans.ResultsJson;
import summit.author.plans.ResultsText;
import summit.author.plans.ResultsXml;
import summit.author.plans.Suite;
import summit.load.Draft;
import summit.load.Nearest;
import summit.load.Pack;
import summit.ui.toolkit.Cells;

/** Runs the plans of a pack. */
@Command(
        name = "test",
        description = {
            "Runs the plans of a pack.",
            "",
            "Plans are scripted plays that must go as written (docs/plans.md)."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {
            "",
            "Exit codes: 0 all went as written, 1 some did not or there is no plan, 2 wrong usage, 3 something"
                    + " cannot be read or written."
        })
final class TestCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "PACK",
            description = "A folder, a .zip of one, or the name of a bundled story.")
    private String name = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PLAN",
            description = "Plans to run, such as first or plans/first.plan; all if none is named.")
    private List<String> plans = List.of();

    @Option(names = "--only", paramLabel = "WORDS", description = "Only runs with these words in their names.")
    private String only = "";

    @Option(names = "--coverage", description = "List what no plan touches.")
    private boolean coverage;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json (one object).")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description = "Also write the results as JUnit XML; earlier results are replaced, other files are not.")
    private Optional<Path> junit = Optional.empty();

    @Option(
            names = "--record",
            paramLabel = "NAME",
            description = "Instead of running plans, play, and write what you did to plans/NAME.plan.")
    private Optional<String> record = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "SAVE",
            description = "With --record: do not play, but write what was done in the game kept under this name.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "With --record: the seed to play with (1).")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--data-dir", paramLabel = "DIR", description = "With --from: where games are kept.")
    private Optional<Path> data = Optional.empty();

    private final Outside outside;

    TestCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws Exception {
        var draft = new PackFinder(outside, Optional.empty()).draft(name);
        if (record.isPresent()) {
            var options = new PlayOptions();
            options.seed = seed;
            options.data = data;
            new PlanRecorder(outside, name, draft.story().orElseThrow(), record.get(), options).record(from);
            return Exit.WELL.code();
        }
        if (from.isPresent() || seed.isPresent() || data.isPresent()) {
            throw new Stop(Exit.USAGE, "--from, --seed and --data-dir go with --record NAME.");
        }
        if (junit.isPresent()) {
            new ResultsFile(junit.get()).refuseOthers();
        }
        var pack = Pack.open(name);
        var results = new Suite(pack, draft.story().orElseThrow(), draft.texts()).run(named(pack), only);
        var text = new ResultsText(draft.places());
        print(results, text, draft);
        if (junit.isPresent()) {
            new ResultsFile(junit.get()).write(ResultsXml.of(results, text), outside);
        }
        if (results.runs() == 0 && results.troubles() == 0) {
            throw new Stop(Exit.FINDINGS, nothing(pack));
        }
        return (results.isPassed() ? Exit.WELL : Exit.FINDINGS).code();
    }

    private void print(Results results, ResultsText text, Draft draft) {
        if (format == TextOrJson.JSON) {
            var out = outside.writerForPrograms();
            out.println(ResultsJson.of(results, draft.places(), coverage));
            out.flush();
            return;
        }
        var lines = new ArrayList<>(text.of(results));
        if (coverage) {
            lines.addAll(text.of(results.coverage()));
        }
        var out = outside.writer();
        lines.forEach(line -> out.println(Cells.clean(line)));
        out.flush();
    }

    private String nothing(Pack pack) throws IOException {
        if (pack.plans().isEmpty()) {
            return "the pack has no plans. They are files plans/NAME.plan in it. To make one by playing: "
                    + outside.line(List.of("test", name, "--record", "first"));
        }
        return "no run has \"" + Cells.clean(only) + "\" in its name.";
    }

    /** The names of the plan files that are meant. */
    private List<String> named(Pack pack) throws IOException, Stop {
        var all = pack.plans();
        if (plans.isEmpty()) {
            return all;
        }
        var named = new ArrayList<String>();
        for (var wanted : plans) {
            named.add(all.stream()
                    .filter(plan -> isMeant(plan, wanted.replace('\\', '/')))
                    .findFirst()
                    .orElseThrow(() -> new Stop(Exit.USAGE, unknown(wanted, all))));
        }
        return named;
    }

    private boolean isMeant(String plan, String wanted) {
        return plan.equals("plans/" + wanted.replaceFirst("\\.plan$", "") + ".plan")
                || plan.equals(wanted)
                || (name.replace('\\', '/').replaceFirst("/+$", "") + "/" + plan).equals(wanted);
    }

    private static String unknown(String wanted, List<String> all) {
        var stems = all.stream()
                .map(plan -> plan.substring("plans/".length(), plan.length() - ".plan".length()))
                .toList();
        return "the pack has no plan \"" + wanted + "\"."
                + Nearest.to(wanted, stems)
                        .map(near -> " Did you mean " + near + "?")
                        .orElse(stems.isEmpty() ? " It has none." : " It has: " + String.join(", ", stems) + ".");
    }
}
