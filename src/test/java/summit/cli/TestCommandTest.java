package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

class TestCommandTest {
    @TempDir
    private Path folder;

    private String pack = "";

    @BeforeEach
    void aNewPack() {
        pack = folder.resolve("pack").toString();
        run("new", pack);
    }

    @Test
    void aPlanThatFailsIsOneAndIsShownWithTheLinesOfPlanAndScene() throws Exception {
        plan("wrong", "choose in", "see Fog");
        var ran = run("test", pack, "wrong");
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("FAILED  " + pack + "/plans/wrong.plan: wrong\n"), ran.out());
        assertTrue(ran.out().contains(pack + "/plans/wrong.plan:2: see Fog\n    \"Fog\" was not shown.\n"), ran.out());
        assertTrue(ran.out().contains("Scene \"stone\" (" + pack + "/scenes.json:21) showed:"), ran.out());
        assertTrue(ran.out().contains("Open is question \"scripts\" (" + pack + "/questions.json:5)."), ran.out());
        assertTrue(ran.out().endsWith("1 run, 1 failed.\n"), ran.out());
    }

    @Test
    void resultsReplaceEarlierResultsAndNothingElse() throws Exception {
        var story = Path.of(pack, "story.json");
        var before = Files.readString(story);
        var refused = run("test", pack, "--junit", story.toString());
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("was left as it is"), refused.err());
        assertEquals("", refused.out());
        assertEquals(before, Files.readString(story));
        var other = Files.writeString(folder.resolve("other.xml"), "<html><p>Mine</p></html>");
        assertEquals(2, run("test", pack, "--junit", other.toString()).code());
        assertEquals("<html><p>Mine</p></html>", Files.readString(other));
        var results = folder.resolve("results.xml");
        assertTrue(run("test", pack, "--junit", results.toString()).err().contains("Written: " + results));
        var first = Files.readString(results);
        assertEquals(0, run("test", pack, "--junit", results.toString()).code());
        assertEquals(first, Files.readString(results));
    }

    @Test
    void plansAndRunsCanBePicked() throws Exception {
        plan("second", "run one", "choose in", "run two", "choose ask");
        assertTrue(run("test", pack).out().endsWith("4 runs, none failed.\n"));
        for (var name : new String[] {"second", "second.plan", "plans/second.plan", pack + "/plans/second.plan"}) {
            assertTrue(run("test", pack, name).out().endsWith("2 runs, none failed.\n"), name);
        }
        assertTrue(run("test", pack, "--only", "TWO").out().endsWith("1 run, none failed.\n"));
        assertEquals(1, run("test", pack, "--only", "three").code());
        var unknown = run("test", pack, "secund");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("Did you mean second?"), unknown.err());
    }

    @Test
    void aPlanThatIsNotUnderstoodIsNotPlayed() throws Exception {
        plan("odd", "chose in", "choose leave");
        var ran = run("test", pack, "odd");
        assertEquals(1, ran.code());
        assertEquals(
                pack + "/plans/odd.plan:1: a plan has no \"chose\". Did you mean \"choose\"?\n"
                        + "0 runs, none failed; 1 line not understood.\n",
                ran.out());
    }

    @Test
    void aPackWithoutPlansIsNotTested() throws Exception {
        Files.delete(Path.of(pack, "plans", "first.plan"));
        var ran = run("test", pack);
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("the pack has no plans"), ran.err());
    }

    @Test
    void buildServersReadTheResultsAsJUnitXml() throws Exception {
        plan("wrong", "see Fog & \"rain\" <here>\u0001");
        var file = folder.resolve("reports").resolve("plans.xml");
        assertEquals(1, run("test", pack, "--junit", file.toString()).code());
        var suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(file))))
                .getDocumentElement();
        assertEquals("3", suites.getAttribute("tests"));
        assertEquals("1", suites.getAttribute("failures"));
        assertEquals(3, suites.getElementsByTagName("testcase").getLength());
        var failure = suites.getElementsByTagName("failure").item(0);
        assertTrue(failure.getTextContent().contains("Fog & \"rain\" <here>?"), failure.getTextContent());
    }

    @Test
    void buildServersAreToldOfFormerNamesToo() throws Exception {
        var scenes = Path.of(pack, "scenes.json");
        Files.writeString(
                scenes, Files.readString(scenes).replace("\"id\": \"in\",", "\"id\": \"enter\", \"was\": [\"in\"],"));
        plan("old", "choose in", "choose leave");
        var file = folder.resolve("plans.xml");
        run("test", pack, "old", "--junit", file.toString());
        var written = Files.readString(file);
        assertTrue(
                written.contains("<system-out>    " + pack + "/plans/old.plan:1: choose in\n"
                        + "    That is a former name. Write: choose enter</system-out>"),
                written);
    }

    @Test
    void programsReadTheResultsAsJson() throws Exception {
        plan("wrong", "choose in", "see Fog");
        var json = JsonMapper.shared()
                .readTree(run("test", pack, "wrong", "--format", "json", "--coverage")
                        .out());
        var miss = json.at("/runs/0/misses/0");
        assertEquals("see Fog", miss.get("wanted").asString());
        assertEquals("stone", miss.get("scene").asString());
        assertEquals("[2,3]", json.at("/touched/scene").toString());
        assertEquals("street", json.at("/missed/1/id").asString());
        assertEquals(34, json.at("/missed/1/line").asInt());
    }

    @Test
    void whatWasPlayedBecomesAPlan() throws Exception {
        var played = Shell.in(folder.resolve("data"))
                .run("ask\ngo in\ngreek\n/undo\nlatin\n/hint\n/skip\nhome\n", "test", pack, "--record", "mine");
        assertEquals(0, played.code(), played.err());
        assertTrue(played.out().contains("What you did is written"), played.out());
        assertEquals("""
                # Recorded by playing. Add "see" and "expect" where something matters.

                # gate
                choose   ask
                choose   in

                # stone
                answer   latin
                hint
                skip
                choose   leave

                ending   home
                """, Files.readString(Path.of(pack, "plans", "mine.plan")));
        assertEquals(0, run("test", pack, "mine").code());
        assertEquals(3, run("test", pack, "--record", "mine").code());
    }

    @Test
    void aKeptGameBecomesAPlan() throws Exception {
        Shell.in(folder.resolve("data")).run("go in\nlatin\n", "play", pack, "--seed", "5");
        assertEquals(
                0, run("test", pack, "--record", "kept", "--from", "autosave").code());
        var plan = Files.readString(Path.of(pack, "plans", "kept.plan"));
        assertTrue(plan.contains("\nseed     5\n") && plan.endsWith("\nexpect   visits(stone) > 0\n"), plan);
        assertEquals(0, run("test", pack, "kept").code());
        assertEquals(
                3, run("test", pack, "--record", "none", "--from", "nothing").code());
    }

    @Test
    void recordingIsRefusedWhereItCannotBe() {
        assertEquals(2, run("test", pack, "--record", "../up").code());
        assertEquals(2, run("test", pack, "--from", "autosave").code());
        assertEquals(2, run("test", "first-steps", "--record", "mine").code());
    }

    private void plan(String name, String... lines) throws Exception {
        Files.writeString(Path.of(pack, "plans", name + ".plan"), String.join("\n", lines));
    }

    private Shell.Ran run(String... arguments) {
        return Shell.in(folder.resolve("data")).run("", arguments);
    }
}
