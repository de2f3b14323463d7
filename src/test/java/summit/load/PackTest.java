package summit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Where packs are found, and that a pack is the same wherever it is. */
class PackTest {
    @TempDir
    Path folder;

    private Path copy(Pack pack, Path to) throws IOException {
        for (var name : pack.names()) {
            Files.createDirectories(to.resolve(name).getParent());
            Files.write(to.resolve(name), pack.bytes(name));
        }
        return to;
    }

    private Path zip(Pack pack, String begin) throws IOException {
        var file = folder.resolve("pack.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var name : pack.names()) {
                zip.putNextEntry(new ZipEntry(begin + name));
                zip.write(pack.bytes(name));
            }
        }
        return file;
    }

    @Test
    void aFolderAZipAndTheProgramHoldTheSameStory() throws IOException {
        var bundled = Pack.bundled("first-steps");
        var story = PackLoader.load(bundled).story().orElseThrow();
        assertEquals(
                story,
                PackLoader.load(Pack.open(copy(bundled, folder.resolve("a")).toString()))
                        .story()
                        .orElseThrow());
        assertEquals(
                story,
                PackLoader.load(Pack.open(zip(bundled, "").toString())).story().orElseThrow());
        assertEquals(
                story,
                PackLoader.load(Pack.open(zip(bundled, "first-steps/").toString()))
                        .story()
                        .orElseThrow());
        assertEquals(story, PackLoader.load(Pack.open("first-steps")).story().orElseThrow());
    }

    @TestFactory
    List<DynamicTest> theBundledPacksHaveNoMistake() throws IOException {
        return Pack.bundledIds().stream()
                .map(id -> DynamicTest.dynamicTest(
                        id,
                        () -> assertEquals(
                                List.of(), PackLoader.load(Pack.bundled(id)).diagnostics())))
                .toList();
    }

    @Test
    void theFirstStepsComeWithTheProgram() throws IOException {
        assertTrue(Pack.bundledIds().contains("first-steps"));
        assertEquals("scenes/first-steps", Pack.bundled("first-steps").label());
    }

    @Test
    void otherFilesAreNoPartOfAPack() throws IOException {
        var pack = copy(Pack.bundled("first-steps"), folder.resolve("a"));
        Files.writeString(pack.resolve("README.md"), "hello");
        Files.writeString(pack.resolve(".hidden.json"), "[");
        Files.createDirectories(pack.resolve(".git"));
        Files.writeString(pack.resolve(".git/x.json"), "[");
        Files.writeString(pack.resolve("x.schema.json"), "[");
        assertTrue(PackLoader.load(Pack.folder(pack)).isPlayable());
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs() {
        var message =
                assertThrows(IOException.class, () -> Pack.open("first-step")).getMessage();
        assertTrue(message.contains("There is no pack \"first-step\""), message);
        assertTrue(message.contains("Did you mean first-steps?"), message);
    }

    @Test
    void aFileThatIsNoPackIsRefusedWithAdvice() throws IOException {
        var file = Files.writeString(folder.resolve("story.json"), "{}");
        assertTrue(assertThrows(IOException.class, () -> Pack.open(file.toString()))
                .getMessage()
                .contains("Name the folder"));
        var zip = Files.write(folder.resolve("x.zip"), "no zip".getBytes(StandardCharsets.UTF_8));
        var pack = Pack.open(zip.toString());
        assertTrue(assertThrows(IOException.class, () -> PackLoader.load(pack))
                .getMessage()
                .contains("not a zip file"));
    }

    @Test
    void aZipWithTooManyFilesIsRefusedInOneSentence() throws IOException {
        var file = folder.resolve("many.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var i = 0; i <= Limits.FILES; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
            }
        }
        assertEquals(
                "\"" + file
                        + "\" has more than 10000 files. Name the folder of one story, and keep other files elsewhere.",
                assertThrows(IOException.class, () -> Pack.zip(file).names()).getMessage());
    }

    @Test
    void aFolderWithoutAManifestIsNotSearched() throws IOException {
        Files.writeString(folder.resolve("x.json"), "[");
        assertEquals(
                List.of("E051"),
                PackLoader.load(Pack.folder(folder)).diagnostics().stream()
                        .map(Diagnostic::code)
                        .toList());
    }
}
