package summit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import summit.author.languages.Checking;
import summit.author.languages.Entry;
import summit.author.languages.Merging;
import summit.exchange.CsvSheet;
import summit.load.Nearest;
import summit.save.WholeFile;
import summit.save.WholeFile.Existing;
import summit.ui.toolkit.Cells;

/** Translations of packs. */
@Command(
        name = "languages",
        description = {
            "Translates a pack with a spreadsheet.",
            "",
            "Extract a table, fill it in, merge it; check tells what is left to do."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {
            "",
            "Exit codes: 0 well, 1 something is left to do or wrong, 2 wrong usage, 3 something cannot be read or written."
        })
final class LanguagesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    /** The command with its three parts. */
    static picocli.CommandLine line(Outside outside) {
        return new picocli.CommandLine(new LanguagesCommand())
                .addSubcommand(new Extract(outside))
                .addSubcommand(new Merge(outside))
                .addSubcommand(new Check(outside));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to do: extract, merge or check.");
    }

    /** Which pack, and which language. */
    private static final class Subject {
        @Parameters(
                index = "0",
                paramLabel = "PACK",
                description = "A folder, a .zip of one, or the name of a bundled story.")
        private String pack = "";

        @Parameters(index = "1", paramLabel = "LANG", description = "The language of the translation, such as de.")
        private String language = "";

        TranslationFolder folder(Outside outside) throws IOException, Stop {
            return TranslationFolder.of(pack, language, outside);
        }
    }

    /** Makes the table. */
    @Command(
            name = "extract",
            description = {
                "Makes a table of all texts for a translator: key, kind, original, translation, state (new, done, changed, gone), and"
                        + " what a changed original was.",
                "",
                "A table that is there already is brought up to date; the translations in it stay."
            },
            mixinStandardHelpOptions = true,
            versionProvider = VersionOfProgram.class)
    private static final class Extract implements Callable<Integer> {
        @picocli.CommandLine.Mixin
        private final Subject subject = new Subject();

        @Option(
                names = {"-o", "--output"},
                paramLabel = "FILE",
                description = "The table (PACK-LANG.csv here).")
        private Optional<Path> file = Optional.empty();

        private final Outside outside;

        Extract(Outside outside) {
            this.outside = outside;
        }

        @Override
        public Integer call() throws Exception {
            var folder = subject.folder(outside);
            var table = file.orElseGet(() -> Path.of(stem() + "-" + folder.language() + ".csv"));
            var work = folder.work();
            if (Files.exists(table)) {
                work = merged(table, folder, outside).work();
            }
            var entries = work.table(folder.wordings());
            var rows = new ArrayList<List<String>>();
            rows.add(Merging.HEADINGS);
            entries.forEach(entry -> rows.add(entry.cells()));
            new WholeFile(table).write(CsvSheet.write(rows, ',').getBytes(StandardCharsets.UTF_8), Existing.REPLACE);
            say(outside, List.of(table + ": " + counted(entries) + "."));
            return Exit.WELL.code();
        }

        private String stem() {
            var name = Path.of(subject.pack).toAbsolutePath().normalize().getFileName();
            return name == null ? "pack" : name.toString().replaceFirst("\\.zip$", "");
        }
    }

    /** Takes the table in. */
    @Command(
            name = "merge",
            description = {
                "Writes a translator's table into strings/LANG.json. Cells left empty change nothing; with any mistake in the table"
                        + " nothing is written.",
                "",
                "A translation marked \"changed\" stays marked until it is edited or its state is set to \"done\"."
            },
            mixinStandardHelpOptions = true,
            versionProvider = VersionOfProgram.class)
    private static final class Merge implements Callable<Integer> {
        @picocli.CommandLine.Mixin
        private final Subject subject = new Subject();

        @Parameters(index = "2", paramLabel = "TABLE", description = "The table, as .csv.")
        private Path table = Path.of("");

        private final Outside outside;

        Merge(Outside outside) {
            this.outside = outside;
        }

        @Override
        public Integer call() throws Exception {
            var folder = subject.folder(outside);
            var merging = merged(table, folder, outside);
            folder.keep(merging.work());
            var lines = new ArrayList<>(merging.remarks());
            lines.add(folder.json() + ": " + counted(merging.work().table(folder.wordings())) + ".");
            say(outside, lines);
            return Exit.WELL.code();
        }
    }

    /** Tells what is left to do. */
    @Command(
            name = "check",
            description = "Tells which texts are not translated, or were translated from an original that has changed.",
            mixinStandardHelpOptions = true,
            versionProvider = VersionOfProgram.class)
    private static final class Check implements Callable<Integer> {
        @picocli.CommandLine.Mixin
        private final Subject subject = new Subject();

        private final Outside outside;

        Check(Outside outside) {
            this.outside = outside;
        }

        @Override
        public Integer call() throws Exception {
            var folder = subject.folder(outside);
            var entries = folder.work().table(folder.wordings());
            var lines = new ArrayList<>(Checking.lines(entries));
            folder.errors(folder.work()).forEach(found -> lines.add(found.line()));
            lines.add(folder.language() + ": " + counted(entries) + ".");
            say(outside, lines);
            return (lines.size() == 1 ? Exit.WELL : Exit.FINDINGS).code();
        }
    }

    /** The work with a table in it; all that is wrong with the table ends the command. */
    private static Merging merged(Path table, TranslationFolder folder, Outside outside) throws IOException, Stop {
        var merging = Merging.of(
                TranslationFolder.rows(table),
                folder.work(),
                folder.wordings(),
                (key, keys) -> Nearest.to(key, keys).orElse(""));
        var problems = new ArrayList<>(merging.problems());
        if (problems.isEmpty()) {
            for (var found : folder.errors(merging.work())) {
                var key = found.position().pointer().replaceFirst("^/", "").replaceFirst("/\\d+$", "");
                var row = merging.rows().get(key);
                problems.add((row == null ? "\"" + key + "\"" : "row " + row + ", translation") + ": " + found.message()
                        + (found.hint().isEmpty() ? "" : " " + found.hint()));
            }
        }
        if (!problems.isEmpty()) {
            problems.forEach(problem -> outside.complaints().println(Cells.clean(table + ": " + problem)));
            throw new Stop(
                    Exit.FINDINGS,
                    (problems.size() == 1 ? "that is" : "those " + problems.size() + " are")
                            + " to be mended in the table first;" + " nothing was written.");
        }
        return merging;
    }

    private static void say(Outside outside, List<String> lines) {
        var out = outside.writer();
        lines.forEach(line -> out.println(Cells.clean(line)));
        out.flush();
    }

    private static String counted(List<Entry> entries) {
        return List.of(Entry.State.values()).stream()
                .map(state ->
                        entries.stream().filter(entry -> entry.state() == state).count() + " " + state.word())
                .collect(Collectors.joining(", "));
    }
}
