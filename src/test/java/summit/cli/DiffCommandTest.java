package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {
    @TempDir
    private Path folder;

    /** The small story as the manual edits it. */
    private Path edited(String was) throws IOException {
        var source = Path.of("scenes", "first-steps");
        try (Stream<Path> files = Files.walk(source)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().contains("strings"))
                    .toList()) {
                var target = folder.resolve(source.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(
                        target,
                        Files.readString(file)
                                .replaceFirst(
                                        "\"id\": \"stores\",(\\s+\"title\")", "\"id\": \"cupboard\", " + was + "$1")
                                .replace("\"to\": \"stores\"", "\"to\": \"cupboard\"")
                                .replace("visits(stores)", "visits(cupboard)"));
            }
        }
        return folder;
    }

    @Test
    void theExampleOfTheManualComesOutAsItStandsThere() throws IOException {
        var ran = Ran.of("diff", "first-steps", edited("").toString());
        assertEquals(1, ran.code(), ran.err());
        var manual = Files.readString(Path.of("docs", "diff.md"));
        var example =
                manual.substring(manual.indexOf("```text\n") + 8, manual.indexOf("\n```", manual.indexOf("```text\n")));
        example.lines()
                .forEach(line -> assertTrue(ran.out().contains(line + "\n"), line + "\nis not in\n" + ran.out()));
    }

    @Test
    void withTheLineThatItNamesNothingIsLost() throws IOException {
        var ran =
                Ran.of("diff", "first-steps", edited("\"was\": [\"stores\"], ").toString());
        assertEquals(0, ran.code(), ran.out() + ran.err());
        assertTrue(ran.out().contains("90 go on as if nothing had been changed"), ran.out());
        assertTrue(ran.out().contains("Renamed:\n  scene stores -> cupboard\n"), ran.out());
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        var ran = Ran.of("diff", "first-steps", edited("").toString(), "--format", "json", "--plays", "30", "--seed=4");
        assertEquals(1, ran.code());
        var json = JsonMapper.shared().readTree(ran.out());
        assertEquals(
                "probably renamed", json.get("changes").get(0).get("change").stringValue());
        var saves = json.get("saves");
        assertEquals(30, saves.get("plays").intValue());
        assertEquals(
                saves.get("tried").intValue(),
                saves.get("unchanged").intValue()
                        + saves.get("migrated").intValue()
                        + saves.get("moved").intValue()
                        + saves.get("replayed").intValue()
                        + saves.get("refused").intValue());
        assertTrue(saves.get("losing").intValue() > 0);
    }

    @Test
    void whatCannotBeComparedSaysWhy() throws IOException {
        Files.writeString(folder.resolve("story.json"), "{");
        assertEquals(1, Ran.of("diff", "first-steps", folder.toString()).code());
        assertEquals(3, Ran.of("diff", "first-steps", "nowhere").code());
        assertEquals(2, Ran.of("diff", "first-steps").code());
        var many = Ran.of("diff", "first-steps", "first-steps", "--plays", "-1");
        assertEquals(2, many.code());
        assertTrue(many.err().contains("--plays takes"), many.err());
    }
}
