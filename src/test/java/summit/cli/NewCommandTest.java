package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.ui.lanterna.Surroundings;

class NewCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theNewPackChecksTestsAndPlaysAtOnce() {
        var pack = folder.resolve("my-story").toString();
        var shell = Shell.in(folder.resolve("data"));
        var made = shell.run("", "new", pack);
        assertEquals(0, made.code(), made.err());
        assertTrue(made.out().startsWith("\"My story\" lies in " + pack), made.out());
        assertTrue(shell.run("", "check", pack).out().contains("0 errors, 0 warnings"));
        var tested = shell.run("", "test", pack, "--coverage");
        assertEquals(0, tested.code(), tested.out());
        assertFalse(tested.out().contains("Not touched"), tested.out());
        var played = shell.run("go in\nLatin\n1799\nhome\n", "play", pack);
        assertEquals(0, played.code(), played.err());
        assertTrue(played.out().contains("Home before dark"), played.out());
    }

    @Test
    void nothingIsWrittenOver() throws Exception {
        var pack = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(pack.resolve("notes.txt"), "Mine.");
        var refused = Shell.in(folder).run("", "new", pack.toString());
        assertEquals(3, refused.code());
        assertTrue(refused.err().contains("there are files in"), refused.err());
        assertFalse(Files.exists(pack.resolve("story.json")));
        assertEquals(
                3,
                Shell.in(folder)
                        .run("", "new", pack.resolve("notes.txt").toString())
                        .code());
    }

    @Test
    void whatCannotBeIsRefusedBeforeAnythingIsWritten() {
        for (var wrong : new String[][] {{"--id", "Not An Id"}, {"--language", "no tag"}}) {
            var pack = folder.resolve("wrong");
            var refused = Shell.in(folder).run("", "new", pack.toString(), wrong[0], wrong[1]);
            assertEquals(2, refused.code());
            assertTrue(refused.err().contains("\"" + wrong[1] + "\""), refused.err());
            assertFalse(Files.exists(pack));
        }
    }

    @Test
    void scenesAndQuestionsAreAddedInFilesOfTheirOwn() throws Exception {
        var pack = folder.resolve("pack");
        var shell = Shell.in(folder);
        shell.run("", "new", pack.toString());
        var before = Files.readString(pack.resolve("scenes.json"));
        var scene = shell.run("", "new", "scene", "rose-garden", "--pack", pack.toString());
        assertEquals(0, scene.code(), scene.err());
        assertTrue(scene.out().contains("{ \"id\": \"rose-garden\", \"text\": \"...\", \"to\": \"rose-garden\" }"));
        var question = shell.run("", "new", "question", "roses", "--pack", pack.toString());
        assertEquals(0, question.code(), question.err());
        assertEquals(before, Files.readString(pack.resolve("scenes.json")));
        assertTrue(Files.readString(pack.resolve("rose-garden.json")).contains("\"schemas/scenes.schema.json\""));
        assertTrue(Files.readString(pack.resolve("questions").resolve("roses.json"))
                .contains("\"../schemas/scenes.schema.json\""));
        var checked = shell.run("", "check", pack.toString());
        assertTrue(
                checked.out().contains("0 errors") && checked.out().contains("4 scenes, 3 questions"), checked.out());
    }

    @Test
    void anIdThatIsTakenOrCannotBeIsRefused() {
        var pack = folder.resolve("pack").toString();
        var shell = Shell.in(folder);
        shell.run("", "new", pack);
        var taken = shell.run("", "new", "scene", "gate", "--pack", pack);
        assertEquals(1, taken.code());
        assertTrue(taken.err().contains("\"gate\" is there already: " + pack + "/scenes.json:"), taken.err());
        for (var file : new String[] {"story", "questions"}) {
            var hidden = shell.run("", "new", "scene", file, "--pack", pack);
            assertEquals(1, hidden.code());
            assertTrue(hidden.err().contains("there is a file"), hidden.err());
        }
        assertEquals(
                2, shell.run("", "new", "question", "../Up", "--pack", pack).code());
        assertEquals(
                3,
                shell.run("", "new", "scene", "x", "--pack", folder.toString()).code());
        assertEquals(2, shell.run("", "new", "scene").code());
        assertEquals(2, shell.run("", "new").code());
    }

    @Test
    void atATerminalItAsksForWhatWasNotGiven() throws Exception {
        var pack = folder.resolve("asked");
        var made = new Shell(folder, Surroundings.Streams.TERMINAL)
                .run("The 1848 Uprising\n\nfr\n", "new", pack.toString());
        assertEquals(0, made.code(), made.err());
        assertTrue(made.out().startsWith("Title [Asked]: Id [the-1848-uprising]: Language [en]: "), made.out());
        var story = Files.readString(pack.resolve("story.json"));
        assertTrue(story.contains("\"title\": \"The 1848 Uprising\""), story);
        assertTrue(story.contains("\"id\": \"the-1848-uprising\""), story);
        assertTrue(story.contains("\"language\": \"fr\""), story);
    }
}
