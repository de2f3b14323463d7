package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** "Bad input to every command is an error with what to do; nothing the author wrote is overwritten or lost." */
class BadInputTest {
    /** The commands of authors; {@code IT} is what they are given. */
    private static final List<String> COMMANDS = List.of(
            "check IT",
            "explore IT",
            "map IT",
            "map IT --format html -o IT/map.html",
            "test IT",
            "test IT --record first",
            "diff IT first-steps",
            "diff first-steps IT",
            "languages extract IT de",
            "languages merge IT de IT",
            "languages check IT de",
            "import IT",
            "import IT --into IT",
            "export questions IT --csv",
            "worksheet IT",
            "new scene hall --pack IT",
            "new question hall --pack IT",
            "preview IT --plain");

    @TempDir
    private Path folder;

    private SortedMap<String, Path> inputs() throws IOException {
        var inputs = new TreeMap<String, Path>();
        inputs.put("what is not there", folder.resolve("nowhere"));
        inputs.put("a folder without a story", Files.createDirectory(folder.resolve("empty")));
        inputs.put("a text", Files.writeString(folder.resolve("notes.txt"), "Dear diary"));
        inputs.put("a zip file that is none", Files.writeString(folder.resolve("story.zip"), "Dear diary"));
        inputs.put(
                "a table that is none", Files.write(folder.resolve("table.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0}));
        inputs.put("half a story", pack("half", "{ \"format\": 1, \"id\": \"half\","));
        inputs.put("a story that is a list", pack("list", "[]"));
        inputs.put("a story of bytes", pack("bytes", "\u0000\u0001\u0002"));
        inputs.put("a story of another format", pack("later", "{ \"format\": 99, \"id\": \"later\" }"));
        return inputs;
    }

    /** What is still being written can be added to, and preview waits for it. */
    private static boolean isFine(String command, Path path) {
        return command.startsWith("new ") && Files.exists(path.resolve("story.json"))
                || command.startsWith("preview ")
                        && (Files.isDirectory(path) || path.toString().endsWith(".zip"));
    }

    private Path pack(String name, String manifest) throws IOException {
        var pack = Files.createDirectory(folder.resolve(name));
        Files.writeString(pack.resolve("story.json"), manifest);
        Files.writeString(pack.resolve("scenes.json"), "{ \"scenes\": [");
        return pack;
    }

    private SortedMap<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @TestFactory
    List<DynamicTest> everyCommandSaysWhatIsWrongAndLeavesEverythingAsItWas() throws IOException {
        var before = files();
        var tests = new ArrayList<DynamicTest>();
        inputs().forEach((what, path) -> COMMANDS.stream()
                .filter(command -> !isFine(command, path))
                .forEach(command -> tests.add(DynamicTest.dynamicTest(command + ": " + what, () -> {
                    var present = files();
                    var ran = Ran.of(Stream.of(command.split(" "))
                            .map(word -> word.replace("IT", path.toString()))
                            .toArray(String[]::new));
                    assertTrue(ran.code() >= 1 && ran.code() <= 3, ran::toString);
                    var said = ran.out() + ran.err();
                    assertFalse(said.isBlank());
                    assertFalse(said.contains("Exception") || said.contains("\tat "), said);
                    assertEquals(present, files());
                }))));
        assertTrue(before.isEmpty() && tests.size() > 100);
        return tests;
    }
}
