package summit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.exchange.CsvSheet;
import summit.exchange.Sheet;
import summit.exchange.Unreadable;
import summit.exchange.XlsxSheet;
import summit.ui.toolkit.Cells;

/** Makes questions of the rows of a spreadsheet. */
@Command(
        name = "import",
        description = {
            "Makes questions of the rows of a spreadsheet.",
            "",
            "The table is .csv or .xlsx with columns prompt, answer, wrong, explanation, source. Without --into the questions become a"
                    + " pack of their own."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {
            "",
            "Importing again brings the questions up to date, unless you have changed their file. Nothing you wrote is"
                    + " written over.",
            "Exit codes: 0 well, 1 something is wrong with the table, 2 wrong usage, 3 something cannot be read or"
                    + " written."
        })
final class ImportCommand implements Callable<Integer> {
    private static final int MOST_BYTES = 32 << 20;

    @Parameters(paramLabel = "FILE", description = "The spreadsheet.")
    private Path file = Path.of("");

    @Option(names = "--into", paramLabel = "PACK", description = "The folder of the pack that the questions join.")
    private Optional<Path> into = Optional.empty();

    @Option(
            names = "--new",
            paramLabel = "DIR",
            description = "The folder to make for a new pack; without it one beside the table, with its name.")
    private Optional<Path> fresh = Optional.empty();

    @Option(names = "--title", paramLabel = "TITLE", description = "The title of a new pack.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", description = "The language of a new pack (en).")
    private String language = "en";

    @Option(
            names = "--source",
            paramLabel = "WORDS",
            description = "Where the answers can be read, for rows that do not say.")
    private String source = "";

    private final Outside outside;

    ImportCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws Exception {
        if (into.isPresent() && (fresh.isPresent() || title.isPresent())) {
            throw new Stop(Exit.USAGE, "--new and --title are for a new pack, --into for one that is there.");
        }
        var importing = new QuestionImport(outside, file.getFileName().toString(), Cells.clean(source));
        var done = into.isPresent()
                ? importing.into(sheet(), into.get())
                : importing.alone(sheet(), fresh.orElse(file.resolveSibling(importing.stem())), title, language);
        var out = outside.writer();
        done.forEach(line -> out.println(Cells.clean(line)));
        out.flush();
        return Exit.WELL.code();
    }

    private Sheet sheet() throws IOException, Stop {
        var kind = file.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst(".*\\.", "");
        try {
            return switch (kind) {
                case "csv", "tsv", "txt" -> CsvSheet.read(bytes());
                case "xlsx", "xlsm" -> XlsxSheet.read(bytes());
                default ->
                    throw new Stop(
                            Exit.USAGE,
                            file + " is no spreadsheet that can be read. Save it as .xlsx or as \"CSV UTF-8\".");
            };
        } catch (Unreadable unreadable) {
            throw new Stop(Exit.UNREADABLE, file + ": " + unreadable.getMessage());
        }
    }

    private byte[] bytes() throws IOException, Stop {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Stop(Exit.UNREADABLE, file + " is not a file.");
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Stop(Exit.UNREADABLE, file + " is too large. Copy the questions into a new table.");
            }
            return bytes;
        } catch (NoSuchFileException none) {
            throw new Stop(Exit.UNREADABLE, "there is no file " + file + ". Check the name.");
        }
    }
}
