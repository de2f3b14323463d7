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

/**
 * Where a command puts what it makes: a file that is not overwritten unless that is asked for, or the standard output. The files of
 * a story are never overwritten.
 */
final class OutputFile {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of the standard output.")
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
        if (force && isOfAStory(file.get())) {
            throw new Stop(
                    Exit.USAGE,
                    file.get() + " is a file of a story, and was left as it is. Name another file than what it is"
                            + " written in.");
        }
        try {
            new WholeFile(file.get())
                    .write(text.getBytes(StandardCharsets.UTF_8), force ? Existing.REPLACE : Existing.REFUSE);
        } catch (WholeFile.Taken taken) {
            throw new Stop(Exit.USAGE, taken.getMessage() + " --force replaces it.");
        }
        outside.complaints().println("Written: " + file.get());
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
