package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    /** In a process of its own, as the launcher runs it: a check that reported anything, or no title, is another status. */
    @Test
    void itComesToTheTitleWithoutATerminal() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "summit.cli.Rehearsal")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        assertEquals(0, process.waitFor());
    }
}
