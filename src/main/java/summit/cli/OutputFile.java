package summit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import summit.save.WholeFile;
import summit.save.WholeFile.Existing;

/** Where a command puts what it makes: a file that is not overwritten unless that is asked for, or the standard output. */
final class OutputFile {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of the standard output.")
    Optional<Path> file = Optional.empty();

    @Option(names = "--force", description = "Replace the file if it is there already.")
    boolean force;

    /** Puts the text out; the file is there as a whole or not at all. */
    void put(String text, Outside outside) throws IOException, Stop {
        if (file.isEmpty()) {
            print(text, outside.writerForPrograms());
            return;
        }
        try {
            new WholeFile(file.get())
                    .write(text.getBytes(StandardCharsets.UTF_8), force ? Existing.REPLACE : Existing.REFUSE);
        } catch (WholeFile.Taken taken) {
            throw new Stop(Exit.USAGE, taken.getMessage() + " --force replaces it.");
        }
        outside.complaints().println("Written: " + file.get());
    }

    private static void print(String text, PrintWriter out) {
        out.print(text);
        out.flush();
    }
}
