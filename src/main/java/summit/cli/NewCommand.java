package summit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import summit.author.scaffold.Overlay;
import summit.author.scaffold.Starter;
import summit.load.PackLoader;
import summit.story.Slug;
import summit.ui.lanterna.Surroundings;
import summit.ui.plain.InputLines;

/** Makes a pack that works at once. */
@Command(
        name = "new",
        description = "Makes a small story that works at once, in a new folder, for you to change.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionOfProgram.class,
        footer = {"", "At a terminal it asks for what was not given. It never writes over anything."})
final class NewCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", description = "The folder to make.")
    private Optional<Path> wanted = Optional.empty();

    @Option(names = "--title", paramLabel = "TITLE", description = "The story's title.")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "Its id, in small letters, digits and hyphens; saved games are kept under it.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", description = "The language you will write in, such as en or de.")
    private Optional<String> language = Optional.empty();

    private final Outside outside;
    private Path folder = Path.of("");

    NewCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() throws Exception {
        var out = outside.writer();
        folder = wanted.orElseThrow(
                () -> new Stop(Exit.USAGE, "say which folder to make: " + outside.line(List.of("new", "my-story"))));
        refuseToOverwrite();
        var name = folder.toAbsolutePath().normalize().getFileName();
        var questions = new Questions(outside, new InputLines(outside.reader(), InputLines.TYPED));
        var chosenTitle = questions.ask("Title", title, inWords(name == null ? "" : name.toString()));
        var slug = Slug.of(chosenTitle);
        var starter = new Starter(
                questions.ask("Id", id, slug.matches("[a-z].*") ? slug : "story" + (slug.isEmpty() ? "" : "-" + slug)),
                chosenTitle,
                questions.ask("Language", language, "en"));
        var files = starter.files();
        check(starter, files);
        for (var file : files.entrySet()) {
            new NewFile(folder.resolve(file.getKey())).create(file.getValue());
        }
        var shown = folder.toString();
        out.println("\"" + starter.title() + "\" lies in " + shown + ". Now:");
        out.println("  " + outside.line(List.of("play", shown)));
        out.println("  " + outside.line(List.of("check", shown)));
        out.println("  " + outside.line(List.of("test", shown)));
        starter.remarks().forEach(out::println);
        out.println("Then open its files in an editor and change them; docs/writing-scenes.md goes on from here.");
        out.flush();
        return Exit.WELL.code();
    }

    private void refuseToOverwrite() throws IOException, Stop {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Stop(Exit.UNREADABLE, folder + " is a file. Name a folder that is not there yet.");
        }
        if (Files.isDirectory(folder)) {
            try (var inside = Files.list(folder)) {
                // Somebody may have begun with "git init".
                if (inside.anyMatch(file -> !file.getFileName().toString().startsWith("."))) {
                    throw new Stop(
                            Exit.UNREADABLE,
                            "there are files in " + folder + " already. Name a folder that is not there yet.");
                }
            }
        }
    }

    /** What the loader says of the title, the id and the language holds before anything is written. */
    private static void check(Starter starter, SortedMap<String, String> files) throws IOException, Stop {
        var loading = PackLoader.load(new Overlay("new", Optional.empty(), files));
        if (!loading.diagnostics().isEmpty()) {
            var first = loading.diagnostics().get(0);
            throw new Stop(Exit.USAGE, first.message() + " " + first.hint());
        }
    }

    private static String inWords(String folder) {
        var words = folder.replaceAll("[-_ ]+", " ").strip();
        return words.isEmpty() ? "A story" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Asks somebody who can answer; takes what is likely from anybody else. */
    private record Questions(Outside outside, InputLines lines) {
        String ask(String what, Optional<String> given, String likely) throws IOException {
            if (given.isPresent() || outside.surroundings().streams() != Surroundings.Streams.TERMINAL) {
                return given.orElse(likely);
            }
            var out = outside.writer();
            out.print(what + " [" + likely + "]: ");
            out.flush();
            return lines.next().filter(line -> !line.isEmpty()).orElse(likely);
        }
    }
}
