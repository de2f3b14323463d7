package summit.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file in which a player chooses keys: whatever is in it, there is an answer. */
class KeysFileTest {
    @TempDir
    Path folder;

    private KeysFile.Read read(String text) throws IOException {
        var file = KeysFile.in(new DataFolder(folder));
        Files.writeString(file.path(), text);
        return file.read();
    }

    private void assertNotice(String words, String text) throws IOException {
        var read = read(text);
        assertEquals(Map.of(), read.keys());
        assertEquals(1, read.notices().size());
        assertTrue(read.notices().get(0).contains(words), read.notices().get(0));
    }

    @Test
    void whereThereIsNoFileNothingIsChosenAndNothingIsSaid() {
        var read = KeysFile.in(new DataFolder(folder)).read();
        assertEquals(Map.of(), read.keys());
        assertEquals(List.of(), read.notices());
    }

    @Test
    void theExampleOfTheManualIsRead() throws IOException {
        var manual = Files.readString(Path.of("docs", "keys.md"));
        var example = manual.substring(manual.indexOf("```json") + 7);
        var read = read(example.substring(0, example.indexOf("```")));
        assertEquals(Map.of("notebook", "F2", "down", "Ctrl-N", "sources", "+"), read.keys());
        assertEquals(List.of(), read.notices());
    }

    @Test
    void commentsAndACommaTooManyAreLetPass() throws IOException {
        assertEquals(
                Map.of("map", "N"),
                read("{ /* mine */ \"keys\": { \"map\": \"N\", }, }").keys());
    }

    @Test
    void whatIsNoKeyIsSaidAndTheRestHolds() throws IOException {
        var read = read("{ \"keys\": { \"map\": 7, \"wall\": \"W\" } }");
        assertEquals(Map.of("wall", "W"), read.keys());
        assertEquals(List.of("The key for “map” should be text, such as \"F2\"."), read.notices());
    }

    @Test
    void aFileThatIsNoJsonSaysWhere() throws IOException {
        assertNotice("line 2 is not JSON", "{ \"keys\":\n nonsense }");
        assertNotice("Duplicate", "{ \"keys\": { \"map\": \"N\", \"map\": \"M\" } }");
        assertNotice("is not JSON", "[".repeat(10_000));
    }

    @Test
    void aFileOfAnotherShapeShowsTheRightOne() throws IOException {
        assertNotice("{ \"keys\": { \"notebook\": \"F2\" } }", "{ \"map\": \"N\" }");
        assertNotice("{ \"keys\": { \"notebook\": \"F2\" } }", "[]");
        assertNotice("{ \"keys\": { \"notebook\": \"F2\" } }", "");
    }

    @Test
    void aFileTooLargeOrAFolderIsNoReasonToFail() throws IOException {
        assertNotice("more than", " ".repeat(100_000));
        Files.delete(folder.resolve("keys.json"));
        Files.createDirectory(folder.resolve("keys.json"));
        assertEquals(Map.of(), KeysFile.in(new DataFolder(folder)).read().keys());
    }
}
