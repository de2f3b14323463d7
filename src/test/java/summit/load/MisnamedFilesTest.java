package summit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies and wrong endings, as file managers and editors make them: each is one finding that names the file. */
class MisnamedFilesTest {
    private static final byte[] SCENES = Packs.small().files().get("scenes.json");
    private static final byte[] MANIFEST = Packs.small().files().get("story.json");

    private static List<String> messages(Packs pack) {
        return pack.load().diagnostics().stream()
                .map(found -> found.position().file() + " " + found.code() + " " + found.message() + " " + found.hint())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scenes - Kopie.json",
                "scenes (1).json",
                "Copy of scenes.json",
                "scenes copy 2.json",
                "old/scenes.json",
                "backup.json"
            })
    void aCopyIsOneMistake(String name) {
        assertEquals(
                List.of("p/" + name
                        + " E009 the file seems to be a copy of \"scenes.json\": both have the question \"q\" and 2 more of the same ids."
                        + " Delete it or move it out of the pack; or give what is new in it other ids."),
                messages(Packs.small().with(name, SCENES)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenes.json~", "scenes.json.bak", "scenes.json.txt"})
    void aCopyUnderAnotherEndingIsNone(String name) {
        assertEquals(List.of(), messages(Packs.small().with(name, SCENES)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenes.json.txt", "scenes.JSON", "scenes.json~"})
    void aFileWithAWrongEndingIsToBeRenamed(String name) {
        assertEquals(
                List.of("p/" + name + " E056 the file is not read, since its name does not end in \".json\"."
                        + " Rename it to \"scenes.json\"."),
                messages(Packs.small().without("scenes.json").with(name, SCENES)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"story (1).json", "Kopie von story.json", "manifest.json"})
    void aSecondManifestIsOneMistake(String name) {
        assertEquals(
                List.of("p/" + name + " E056 the file is a manifest, but only \"story.json\" is read as one."
                        + " Delete it or move it out of the pack."),
                messages(Packs.small().with(name, MANIFEST)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Story.json", "story.json.txt", "story (1).json", "story.json.json"})
    void aManifestUnderAnotherNameIsToBeRenamed(String name, @TempDir Path folder) throws IOException {
        Files.write(folder.resolve(name), MANIFEST);
        Files.write(folder.resolve("scenes.json"), SCENES);
        var found = PackLoader.load(Pack.folder(folder)).diagnostics();
        assertEquals(
                List.of("E051 the pack has no \"story.json\". Rename \"" + name + "\" to \"story.json\"."),
                found.stream()
                        .map(each -> each.code() + " " + each.message() + " " + each.hint())
                        .toList());
    }

    @Test
    void aPackInsideAPackIsOneMistake() {
        assertEquals(
                List.of("p/old/story.json E056 another pack lies inside this one, in the folder \"old\"."
                        + " Move that folder out of this pack."),
                messages(Packs.small().with("old/story.json", MANIFEST).with("old/more/scenes.json", SCENES)));
    }

    @Test
    void filesThatShareAnIdByChanceAreNoCopies() {
        assertEquals(
                List.of(
                        "p/x.json E009 scene \"hall\" is there already: p/scenes.json:2:13. Give one of them another id."),
                messages(Packs.scene("{\"id\":\"hall\",\"text\":\"A\",\"next\":\"out\"}")));
    }
}
