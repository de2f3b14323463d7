package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code docs/teaching.md} do what they are said to do: each is run in the order of the manual. */
class TeachingManualTest {
    /** A teacher, or a pupil, who goes through everything and answers with what comes first. */
    private static final String TYPED = "28\n" + "\n20 8\n\n\n20 8\n\nA 28\n\n\nA 28\n".repeat(3) + "a\n".repeat(60);

    @TempDir
    private Path folder;

    @Test
    void everyCommandOfTheManualRuns() throws Exception {
        var commands = commands();
        assertFalse(commands.isEmpty());
        for (var command : commands) {
            var words = Arrays.stream(command.split(" "))
                    .map(word -> word.endsWith(".html") ? folder.resolve(word).toString() : word)
                    .toArray(String[]::new);
            var ran = Shell.in(folder).run(TYPED, words);
            assertEquals(0, ran.code(), command + "\n" + ran.err());
        }
    }

    private static List<String> commands() throws Exception {
        var commands = new ArrayList<String>();
        var isShell = false;
        for (var line : Files.readAllLines(Path.of("docs", "teaching.md"))) {
            if (line.startsWith("```")) {
                isShell = line.equals("```sh");
            } else if (isShell) {
                commands.add(line.replace("./summit ", ""));
            }
        }
        return commands;
    }
}
