package summit.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import summit.ui.lanterna.Tmux;

/** An author at work: an editor on one side, the preview in a real terminal on the other. */
@EnabledIf("summit.ui.lanterna.Tmux#isInstalled")
class PreviewInTerminalTest {
    private static final String SCENES = """
            { "scenes": [
                { "id": "pier", "title": "The pier", "text": "The pier is empty.", "choices": [
                  { "id": "walk", "text": "Walk on", "to": "end-of-it" }, { "id": "leave", "text": "Leave", "to": "home" } ] },
                { "id": "end-of-it", "title": "Water", "text": "Here is water.", "choices": [
                  { "id": "back", "text": "Turn round", "to": "pier" } ] },
                { "id": "home", "text": "At home.", "end": "over" } ] }
            """;

    @TempDir
    Path folder;

    private final Tmux tmux = new Tmux(80, 24);

    @AfterEach
    void close() {
        tmux.close();
    }

    private void save(String file, String text) throws IOException {
        Files.writeString(folder.resolve("pack").resolve(file), text);
    }

    @Test
    void wordsAreNewAMomentAfterTheyWereSavedAndMistakesComeAndGo() throws IOException {
        Files.createDirectory(folder.resolve("pack"));
        save("story.json", """
                { "format": 1, "id": "pier", "version": "1", "title": "The Pier", "language": "en", "start": "pier",
                  "endings": [{ "id": "over", "title": "Over" }] }
                """);
        save("scenes.json", SCENES);
        var data = folder.resolve("data");
        // A line typed into a terminal is cut at 4096 characters, and a class path can be longer.
        var script = Files.writeString(
                folder.resolve("run"),
                "exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + System.getProperty("java.class.path")
                        + "' " + Main.class.getName() + " preview --data-dir " + data + " " + folder.resolve("pack")
                        + "\n");
        tmux.enters("sh " + script);
        tmux.awaits("The pier is empty.");
        tmux.presses("1");
        tmux.awaits("Here is water.");

        save("scenes.json", SCENES.replace("Here is water.", "Here is the sea."));
        tmux.awaits("Here is the sea.");

        save("scenes.json", SCENES.replace("\"to\": \"pier\"", "\"to\": \"peer\""));
        tmux.awaits("1 mistake in the pack");
        assertTrue(tmux.screen().contains("scenes.json, line 5"), tmux.screen());
        assertTrue(tmux.screen().contains("Did you mean \"pier\"?"), tmux.screen());
        tmux.presses("Enter");
        tmux.awaits("the last good version", screen -> screen.contains("Here is the sea.") && screen.contains("F4"));

        save("scenes.json", SCENES.replace("Here is water.", "Here is salt water."));
        tmux.awaits("mended", screen -> screen.contains("Here is salt water.") && !screen.contains("F4"));

        tmux.presses("C-c", "y");
        tmux.awaits("the screen given back", screen -> screen.contains("$") && !screen.contains("salt"));
        assertTrue(Files.notExists(data), "a preview keeps nothing of a player");
    }
}
