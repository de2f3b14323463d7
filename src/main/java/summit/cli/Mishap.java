package summit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something that went wrong and that nobody foresaw. The person at the terminal reads a sentence; the details go to a file. */
record Mishap(Exception failure, Outside outside) {

    /** What happened and what to do, in words. */
    String told() {
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return failure.getMessage() == null ? "something could not be read or written." : failure.getMessage();
        }
        return "something went wrong inside the program (" + failure.getClass().getSimpleName() + "). " + logged();
    }

    private String logged() {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        try {
            var file = Files.createTempFile("summit-", ".log");
            Files.writeString(file, trace.toString(), StandardCharsets.UTF_8);
            return "Please report it; the details are in " + Path.of(file.toString()) + ".";
        } catch (IOException unwritable) {
            return "Please report it; the details could not be written (" + unwritable.getMessage() + ").";
        }
    }
}
