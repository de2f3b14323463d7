package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The game in processes of its own: what only another process can do to it. */
class RealProcessTest {
    private static final String LARDER = Path.of("src", "test", "resources", "packs", "larder")
            .toAbsolutePath()
            .toString();

    @TempDir
    private Path folder;

    private final List<Process> processes = new ArrayList<>();

    /** A game, and what it says. */
    private record Playing(Process process, Reader said) {
        /** Types a line and waits for the next prompt; what was said until then. */
        String types(String line) throws IOException {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            return untilPrompt();
        }

        String untilPrompt() throws IOException {
            var text = new StringBuilder();
            while (!text.toString().endsWith("\n> ")) {
                var letter = said.read();
                assertTrue(letter >= 0, "it ended: " + text);
                text.append((char) letter);
            }
            return text.toString();
        }

        String rest() throws IOException {
            process.getOutputStream().close();
            var text = new StringBuilder();
            for (var letter = said.read(); letter >= 0; letter = said.read()) {
                text.append((char) letter);
            }
            return text.toString();
        }
    }

    private Playing play() throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "play",
                        LARDER,
                        "--plain",
                        "--data-dir",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        processes.add(process);
        return new Playing(process, new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void anExplorationThatIsToldToEndTellsWhatIsKnownSoFar() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "explore",
                        Vault.in(folder).toString(),
                        "--limit",
                        "999999999",
                        "--format",
                        "json")
                .start();
        processes.add(process);
        try (var told = process.errorReader(StandardCharsets.UTF_8)) {
            // It says how far it is as soon as it takes a while.
            for (var line = told.readLine(); !line.contains("settled"); line = told.readLine()) {
                assertFalse(line.startsWith("summit: "), line);
            }
            // What a process group is told on Ctrl-C may be ignored where tests run; this asks for the same.
            process.toHandle().destroy();
            var printed = process.inputReader(StandardCharsets.UTF_8).readLine();
            var elements = JsonMapper.shared().readTree(printed).get("elements");
            assertEquals(
                    "no play gets there in fewer turns",
                    scene(elements, "door").get("reason").stringValue());
            // Only who has seen every state can say this of the way in.
            assertNotEquals(
                    "no play gets there in fewer turns",
                    scene(elements, "open").get("reason").stringValue());
        }
    }

    private static JsonNode scene(JsonNode elements, String id) {
        return elements.valueStream()
                .filter(each -> each.get("kind").stringValue().equals("scene")
                        && each.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void aKilledGameGoesOnAfterItsLastStep() throws Exception {
        var game = play();
        game.untilPrompt();
        game.types("take");
        game.process().destroyForcibly().waitFor();
        assertTrue(play().untilPrompt().contains("Pockets: key."));
    }

    @Test
    void twoProgramsAtOnceKeepBothGamesAndEachSaysHowToGoOn() throws Exception {
        var one = play();
        one.untilPrompt();
        one.types("take");
        var other = play();
        other.untilPrompt();
        one.types("table");
        var told = other.types("light").replaceAll("\\s+", " ");
        assertTrue(told.contains("Both are kept: this game as \"autosave 2\"."), told);
        assertTrue(other.rest().replaceAll("\\s+", " ").contains("--load 'autosave 2'"));
        assertFalse(one.rest().contains("--load"));
        try (var saves = Files.list(folder.resolve("saves/larder"))) {
            assertEquals(
                    2,
                    saves.filter(file -> file.getFileName().toString().matches("autosave(_2)?\\.json"))
                            .count());
        }
    }
}
