package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.author.scaffold.Starter;
import tools.jackson.databind.json.JsonMapper;

/** Every step of the manual for authors, done in order in an empty folder as it says. */
class WritingManualTest {
    private static final Path MANUAL = Path.of("docs", "writing-scenes.md");
    private static final Path EDITORS = Path.of("docs", "editors.md");

    /** What the manual asks its reader to change first, and what the reader may write there. */
    private static final String FIRST_WORDS = "The museum closes in half an hour.";

    private static final String OWN_WORDS = "It is raining.";

    @TempDir
    private Path folder;

    @Test
    void everyStepDoesWhatItSays() throws IOException {
        var edits = blocks(MANUAL, "json");
        var tables = blocks(MANUAL, "csv");
        assertEquals(3, edits.size());
        assertEquals(1, tables.size());
        var steps = 0;
        for (var line : commands()) {
            if (line.contains("import wall.csv")) {
                Files.writeString(folder.resolve("wall.csv"), tables.get(0));
            } else if (line.contains("play my-story.zip")) {
                zip();
            }
            var ran = run(line);
            assertEquals(line.endsWith("test my-story") ? 1 : 0, ran.code(), line + "\n" + ran.out() + ran.err());
            if (line.contains("new scene cellar")) {
                change("scenes.json", "{ \"id\": \"in\",", edits.get(0) + ",\n{ \"id\": \"in\",");
                assertTrue(ran.out().contains("\"to\": \"cellar\""), ran.out());
            } else if (line.contains("new question reader")) {
                Files.writeString(folder.resolve("my-story/questions/reader.json"), edits.get(1));
                change("cellar.json", "\"choices\"", edits.get(2) + "\n\"choices\"");
            } else if (line.contains("check my-story")) {
                assertTrue(ran.out().contains("0 errors, 2 warnings; 4 scenes, 3 questions"), ran.out());
            } else if (line.endsWith("test my-story")) {
                assertTrue(ran.out().contains("\"" + FIRST_WORDS + "\" was not shown."), ran.out());
                change("plans/first.plan", FIRST_WORDS, OWN_WORDS);
            } else if (line.contains("preview")) {
                change("scenes.json", FIRST_WORDS, OWN_WORDS);
            } else if (line.contains("--coverage")) {
                assertTrue(ran.out().contains("none failed") && !ran.out().contains("Not touched"), ran.out());
            } else if (line.contains("import wall.csv")) {
                assertTrue(ran.out().startsWith("7 questions from wall.csv became a pack"), ran.out());
                assertTrue(ran.out().contains("1 to type (row 6), 1 to match (row 7), 1 with gaps (row 8)"), ran.out());
            }
            steps++;
        }
        assertTrue(steps > 12, "only " + steps + " steps were found");
        assertEquals(8, Files.readString(folder.resolve("wall-2.csv")).lines().count());
    }

    @Test
    void theFilesItNamesAreThere() throws IOException {
        var files = new Starter("my-story", "My story", "en").files().keySet();
        var named = Pattern.compile("(?m)^\\| `([\\w./]+)` \\|").matcher(Files.readString(MANUAL));
        var count = 0;
        while (named.find()) {
            var name = named.group(1);
            assertTrue(files.stream().anyMatch(file -> file.startsWith(name)), name);
            count++;
        }
        assertEquals(6, count);
    }

    @Test
    void theSchemasThatEditorsAreToldOfAreThere() throws IOException {
        var files = new Starter("my-story", "My story", "en").files().keySet();
        var settings =
                JsonMapper.shared().readTree(blocks(EDITORS, "json").get(1)).get("json.schemas");
        assertEquals(3, settings.size());
        settings.forEach(
                each -> assertTrue(files.contains(each.get("url").asString().substring(2)), each.toString()));
    }

    /** What is typed into the terminal, in order. */
    private static List<String> commands() throws IOException {
        return blocks(MANUAL, "sh").stream().flatMap(String::lines).toList();
    }

    private static List<String> blocks(Path page, String language) throws IOException {
        var blocks = Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(page));
        return blocks.results().map(block -> block.group(1)).toList();
    }

    private Shell.Ran run(String line) {
        var words = new ArrayList<String>();
        var word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(line.replaceFirst("^\\./summit ", ""));
        while (word.find()) {
            words.add(word.group(1) == null ? placed(word.group(2)) : word.group(1));
        }
        if (line.contains("preview")) {
            words.add("--plain");
        }
        var typed = line.contains("--record") ? "stairs\nChampollion\non\n/quit\n" : "";
        return Shell.in(folder.resolve("data")).run(typed, words.toArray(String[]::new));
    }

    /** The commands are typed in an empty folder, and this process stands elsewhere. */
    private String placed(String word) {
        return word.matches("(my-story|wall)(-2)?(\\.\\w+)?")
                ? folder.resolve(word).toString()
                : word;
    }

    private void change(String file, String words, String others) throws IOException {
        var path = folder.resolve("my-story").resolve(file);
        var old = Files.readString(path);
        assertTrue(old.contains(words), file + " has no " + words);
        Files.writeString(path, old.replaceFirst(Pattern.quote(words), Matcher.quoteReplacement(others)));
    }

    private void zip() throws IOException {
        var pack = folder.resolve("my-story");
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("my-story.zip")));
                var files = Files.walk(pack)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
    }
}
