package summit.author.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.load.Pack;

class PackDeskTest {
    @TempDir
    Path folder;

    private PackDesk desk;

    @BeforeEach
    void writeAPack() throws IOException {
        Files.writeString(folder.resolve("story.json"), """
                { "format": 1, "id": "p", "version": "1", "title": "P", "language": "en", "start": "a",
                  "endings": [{ "id": "end", "title": "End" }] }
                """);
        Files.writeString(
                folder.resolve("scenes.json"),
                "{ \"scenes\": [{ \"id\": \"a\", \"text\": \"A\", \"end\": \"end\" }] }");
        desk = new PackDesk(Pack.folder(folder), folder, Optional.empty());
    }

    @Test
    void stampsChangeWithFilesThatAreAddedAndTakenAway() throws IOException {
        var before = desk.stamps();
        Files.writeString(folder.resolve("more.json"), "{}");
        assertNotEquals(before, desk.stamps());
        Files.delete(folder.resolve("more.json"));
        assertEquals(before, desk.stamps());
        Files.writeString(folder.resolve("notes.txt"), "not the story's");
        assertEquals(before, desk.stamps());
    }

    @Test
    void aPackIsReadWithItsStory() {
        assertTrue(desk.read().story().isPresent());
    }

    @Test
    void whateverLiesInTheFolderIsToldAndNeverThrown() throws IOException {
        Files.createSymbolicLink(folder.resolve("round.json"), folder.resolve("round.json"));
        Files.createSymbolicLink(folder.resolve("out.json"), Path.of("/etc/hostname"));
        Files.createDirectory(folder.resolve("folder.json"));
        Files.write(folder.resolve("bytes.json"), new byte[] {(byte) 0xff, 0, (byte) 0xfe});
        Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
        Files.writeString(folder.resolve("empty.json"), "");
        desk.stamps();
        var version = desk.read();
        assertTrue(version.story().isEmpty());
        assertFalse(version.diagnostics().isEmpty() && version.trouble().isEmpty());
        Files.delete(folder.resolve("out.json"));
    }

    @Test
    void aFolderThatIsGoneIsTrouble() throws IOException {
        Files.delete(folder.resolve("scenes.json"));
        Files.delete(folder.resolve("story.json"));
        Files.delete(folder);
        desk.stamps();
        assertTrue(
                desk.read().trouble().contains("There is no folder"),
                desk.read().trouble());
        Files.createDirectory(folder);
    }
}
