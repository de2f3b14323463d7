package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aMapGoesToTheStandardOutputOrIntoAFile() throws IOException {
        var file = folder.resolve("map.dot");
        var printed = Ran.of("map", "first-steps", "--format", "dot");
        var written = Ran.of("map", "first-steps", "--format", "dot", "-o", file.toString());
        assertEquals(0, printed.code(), printed.err());
        assertEquals(0, written.code(), written.err());
        assertEquals("", written.out());
        assertEquals(printed.out(), Files.readString(file));
        assertEquals(1, files());
    }

    @Test
    void aFileIsReplacedOnlyWhenThatIsAskedFor() throws IOException {
        var file = Files.writeString(folder.resolve("mine.dot"), "mine");
        var refused = Ran.of("map", "first-steps", "--format=dot", "-o", file.toString());
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("--force"), refused.err());
        assertEquals("mine", Files.readString(file));
        assertEquals(
                0,
                Ran.of("map", "first-steps", "--format=dot", "--force", "-o", file.toString())
                        .code());
        assertTrue(Files.readString(file).startsWith("digraph"));
    }

    @Test
    void aFileOfAStoryIsNotReplacedEvenWithForce() throws IOException {
        var pack = folder.resolve("pack");
        Ran.of("new", pack.toString());
        for (var name : List.of("story.json", "scenes.json", "plans/first.plan")) {
            var before = Files.readString(pack.resolve(name));
            var ran = Ran.of(
                    "map",
                    pack.toString(),
                    "--format=dot",
                    "--force",
                    "-o",
                    pack.resolve(name).toString());
            assertEquals(2, ran.code(), name);
            assertTrue(ran.err().contains("is a file of a story"), ran.err());
            assertEquals(before, Files.readString(pack.resolve(name)));
        }
        var map = pack.resolve("map.dot").toString();
        assertEquals(
                0, Ran.of("map", pack.toString(), "--format=dot", "-o", map).code());
        assertEquals(
                0,
                Ran.of("map", pack.toString(), "--format=dot", "--force", "-o", map)
                        .code());
    }

    @Test
    void aFileThatCannotBeWrittenSaysWhy() throws IOException {
        var nowhere = folder.resolve("nowhere").resolve("map.dot");
        var ran = Ran.of("map", "first-steps", "-o", nowhere.toString());
        assertEquals(3, ran.code());
        assertTrue(ran.err().contains("There is no folder"), ran.err());
        var inFolder = Ran.of("map", "first-steps", "-o", folder.toString());
        assertEquals(3, inFolder.code());
        assertTrue(inFolder.err().contains("is a folder"), inFolder.err());
        assertEquals(0, files());
    }

    @Test
    void scenesAreGroupedByTheFileTheyStandIn() {
        var ran = Ran.of("map", "first-steps", "--by", "file", "--explore", "5");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("\n1-tower.json\n  landing"), ran.out());
        assertTrue(ran.out().contains("\n2-lantern.json\n"), ran.out());
    }

    @Test
    void whatIsSoonProvedImpossibleIsMarkedWithoutBeingAskedFor() throws IOException {
        var pack = folder.resolve("pack");
        Ran.of("new", pack.toString());
        Files.writeString(pack.resolve("more.json"), """
                { "scenes": [{ "id": "roof", "text": "A roof.", "choices": [
                    { "id": "down", "text": "Down", "to": "roof", "if": "visits(roof) > 5" }, { "id": "off", "text": "Off", "to": "roof" }] }] }
                """);
        var scenes = pack.resolve("scenes.json");
        Files.writeString(
                scenes,
                Files.readString(scenes)
                        .replaceFirst(
                                "\"choices\": \\[",
                                "\"choices\": [ { \"id\": \"up\", \"text\": \"Up\", \"to\": \"roof\", \"if\": \"visits(gate) < 1\" },"));
        var marked = Ran.of("map", pack.toString());
        assertEquals(0, marked.code(), marked.err());
        assertTrue(marked.out().contains("! impossible"), marked.out());
        assertTrue(!Ran.of("map", pack.toString(), "--explore", "0").out().contains("! impossible"));
    }

    @Test
    void withoutATerminalThereIsAnOutlineAndNoScreen() {
        assertTrue(Ran.of("map", "first-steps").out().startsWith("The Lamp at Skerry Point\n"));
        var ran = Ran.of("map", "first-steps", "--format", "terminal");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("--format text"), ran.err());
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
