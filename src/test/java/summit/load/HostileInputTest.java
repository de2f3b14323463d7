package summit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs that were written to do harm: each is refused with a finding, soon, and without an exception. */
class HostileInputTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private static String many(int count, String each, String between) {
        return IntStream.range(0, count)
                .mapToObj(i -> each.replace("%", Integer.toString(i)))
                .collect(Collectors.joining(between));
    }

    private static String text(String text) {
        return "{\"id\":\"a\",\"text\":\"" + text + "\",\"next\":\"out\"}";
    }

    private static String condition(String condition) {
        return "{\"id\":\"a\",\"text\":\"\",\"next\":[{\"if\":\"" + condition
                + "\",\"to\":\"out\"},{\"to\":\"hall\"}]}";
    }

    private static String scenes(int count, String exits) {
        return "{\"scenes\":[" + many(count, "{\"id\":\"s%\",\"text\":\"\"," + exits + "}", ",") + "]}";
    }

    private static String manifest(String variables) {
        return "{\"format\":1,\"id\":\"s\",\"version\":\"1\",\"title\":\"S\",\"language\":\"en\",\"start\":\"hall\",\"topics\":[{\"id\":\"sea\",\"title\":\"Sea\"}],\"endings\":[{\"id\":\"home\",\"title\":\"Home\"}],\"variables\":["
                + variables + "]}";
    }

    private static Map<String, Packs> hostile() {
        var packs = new TreeMap<String, Packs>();
        var small = Packs.small();
        packs.put("lists in lists", small.with("x.json", "[".repeat(100_000)));
        packs.put("objects in objects", small.with("x.json", "{\"a\":".repeat(100_000)));
        packs.put("a long text", Packs.scene(text("a".repeat(70_000))));
        packs.put("a long key", small.with("x.json", "{\"" + "a".repeat(300) + "\":1}"));
        packs.put(
                "a long number",
                Packs.question("{\"id\":\"r\",\"prompt\":\"?\",\"source\":\"s\",\"type\":\"number\",\"answer\":"
                        + "9".repeat(100) + "}"));
        packs.put("a big file", small.with("x.json", new byte[Limits.FILE + 1]));
        packs.put("many values", small.with("x.json", "{\"note\":[" + "[],".repeat(1_050_000) + "[]]}"));
        packs.put("a long id", Packs.scene("{\"id\":\"" + "a-a".repeat(20_000) + "\",\"text\":\"\",\"next\":\"out\"}"));
        packs.put("many operators", Packs.scene(condition("1 == 1" + " and 1 == 1".repeat(100))));
        packs.put("many parentheses", Packs.scene(condition("(".repeat(65) + "1 == 1" + ")".repeat(65))));
        packs.put("many nots", Packs.scene(condition("not ".repeat(70) + "sure")));
        packs.put("many hyphens", Packs.scene(condition("a" + "-a".repeat(30_000))));
        packs.put("a very long expression", Packs.scene(condition("1 + ".repeat(15_000) + "1 > 1")));
        packs.put(
                "doubling computed variables",
                small.with(
                        "story.json",
                        manifest("{\"id\":\"v0\",\"value\":\"1\"},"
                                + IntStream.range(1, 60)
                                        .mapToObj(i -> "{\"id\":\"v" + i + "\",\"value\":\"v" + (i - 1) + " + v"
                                                + (i - 1) + "\"}")
                                        .collect(Collectors.joining(","))
                                + ",{\"id\":\"trust\",\"type\":\"bool\"}")));
        packs.put(
                "a chain of computed variables",
                small.with(
                        "story.json",
                        manifest(IntStream.range(0, 5000)
                                        .mapToObj(i -> "{\"id\":\"v" + i + "\",\"value\":\"v" + (i + 1) + " + 1\"}")
                                        .collect(Collectors.joining(","))
                                + ",{\"id\":\"v5000\",\"value\":\"1\"}")));
        packs.put(
                "a chain of computed variables in order",
                small.with(
                        "story.json",
                        manifest("{\"id\":\"v0\",\"value\":\"1\"},"
                                + IntStream.range(1, 5000)
                                        .mapToObj(i -> "{\"id\":\"v" + i + "\",\"value\":\"v" + (i - 1) + " + 1\"}")
                                        .collect(Collectors.joining(",")))));
        packs.put("many wrong references", small.with("x.json", scenes(20_000, "\"next\":\"t%\"")));
        packs.put(
                "many wrong references on one line",
                small.with(
                        "x.json",
                        "{\"scenes\":[{\"id\":\"a\",\"text\":\"\",\"next\":\"out\",\"facts\":["
                                + many(200_000, "\"F%\"", ",") + "]}]}"));
        packs.put(
                "a long circle of next",
                small.with(
                        "x.json",
                        "{\"scenes\":["
                                + IntStream.range(0, 19_000)
                                        .mapToObj(i -> "{\"id\":\"s" + i + "\",\"text\":\"\",\"next\":\"s"
                                                + (i + 1) % 19_000 + "\"}")
                                        .collect(Collectors.joining(","))
                                + "]}"));
        packs.put("too many scenes", small.with("x.json", scenes(20_001, "\"next\":\"out\"")));
        packs.put(
                "storylets offered everywhere",
                small.with(
                        "x.json",
                        scenes(
                                8_000,
                                "\"tags\":[\"t\"],\"offer\":{\"text\":\"o\"},\"choices\":[{\"from\":\"#t\"},{\"id\":\"z\",\"text\":\"z\",\"to\":\"out\"}]")));
        packs.put(
                "detours everywhere",
                small.with(
                        "x.json",
                        "{\"scenes\":["
                                + IntStream.range(0, 10_000)
                                        .mapToObj(i -> "{\"id\":\"s" + i
                                                + "\",\"text\":\"\",\"next\":[{\"if\":\"sure\",\"to\":\"@return\"}],\"choices\":[{\"id\":\"z\",\"text\":\"z\",\"to\":\"s"
                                                + (i * 7 + 1) % 10_000 + "\",\"back\":\"s" + (i * 13 + 5) % 10_000
                                                + "\"}]}")
                                        .collect(Collectors.joining(","))
                                + "]}"));
        packs.put(
                "many options alike",
                Packs.question("{\"id\":\"r\",\"prompt\":\"?\",\"source\":\"s\",\"answer\":\"x\",\"wrong\":["
                        + many(100_000, "\"?\"", ",") + "]}"));
        packs.put(
                "many gaps",
                Packs.question("{\"id\":\"r\",\"prompt\":\"" + "[[a]]".repeat(13_000)
                        + "\",\"source\":\"s\",\"type\":\"cloze\",\"gaps\":[{\"id\":\"a\",\"accept\":[\"x\"]}]}"));
        packs.put(
                "open gaps",
                Packs.question("{\"id\":\"r\",\"prompt\":\"" + "[[".repeat(30_000)
                        + "\",\"source\":\"s\",\"type\":\"cloze\",\"gaps\":[{\"id\":\"a\",\"accept\":[\"x\"]}]}"));
        packs.put("texts that double", named(40, "[{\"use\":\"t%1$d\"},{\"use\":\"t%1$d\"}]"));
        packs.put(
                "a big text used everywhere",
                Packs.manifest("\"texts\":{\"a\":[" + many(50_000, "\"%\"", ",") + "],\"b\":["
                        + many(100_000, "{\"use\":\"a\"}", ",") + "]}"));
        packs.put("texts deep in each other", named(20_000, "{\"if\":\"sure\",\"text\":{\"use\":\"t%d\"}}"));
        packs.put("a long chain of texts", named(20_000, "{\"use\":\"t%d\"}"));
        packs.put("many braces", Packs.scene(text("{".repeat(65_001))));
        packs.put("many wrong values in one text", Packs.scene(text("{x}".repeat(20_000))));
        packs.put("many unknown keys", small.with("x.json", "{" + many(100_000, "\"k%\":1", ",") + "}"));
        packs.put(
                "many strays in a translation",
                small.with("strings/de.json", "{" + many(100_000, "\"scene.%\":\"x\"", ",") + "}"));
        packs.put(
                "a member with a long name",
                small.with(
                        "story.json",
                        manifest("{\"id\":\"e\",\"type\":\"enum\",\"members\":[\"" + "a-".repeat(30_000) + "a\"]}")));
        packs.put("escapes in a key", small.with("x.json", "{\"\\u001b[2J\":1}"));
        packs.put("a NUL", small.with("x.json", new byte[] {'{', 0, '}'}));
        packs.put("half a character", small.with("x.json", new byte[] {'{', '"', (byte) 0xe2, (byte) 0x82}));
        packs.put("half a pair", Packs.scene(text("\\ud800")));
        packs.put("a file name that colours", small.with("\u001b[31mx.json", "["));
        return packs;
    }

    /** Texts that use the next one each, as the format says. */
    private static Packs named(int count, String format) {
        return Packs.manifest("\"texts\":{\"t" + count + "\":\"x\","
                + IntStream.range(0, count)
                        .mapToObj(i -> "\"t" + i + "\":" + format.formatted(i + 1))
                        .collect(Collectors.joining(","))
                + "}");
    }

    @TestFactory
    Stream<DynamicTest> isRefusedSoon() {
        return hostile().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    var loading = assertTimeoutPreemptively(SOON, entry.getValue()::load);
                    assertFalse(loading.isPlayable(), "was accepted");
                    for (var diagnostic : loading.diagnostics()) {
                        assertEquals(-1, Invisible.in(diagnostic.line()), diagnostic::line);
                        assertTrue(diagnostic.line().length() < 1000, diagnostic::line);
                    }
                }));
    }

    /** What just fits and what is one too much; a key and a number are told where they end. */
    @ParameterizedTest
    @CsvSource({
        "a text, '\"', a, '\"', 65536, 11",
        "lists, '', [, 1, 63, 74",
        "a number, '', 9, '', 40, 52",
        "a key, '{ \"', a, '\": 1 }', 200, 216"
    })
    void whatJustFitsIsReadAndOneMoreIsRefusedAtItsPlace(
            String what, String before, String each, String after, int most, int column) throws IOException {
        var end = each.equals("[") ? "]" : "";
        for (var more : List.of(0, 1)) {
            var value = before + each.repeat(most + more) + after + end.repeat(most + more);
            var loading = Packs.small()
                    .with("x.json", "{ \"scenes\": [],\n  \"questions\": [],\n  \"note\": " + value + " }")
                    .load();
            var refused = loading.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.code().equals("E011"))
                    .map(diagnostic -> diagnostic.position().line() + ":"
                            + diagnostic.position().column())
                    .toList();
            assertEquals(more == 0 ? List.of() : List.of("3:" + column), refused, what);
            assertEquals(more == 0, loading.isPlayable(), what);
        }
    }

    @Test
    void tenThousandFilesAreReadAndOneMoreIsRefused() throws IOException {
        Files.writeString(folder.resolve("story.json"), "{}");
        for (var i = 1; i < Limits.FILES; i++) {
            Files.createFile(folder.resolve(i + ".txt"));
        }
        assertEquals(List.of("story.json"), Pack.folder(folder).names());
        Files.createFile(folder.resolve("one.txt"));
        assertTrue(assertThrows(IOException.class, () -> Pack.folder(folder).names())
                .getMessage()
                .contains("more than 10000 files"));
    }

    @Test
    void aBigHonestPackIsReadSoon() {
        var pack = Packs.small()
                .with(
                        "x.json",
                        "{\"scenes\":[\n"
                                + IntStream.range(0, 5000)
                                        .mapToObj(
                                                i -> "{\"id\":\"s" + i
                                                        + "\",\"text\":\"Some words about {trust} things.\",\"choices\":[{\"id\":\"a\",\"text\":\"On\",\"to\":\"s"
                                                        + (i + 1) % 5000
                                                        + "\"},{\"id\":\"b\",\"text\":\"Aside\",\"if\":\"trust > 1\",\"do\":[\"trust += 1\"],\"to\":\"out\"}]}")
                                        .collect(Collectors.joining(",\n"))
                                + "]}");
        var loading = assertTimeoutPreemptively(SOON, pack::load);
        assertTrue(loading.isPlayable(), () -> loading.diagnostics().toString());
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        var pack = write(folder.resolve("pack"), Packs.small());
        var secret = Files.writeString(folder.resolve("secret.json"), "{\"scenes\":[]}");
        try {
            Files.createSymbolicLink(pack.resolve("x.json"), secret);
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            return;
        }
        var found = PackLoader.load(Pack.folder(pack)).diagnostics();
        assertEquals("E054", found.get(0).code());
        assertTrue(found.get(0).position().file().endsWith("pack/x.json"));
    }

    @Test
    void aLinkToAFolderIsNotFollowedAndSaidToBeOne() throws IOException {
        var pack = write(folder.resolve("pack"), Packs.small());
        Files.writeString(Files.createDirectory(folder.resolve("elsewhere")).resolve("x.json"), "{ \"broken\"");
        try {
            Files.createSymbolicLink(pack.resolve("outside"), folder.resolve("elsewhere"));
            Files.createSymbolicLink(pack.resolve("circle"), pack);
            Files.createSymbolicLink(pack.resolve("itself.json"), pack.resolve("itself.json"));
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            return;
        }
        assertEquals(List.of("circle/", "outside/"), Pack.folder(pack).leftAside());
        var found = PackLoader.load(Pack.folder(pack)).diagnostics();
        assertEquals(1, found.size(), found::toString);
        assertEquals("the link leads to nothing.", found.get(0).message());
    }

    @Test
    void aFileWhoseNameCannotBeReadIsToldAndTheRestIsRead() throws IOException, InterruptedException {
        var pack = write(folder.resolve("pack"), Packs.small());
        // No name in Java leads to these bytes.
        var made = new ProcessBuilder("sh", "-c", ": > \"$(printf 'x\\377.json')\"")
                .directory(pack.toFile())
                .start()
                .waitFor();
        if (made != 0) {
            return;
        }
        var found = PackLoader.load(Pack.folder(pack)).diagnostics();
        assertEquals(1, found.size(), found::toString);
        assertEquals("E056", found.get(0).code());
    }

    @Test
    void aZipEntryThatClimbsOutIsRefused() throws IOException {
        var zip = zip(Packs.small().with("../x.json", "{}").with("/y.json", "{}"));
        assertEquals("E054", PackLoader.load(Pack.zip(zip)).diagnostics().get(0).code());
    }

    @Test
    void aZipThatExpandsWithoutEndIsRefused() throws IOException {
        var bomb = Packs.small();
        var content = ("{\"note\":\"" + " ".repeat(60_000) + "\"}" + " ".repeat(Limits.FILE - 70_000))
                .getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < 20; i++) {
            bomb = bomb.with("x" + i + ".json", content);
        }
        var zip = zip(bomb);
        var found = assertTimeoutPreemptively(SOON, () -> PackLoader.load(Pack.zip(zip)))
                .diagnostics();
        assertTrue(found.stream().anyMatch(diagnostic -> diagnostic.code().equals("E011")));
    }

    @Test
    void noMutationOfAPackThrows() throws IOException {
        var names = Pack.bundled("first-steps").names();
        var original = new TreeMap<String, byte[]>();
        for (var name : names) {
            original.put(name, Pack.bundled("first-steps").bytes(name));
        }
        var random = new SplittableRandom(20240621);
        for (var round = 0; round < 150; round++) {
            var files = new TreeMap<>(original);
            var name = names.get(random.nextInt(names.size()));
            files.put(name, Mutation.of(original.get(name), random));
            var pack = new Packs(files);
            assertTimeoutPreemptively(SOON, pack::load, () -> name + " mutated");
        }
    }

    private Path write(Path to, Packs pack) throws IOException {
        for (var file : pack.files().entrySet()) {
            Files.createDirectories(to.resolve(file.getKey()).getParent());
            Files.write(to.resolve(file.getKey()), file.getValue());
        }
        return to;
    }

    private Path zip(Packs pack) throws IOException {
        var file = folder.resolve("pack.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : pack.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
