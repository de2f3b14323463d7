package summit.cli;

import java.util.List;
import picocli.CommandLine;
import summit.ui.toolkit.Cells;

/** Everything that can be said on the command line, as picocli reads it. */
final class Commands {
    private Commands() {}

    /** Runs what the words say; the exit code. */
    static int run(Outside outside, List<String> arguments) {
        var line = commandLine(outside);
        var code = line.execute(arguments.toArray(String[]::new));
        line.getOut().flush();
        line.getErr().flush();
        return code;
    }

    static CommandLine commandLine(Outside outside) {
        var line = new CommandLine(new SummitCommand(outside));
        // As they are listed: for those who play, who teach, and who write.
        line.addSubcommand(new CommandLine(new PlayCommand(outside)));
        line.addSubcommand(new CommandLine(new QuizCommand(outside)));
        line.addSubcommand(new CommandLine(new ClassCommand(outside)));
        line.addSubcommand(new CommandLine(new WorksheetCommand(outside)));
        line.addSubcommand(new CommandLine(new ReportCommand(outside)));
        line.addSubcommand(new CommandLine(new NewCommand(outside))
                .addSubcommand(new AddCommand.SceneCommand(outside))
                .addSubcommand(new AddCommand.QuestionCommand(outside)));
        line.addSubcommand(new CommandLine(new PreviewCommand(outside)));
        line.addSubcommand(new CommandLine(new CheckCommand(outside)));
        line.addSubcommand(new CommandLine(new ExploreCommand(outside)));
        line.addSubcommand(new CommandLine(new MapCommand(outside)));
        line.addSubcommand(new CommandLine(new TestCommand(outside)));
        line.addSubcommand(new CommandLine(new DiffCommand(outside)));
        line.addSubcommand(LanguagesCommand.line(outside));
        line.addSubcommand(new CommandLine(new ImportCommand(outside)));
        line.addSubcommand(
                new CommandLine(new ExportCommand(outside)).addSubcommand(new ExportCommand.QuestionsCommand(outside)));
        line.setOut(outside.writer());
        line.setErr(outside.complaints());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(Math.max(outside.width(), 55));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.getSubcommands().values().forEach(command -> command.setDefaultValueProvider(new FromParent()));
        line.registerConverter(Long.class, word -> wholeNumber(word, 18));
        line.registerConverter(Integer.class, word -> (int) wholeNumber(word, 9));
        line.setParameterExceptionHandler((mistake, given) -> misunderstood(mistake));
        line.setExecutionExceptionHandler((failure, command, result) -> Failure.told(failure, outside));
        return line;
    }

    private static int misunderstood(CommandLine.ParameterException mistake) {
        var command = mistake.getCommandLine();
        command.getErr().println("summit: " + Cells.clean(words(mistake)));
        CommandLine.UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
        command.getErr().println("\"" + command.getCommandSpec().qualifiedName() + " --help\" lists what can be said.");
        return Exit.USAGE.code();
    }

    private static String words(CommandLine.ParameterException mistake) {
        var commands = mistake.getCommandLine().getSubcommands().keySet();
        return mistake instanceof CommandLine.UnmatchedArgumentException unmatched
                        && !unmatched.isUnknownOption()
                        && !commands.isEmpty()
                ? "there is no command \"" + unmatched.getUnmatched().get(0) + "\". There are: "
                        + String.join(", ", commands) + "."
                : mistake.getMessage();
    }

    private static long wholeNumber(String word, int digits) {
        if (!word.matches("[+-]?\\d{1," + digits + "}")) {
            throw new CommandLine.TypeConversionException(
                    "\"" + word + "\" is not a whole number of at most " + digits + " digits");
        }
        return Long.parseLong(word);
    }
}
