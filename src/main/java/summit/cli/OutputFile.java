package summit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import summit.load.Pack;
import summit.save.WholeFile;
import summit.save.WholeFile.Existing;
import summit.ui.lanterna.Surroundings;

/**
 * Where a command puts what it makes: a file that is not overwritten unless that is asked for, or the standard output. The files of
 * a story are never overwritten.
 */
final class OutputFile {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write to this file instead of the standard output. A page for a browser that would go to a terminal is"
                            + " written to a new file in this folder without it.")
    Optional<Path> file = Optional.empty();

    @Option(
            names = "--force",
            description = "Replace the file if it is there already, unless a story is written in it.")
    boolean force;

    /** Puts the text out; the file is there as a whole or not at all. */
    void put(String text, Outside outside) throws IOException, Stop {
        if (file.isEmpty()) {
            print(text, outside.writerForPrograms());
            return;
        }
        write(text, file.get(), outside);
    }

    /**
     * Puts out a page that is looked at in a browser. On a terminal nobody could read it, so there it goes to a new file of that name
     * in the present folder, {@code name-2.ending} and so on where there is one already.
     */
    void putPage(String page, String name, String ending, Outside outside) throws IOException, Stop {
        if (file.isPresent() || outside.surroundings().streams() != Surroundings.Streams.TERMINAL) {
            put(page, outside);
            return;
        }
        var free = Path.of(name + ending);
        for (var number = 2; Files.exists(free); number++) {
            free = Path.of(name + "-" + number + ending);
        }
        write(page, free, outside);
        outside.complaints().println("Open it in a browser to see and print it.");
    }

    private void write(String text, Path path, Outside outside) throws IOException, Stop {
        if (force && isOfAStory(path)) {
            throw new Stop(
                    Exit.USAGE,
                    path
                            + " is a file of a story, and was left as it is. Name another file than what it is written in.");
        }
        try {
            new WholeFile(path)
                    .write(text.getBytes(StandardCharsets.UTF_8), force ? Existing.REPLACE : Existing.REFUSE);
        } catch (WholeFile.Taken taken) {
            throw new Stop(Exit.USAGE, taken.getMessage() + " --force replaces it.");
        }
        outside.complaints().println("Written: " + path);
    }

    /** Whether a pack in the file's folder, or in one above it, reads the file. */
    private static boolean isOfAStory(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        var real = file.toRealPath();
        for (var home = real.getParent(); home != null; home = home.getParent()) {
            if (Files.isRegularFile(home.resolve("story.json"))) {
                var pack = Pack.folder(home);
                var name = home.relativize(real).toString().replace('\\', '/');
                return pack.names().contains(name) || pack.plans().contains(name);
            }
        }
        return false;
    }

    private static void print(String text, PrintWriter out) {
        out.print(text);
        out.flush();
    }
}
