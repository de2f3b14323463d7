package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.load.Code;
import summit.load.Diagnostic;
import summit.load.Position;
import summit.load.Severity;
import summit.ui.lanterna.Surroundings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    @TempDir
    private Path folder;

    /** What the command left behind. */
    private record Ran(int code, String out, String err) {}

    private static Ran check(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var words = new java.util.ArrayList<>(List.of("check"));
        words.addAll(List.of(arguments));
        var surroundings =
                new Surroundings(Surroundings.Streams.ELSEWHERE, 0, 0, StandardCharsets.UTF_8, false, new TreeMap<>());
        var code = Main.run(
                new Outside(new ByteArrayInputStream(new byte[0]), out, err, new TreeMap<>(), surroundings, "summit"),
                words);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A pack with one error, or else one warning and one finding that is information only. */
    private String pack(boolean broken, String checks) throws Exception {
        var pack = Files.createDirectories(folder.resolve("a pack"));
        Files.writeString(pack.resolve("story.json"), """
                { "format": 1, "id": "small", "version": "1", "title": "Small", "language": "en", "start": "garden",
                  %s
                  "endings": [{ "id": "home", "title": "Home" }] }
                """.formatted(checks));
        Files.writeString(pack.resolve("scenes.json"), """
                { "scenes": [
                  { "id": "garden", "text": "Roses.", "next": "%s" },
                  { "id": "gardens", "text": "Roses.", "end": "home" } ],
                  "questions": [{ "id": "q", "prompt": "?", "answer": "A", "wrong": ["B"], "source": "x" }] }
                """.formatted(broken ? "garten" : "gardens"));
        return pack.toString();
    }

    @Test
    void warningsFailOnlyWhereTheyCount() throws Exception {
        var pack = pack(false, "");
        assertEquals(0, check(pack).code());
        assertEquals(1, check("--strict", pack).code());
        assertTrue(
                check(pack).out().contains("0 errors, 1 warning, 1 hint; 2 scenes"),
                check(pack).out());
    }

    @Test
    void filesThatAreNotReadAreToldOnceAFolder() throws Exception {
        var pack = Path.of(pack(false, ""));
        Files.createDirectories(pack.resolve("art"));
        Files.write(pack.resolve("art/clip.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        for (var name : List.of("notes.docx", "scenes.yaml", "README.md", "LICENSE", ".hidden", "own.schema.json")) {
            Files.writeString(pack.resolve(name), "x");
        }
        var told = check(pack.toString())
                .out()
                .lines()
                .filter(line -> line.contains(" info W033 "))
                .toList();
        assertEquals(
                List.of(
                        pack
                                + "/art/clip.png:1:1 info W033 the file is no part of the story: its name is none that is read.",
                        pack
                                + "/notes.docx:1:1 info W033 the file is no part of the story; more of them in this folder: scenes.yaml."),
                told);
        assertTrue(!check(pack.toString()).out().contains("PNG"), "no excerpt of a picture");
    }

    @Test
    void thePackSaysHowMuchAWarningMatters() throws Exception {
        assertEquals(
                0,
                check("--strict", pack(false, "\"checks\": { \"W040\": \"info\" },"))
                        .code());
        assertEquals(
                1, check(pack(false, "\"checks\": { \"W040\": \"error\" },")).code());
        assertEquals(
                1,
                check("--strict", pack(false, "\"checks\": { \"W040\": \"off\", \"W017\": \"warning\" },"))
                        .code());
        var off = check(pack(false, "\"checks\": { \"W040\": \"off\", \"W017\": \"off\", \"note\": \"A draft.\" },"));
        assertTrue(off.out().endsWith("a pack: 0 errors, 0 warnings; 2 scenes, 1 questions, 0 facts.\n"), off.out());
    }

    @Test
    void anErrorElsewhereDoesNotHideWhatIsWrongWithAQuestion() throws Exception {
        var out = check(pack(true, "")).out();
        assertTrue(out.contains("error E012") && out.contains("warning W040"), out);
        assertTrue(!out.contains("W010") && !out.contains("W011"), out);
    }

    @Test
    void aStoryletWhoseTagIsMistypedIsToldTheOneThatIsOffered() throws Exception {
        var pack = Path.of(pack(false, ""));
        Files.writeString(pack.resolve("scenes.json"), """
                { "scenes": [
                  { "id": "garden", "text": "Roses.", "choices": [{ "from": "#talk" }, { "id": "on", "text": "On", "to": "gardens" }] },
                  { "id": "gardens", "text": "Roses.", "end": "home" },
                  { "id": "cook", "text": "C", "next": "@return", "tags": ["talk"], "offer": { "text": "The cook" } },
                  { "id": "maid", "text": "M", "next": "@return", "tags": ["tlak"], "offer": { "text": "The maid" } } ] }
                """);
        var out = check(pack.toString()).out();
        assertTrue(out.replaceAll("\\s+", " ").contains("\"#talk\" is offered; did you mean \"talk\"?"), out);
    }

    @Test
    void theCodeToAskAboutIsThatOfTheFirstError() throws Exception {
        var pack = pack(true, "");
        Files.writeString(
                Path.of(pack).resolve("a.json"),
                "{ \"questions\": [{ \"id\": \"r\", \"prompt\": \"?\", \"answer\": \"A\", \"wrong\": [\"B\"], \"source\": \"x\" }] }");
        var out = check(pack).out();
        assertTrue(out.indexOf("warning W040") < out.indexOf("error E012"), out);
        assertTrue(out.strip().endsWith("check --explain E012"), out);
    }

    @Test
    void jsonIsAListInOrderOfPlace() throws Exception {
        var list = JsonMapper.shared()
                .readTree(check("--format", "json", pack(true, "")).out());
        assertEquals(2, list.size());
        assertEquals(
                List.of("code", "severity", "file", "line", "column", "pointer", "message", "hint"),
                List.copyOf(list.get(0).propertyNames()));
        assertEquals("E012", list.get(0).get("code").asString());
        assertEquals(2, list.get(0).get("line").asInt());
        assertEquals("/scenes/0/next", list.get(0).get("pointer").asString());
        assertEquals("[]\n", check("--format", "json", "first-steps").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "src/test/resources/packs/larder", "broken", "nowhere at all"})
    void sarifIsWhatItsSchemaAccepts(String which) throws Exception {
        var text = check("--format", "sarif", which.equals("broken") ? pack(true, "") : which)
                .out();
        try (var schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            var sarif = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertFalse(sarif.validate("{ \"version\": \"2.1.0\" }", InputFormat.JSON)
                    .isEmpty());
            if (!text.isEmpty()) {
                assertEquals(List.of(), sarif.validate(text, InputFormat.JSON));
            }
            assertEquals(which.equals("nowhere at all"), text.isEmpty(), text);
        }
    }

    /** What code hosts ask for beyond its schema. */
    @Test
    void sarifHasWhatCodeHostsAskFor() throws Exception {
        var log = JsonMapper.shared()
                .readTree(check("--format", "sarif", pack(true, "")).out());
        assertEquals("2.1.0", log.get("version").asString());
        var run = log.get("runs").get(0);
        var driver = run.get("tool").get("driver");
        assertEquals("summit", driver.get("name").asString());
        var rules = new TreeSet<String>();
        driver.get("rules").forEach(rule -> rules.add(rule.get("id").asString()));
        assertEquals(new TreeSet<>(List.of("E012", "W040")), rules);
        assertEquals(2, run.get("results").size());
        for (JsonNode result : run.get("results")) {
            assertTrue(!result.get("message").get("text").asString().isEmpty());
            assertTrue(List.of("error", "warning", "note")
                    .contains(result.get("level").asString()));
            var rule = driver.get("rules").get(result.get("ruleIndex").asInt());
            assertEquals(result.get("ruleId").asString(), rule.get("id").asString());
            var place = result.get("locations").get(0).get("physicalLocation");
            var uri =
                    java.net.URI.create(place.get("artifactLocation").get("uri").asString());
            assertTrue(uri.getPath().endsWith("a pack/scenes.json"), uri.toString());
            assertTrue(place.get("region").get("startLine").asInt() > 0);
            assertTrue(place.get("region").get("startColumn").asInt() > 0);
        }
    }

    @Test
    void githubCommandsAreEscaped() {
        var finding = new Diagnostic(
                "W040",
                Severity.INFO,
                new Position("a:b,c%/x.json", 3, 7, "/x"),
                "100 % of it\r\nis: wrong, all",
                "Mend it.");
        assertEquals(
                "::notice file=a%3Ab%2Cc%25/x.json,line=3,col=7,title=W040::100 %25 of it%0D%0Ais: wrong, all%0AMend it.",
                FindingsFormat.github(finding));
    }

    @Test
    void githubHasALineForEachFinding() throws Exception {
        var ran = check("--format", "github", pack(false, ""));
        assertEquals(2, ran.out().lines().count(), ran.out());
        assertTrue(
                ran.out()
                        .lines()
                        .allMatch(
                                line -> line.matches("::(warning|notice) file=.*,line=\\d+,col=\\d+,title=W\\d+::.*")),
                ran.out());
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeIsExplained(Code code) {
        var ran = check("--explain", code.id());
        assertEquals(0, ran.code(), ran.err());
        assertEquals(
                code.id() + " " + code.title(), ran.out().lines().findFirst().orElse(""));
        assertTrue(ran.out().contains("To mend it:") && ran.out().contains("Broken, in "), ran.out());
        assertTrue(!ran.out().contains("```") && !ran.out().contains("**"), ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"W999", "nonsense", "w"})
    void anUnknownCodeIsWrongUsage(String code) {
        var ran = check("--explain", code);
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains(code), ran.err());
    }

    @Test
    void aCodeMayBeWrittenSmall() {
        assertEquals(
                check("--explain", "W040").out(), check("--explain", "w040").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "pyongyang-2024"})
    void theShippedPacksHaveNoWarning(String pack) {
        var ran = check("--strict", pack);
        assertEquals(0, ran.code(), ran.out());
    }
}
