package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExploreCommandTest {
    private static final String LARDER =
            Path.of("src", "test", "resources", "packs", "larder").toString();

    @TempDir
    private Path folder;

    private String pack(String scenes) throws IOException {
        Files.writeString(folder.resolve("story.json"), """
                { "format": 1, "id": "small", "version": "1", "title": "Small", "language": "en", "start": "a",
                  "variables": [{ "id": "key", "type": "bool" }, { "id": "steps", "type": "int", "min": 0, "max": 2 }],
                  "endings": [{ "id": "out", "title": "Out" }] }
                """);
        Files.writeString(folder.resolve("scenes.json"), "{ \"scenes\": " + scenes + " }");
        return folder.toString();
    }

    private static JsonNode element(JsonNode root, String kind, String id) {
        for (var element : root.get("elements")) {
            if (element.get("kind").stringValue().equals(kind)
                    && element.get("id").stringValue().equals(id)) {
                return element;
            }
        }
        throw new AssertionError("no " + kind + " " + id + " in " + root);
    }

    @Test
    void whatCannotHappenIsNamedAndIsAFinding() throws IOException {
        var pack = pack("""
                [{ "id": "a", "text": "A.", "choices": [
                    { "id": "door", "text": "Door", "if": "key", "locked": "Locked.", "to": "b" },
                    { "id": "walk", "text": "Walk", "do": ["steps += 2"], "reply": "You walk." },
                    { "id": "leave", "text": "Leave", "to": "z" } ] },
                 { "id": "b", "text": "B.", "next": "z" }, { "id": "z", "text": "Z.", "end": "out" }]""");
        var text = Ran.of("explore", pack);
        assertEquals(1, text.code(), text.err());
        var flowing = text.out().replaceAll("\n +", " ");
        assertTrue(flowing.contains("What needs a look\n- "), text.out());
        assertTrue(flowing.contains("scenes.json:5: scene b cannot be reached: "), text.out());
        assertTrue(flowing.contains("scenes.json:2: choice a.door cannot be reached: "), text.out());
        assertTrue(flowing.contains("; it is always locked."), text.out());
        assertTrue(flowing.contains("stop there\n- steps, at its most\n"), text.out());
        assertTrue(flowing.contains("A play with 1 choice, the fewest: \"Leave\"."), text.out());
        assertTrue(flowing.contains("with 1 to "), text.out());
        assertFalse(flowing.contains("points"), text.out());
        var root = JsonMapper.shared()
                .readTree(Ran.of("explore", pack, "--format", "json").out());
        assertEquals(
                "impossible", element(root, "choice", "a.door").get("verdict").stringValue());
        assertEquals(
                "[{\"choose\":\"leave\"}]",
                element(root, "ending", "out").get("play").toString());
        assertTrue(root.get("whole").booleanValue());
    }

    @Test
    void everyPlayIsTakenByTheGameAsItStands() {
        var ran = Ran.of("explore", LARDER, "--format", "json", "--limit", "20000", "--random", "200");
        var root = JsonMapper.shared().readTree(ran.out());
        var played = 0;
        for (var element : root.get("elements")) {
            var lines = new ArrayList<String>();
            element.get("play").forEach(command -> lines.add(command.toString()));
            var game = Shell.in(folder).run(String.join("\n", lines), "play", LARDER, "--json", "--seed", "11");
            assertFalse(game.out().contains("\"refused\""), () -> element + "\n" + game.out());
            var last = game.out().lines().reduce((before, after) -> after).orElseThrow();
            var id = element.get("id").stringValue();
            switch (element.get("kind").stringValue()) {
                case "ending" -> assertTrue(last.contains("\"ending\":\"" + id + "\""), last);
                case "question" -> assertTrue(last.contains("\"question\":{\"id\":\"" + id + "\""), last);
                case "scene" -> assertTrue(last.contains("\"scene\":\"" + id + "\""), last);
                default -> assertTrue(lines.get(lines.size() - 1).contains("choose"), element::toString);
            }
            played++;
        }
        assertTrue(played > 15, ran.out());
    }

    @Test
    void playsAtRandomAreTheSameForTheSameSeedAndTellHowOftenEachChoiceWasTaken() {
        var ran = Ran.of("explore", LARDER, "--limit", "500", "--random", "50", "--seed", "3");
        var again = Ran.of("explore", LARDER, "--limit", "500", "--random", "50", "--seed", "3");
        assertEquals(ran.out(), again.out());
        assertTrue(ran.out().contains("How often each choice was taken\n"), ran.out());
        assertTrue(ran.out().contains(" kitchen.table\n"), ran.out());
    }

    @Test
    void aPlayIsToldInWordsAndPlaysThatDoNotEndAreSaid() throws IOException {
        var pack = pack("""
                [{ "id": "a", "text": "A.", "choices": [
                    { "id": "walk", "text": "Walk into the wood", "to": "b" },
                    { "id": "leave", "text": "Leave {turns()}", "to": "z" } ] },
                 { "id": "b", "text": "B.", "ask": [{ "question": "q" }, { "question": "r" }],
                   "choices": [{ "id": "on", "text": "Walk on", "to": "c" }] },
                 { "id": "c", "text": "C.", "choices": [{ "id": "on", "text": "Walk on", "to": "c" }] },
                 { "id": "z", "text": "Z.", "end": "out" }],
                "questions": [
                  { "id": "q", "prompt": "Q?", "source": "S", "answer": "yes", "wrong": ["no"] },
                  { "id": "r", "prompt": "R?", "source": "S", "answer": "yes", "wrong": ["no"] }]""");
        var ran = Ran.of("explore", pack, "--random", "10", "--plays");
        var flowing = ran.out().replaceAll("\n +", " ");
        assertTrue(flowing.contains("of 10 plays at random did not come to an ending"), ran.out());
        assertTrue(flowing.contains("A play with 1 choice, the fewest: \"Leave 0\"."), ran.out());
        assertTrue(
                flowing.contains("choice b.on, 2 choices, the fewest\n- \"Walk into the wood\", skip the question (2"
                        + " times), \"Walk on\"."),
                ran.out());
    }

    @Test
    void aSavedGameIsWhereExploringStarts() throws IOException {
        var shell = Shell.in(folder);
        shell.run("{\"choose\":\"light\"}\n{\"skip\":true}\n{\"save\":\"lit\"}\n", "play", LARDER, "--json");
        var ran = shell.run("", "explore", LARDER, "--from", "lit", "--format", "json", "--limit", "5000");
        var light = element(JsonMapper.shared().readTree(ran.out()), "choice", "kitchen.light");
        assertEquals("impossible", light.get("verdict").stringValue());
        assertEquals(0, ran.code(), ran.err());
        shell.run("{\"choose\":\"table\"}\n{\"save\":\"over\"}\n", "play", LARDER, "--json");
        var over = shell.run("", "explore", LARDER, "--from", "over");
        assertEquals(2, over.code());
        assertTrue(over.err().contains("has ended"), over.err());
        assertEquals(3, shell.run("", "explore", LARDER, "--from", "nobody").code());
    }

    @Test
    void aStoryThatIsOverAtOnceIsExplored() throws IOException {
        var pack = pack(
                "[{ \"id\": \"a\", \"text\": \"A.\", \"next\": \"z\" }, { \"id\": \"z\", \"text\": \"Z.\", \"end\": \"out\" }]");
        var ran = Ran.of("explore", pack, "--format", "json");
        assertEquals(0, ran.code(), ran.err());
        var out = element(JsonMapper.shared().readTree(ran.out()), "ending", "out");
        assertEquals("reachable", out.get("verdict").stringValue());
        assertEquals("[]", out.get("play").toString());
        assertEquals(0, Ran.of("map", pack, "--explore", "2").code());
    }

    @Test
    void whatHangsOnCountsWithoutEndIsNotSettled() throws IOException {
        var pack = pack("""
                [{ "id": "a", "text": "A.", "choices": [
                    { "id": "go", "text": "Go", "to": "b" },
                    { "id": "odd", "text": "Odd", "if": "visits(a) == visits(b)", "to": "z" } ] },
                 { "id": "b", "text": "B.", "choices": [{ "id": "back", "text": "Back", "to": "a" }] },
                 { "id": "z", "text": "Z.", "end": "out" }]""");
        var ran = Ran.of("explore", pack, "--format", "json", "--random", "10");
        assertEquals(0, ran.code(), ran.err());
        var root = JsonMapper.shared().readTree(ran.out());
        var odd = element(root, "choice", "a.odd");
        assertEquals("unsettled", odd.get("verdict").stringValue());
        assertTrue(odd.get("reason").stringValue().contains("counts without end"), odd::toString);
        assertEquals(0, root.get("taken").get("a.odd").intValue());
    }

    @Test
    void aReasonDoesNotCallAConditionIndifferentThatIsTheOnlyReason() throws IOException {
        var pack = pack("""
                [{ "id": "a", "text": "A.", "choices": [
                    { "id": "far", "text": "Far", "if": "steps > 2", "to": "z" },
                    { "id": "leave", "text": "Leave", "to": "z" } ] },
                 { "id": "lost", "text": "Lost.", "next": "z" },
                 { "id": "z", "text": "Z.", "end": "out" }]""");
        var root = JsonMapper.shared()
                .readTree(Ran.of("explore", pack, "--format", "json").out());
        assertEquals(
                "whatever leads there has a condition on the way that never holds",
                element(root, "choice", "a.far").get("reason").stringValue());
        assertEquals(
                "nothing leads there, whatever conditions say",
                element(root, "scene", "lost").get("reason").stringValue());
    }

    private static final String TWO_QUESTIONS = """
            [{ "id": "a", "text": "A.", "ask": [{ "question": "q" }, { "question": "r" }],
               "choices": [{ "id": "leave", "text": "Leave", "to": "z" }] },
             { "id": "z", "text": "Z.", "end": "out" }],
            "questions": [
              { "id": "q", "prompt": "Q?", "source": "S", "answer": "yes", "wrong": ["no"] },
              { "id": "r", "prompt": "R?", "source": "S", "answer": "yes", "wrong": ["no"] }]""";

    @Test
    void aLaterQuestionOfTheFirstSceneHasAPlay() throws IOException {
        var root = JsonMapper.shared()
                .readTree(Ran.of("explore", pack(TWO_QUESTIONS), "--format", "json")
                        .out());
        assertEquals("[]", element(root, "question", "q").get("play").toString());
        assertEquals(
                "[{\"skip\":true}]", element(root, "question", "r").get("play").toString());
    }

    @Test
    void playsAtRandomAnswerWhatDecidesNothing() throws IOException {
        var root = JsonMapper.shared()
                .readTree(Ran.of("explore", pack(TWO_QUESTIONS), "--format", "json")
                        .out());
        var marks = root.get("endings").get(0).get("marks");
        assertEquals(0, marks.get("least").doubleValue());
        assertEquals(2, marks.get("most").doubleValue());
    }

    @Test
    void pointsThatASavedGameHasAndTheQuestionThatIsOpenInItCount(@TempDir Path home) throws IOException {
        var pack = pack(TWO_QUESTIONS);
        var shell = Shell.in(home);
        shell.run("{\"answer\":\"yes\"}\n{\"save\":\"one\"}\n", "play", pack, "--json");
        var ran = shell.run("", "explore", pack, "--from", "one", "--format", "json");
        assertEquals(0, ran.code(), ran.err());
        var root = JsonMapper.shared().readTree(ran.out());
        for (var met : new String[] {"scene a", "question r"}) {
            var element = element(root, met.split(" ")[0], met.split(" ")[1]);
            assertEquals("reachable", element.get("verdict").stringValue(), met);
            assertEquals("[]", element.get("play").toString(), met);
        }
        var ending = root.get("endings").get(0);
        assertEquals(2, ending.get("mostMarks").doubleValue());
        assertEquals(1, ending.get("marks").get("least").doubleValue());
        assertEquals(2, ending.get("marks").get("most").doubleValue());
    }

    @Test
    void aHubIsUsedUpWhenEverythingWasTakenAndNotBeforeAnythingIsOffered() throws IOException {
        var pack = pack("""
                [{ "id": "a", "text": "A.", "choices": [
                    { "id": "one", "text": "One", "once": true, "if": "key", "reply": "1." },
                    { "id": "two", "text": "Two", "once": true, "if": "key", "reply": "2." },
                    { "id": "find", "text": "Find", "do": ["key = true"], "reply": "A key." },
                    { "id": "leave", "text": "Leave", "to": "b" } ] },
                 { "id": "b", "text": "B.", "choices": [
                    { "id": "this", "text": "This", "once": true, "to": "z" },
                    { "id": "that", "text": "That", "once": true, "to": "z" },
                    { "id": "leave", "text": "Leave", "to": "z" } ] },
                 { "id": "z", "text": "Z.", "end": "out" }]""");
        var hubs = JsonMapper.shared()
                .readTree(Ran.of("explore", pack, "--format", "json").out())
                .get("hubs");
        assertEquals(
                "[{\"choose\":\"find\"},{\"choose\":\"one\"},{\"choose\":\"two\"}]",
                hubs.get(0).get("play").toString());
        assertEquals("impossible", hubs.get(1).get("verdict").stringValue());
    }

    @Test
    void numbersThatMeanNothingAreRefused() {
        assertEquals(2, Ran.of("explore", LARDER, "--limit", "0").code());
        assertEquals(2, Ran.of("explore", LARDER, "--random", "0").code());
        assertEquals(2, Ran.of("explore").code());
        assertEquals(3, Ran.of("explore", "nowhere").code());
    }
}
