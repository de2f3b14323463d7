package summit.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.exchange.CsvSheet;
import summit.exchange.LeftBehind;
import summit.exchange.QuestionTable;

/** Writes parts of a pack in other formats. */
@Command(
        name = "export",
        description = "Writes the questions of a pack as a table.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class)
final class ExportCommand implements Callable<Integer> {
    private final Outside outside;

    ExportCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws Stop {
        throw new Stop(Exit.USAGE, "say what to export: " + outside.command() + " export questions PACK --csv");
    }

    /** The questions of a pack as a table. */
    @Command(
            name = "questions",
            description = "The questions of a pack as a table for spreadsheets; import reads it back.",
            mixinStandardHelpOptions = true,
            versionProvider = VersionOfProgram.class,
            footer = {
                "",
                "What a table has no column for, such as tries and claim cards, stays in the pack alone; it is named, with the"
                        + " questions that have it."
            })
    static final class QuestionsCommand implements Callable<Integer> {
        @Parameters(paramLabel = "PACK", description = "A folder, a .zip of one, or the name of a bundled story.")
        private String pack = "";

        @Option(names = "--csv", required = true, description = "As comma-separated values in UTF-8.")
        private boolean csv;

        @Option(names = "--separator", paramLabel = "SIGN", description = "What parts cells: , ; or tab (,).")
        private String separator = ",";

        @Option(names = "--to", paramLabel = "FILE", description = "Into a new file instead of the output.")
        private Optional<Path> file = Optional.empty();

        private final Outside outside;

        QuestionsCommand(Outside outside) {
            this.outside = outside;
        }

        @Override
        public Integer call() throws Exception {
            var sign = separator.equals("tab") ? "\t" : separator;
            if (!sign.matches("[,;\t]")) {
                throw new Stop(Exit.USAGE, "\"" + separator + "\" parts no cells. There are: , ; tab.");
            }
            var story = new PackFinder(outside, Optional.empty()).story(pack);
            var table = QuestionTable.of(story);
            var text = CsvSheet.write(table.rows(), sign.charAt(0));
            if (file.isPresent()) {
                new NewFile(file.get()).create(text);
            } else {
                var out = outside.writerForPrograms();
                out.print(text);
                out.flush();
            }
            LeftBehind.of(story)
                    .forEach((key, questions) -> outside.complaints()
                            .println("summit: the table has no column for \"" + key + "\", which stays in the pack: "
                                    + String.join(", ", questions) + "."));
            return Exit.WELL.code();
        }
    }
}
