package summit.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static summit.save.Tale.play;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import summit.engine.Engine;
import summit.engine.Playthrough;
import summit.story.Choice;
import summit.story.Effect;
import summit.story.Ending;
import summit.story.Expression;
import summit.story.Kind;
import summit.story.Response;
import summit.story.Scene;
import summit.story.Story;
import summit.story.Template;
import summit.story.Variable;

/** What becomes of a saved game when its story is edited. */
class RestorationTest {
    private static final Path FOLDER = Path.of("/data/saves/tale");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-21T06:00:00Z"), ZoneOffset.UTC);
    private static final String EDITED =
            "The story was changed since this game was saved (from version 1 to 2), so what you did before cannot be taken back.";

    /** Plays, saves, edits the story and loads. */
    private record Edited(Story story, Playthrough before, Saves.Loaded loaded) {
        static Edited after(Consumer<Tale> edit, String... steps) throws SaveException {
            var disk = new MemoryDisk();
            var tale = new Tale();
            var before = play(tale.story(), steps);
            new Saves(FOLDER, tale.story(), CLOCK, disk).save("a", before);
            edit.accept(tale);
            tale.version = "2";
            var story = tale.story();
            var loaded = new Saves(FOLDER, story, CLOCK, disk).load("a");
            // Whatever was done to the story, the game can be kept again, fetched again and played on.
            var again = new Saves(FOLDER, story, CLOCK, disk);
            again.save("again", loaded.game());
            assertEquals(loaded.game(), again.load("again").game());
            assertTrue(new Rest(story).canGoOn(loaded.game().state()));
            return new Edited(story, before, loaded);
        }

        int variable(String id) {
            return Engine.value(story, loaded.game().state(), id);
        }

        String scene() {
            return loaded.game().state().position().scene();
        }
    }

    @Test
    void anEditThatDoesNotTouchThePlayKeepsEverything() throws SaveException {
        var edited = Edited.after(
                tale -> {
                    tale.scene("attic", List.of(), Tale.to("down", "desk"));
                    tale.question("where", new Kind.TrueFalse(true));
                },
                "go",
                "=putin",
                "back",
                "tense",
                "undo");
        assertEquals(List.of(), edited.loaded().notices());
        assertEquals(edited.before(), edited.loaded().game());
    }

    @Test
    void renamedThingsAreFoundByTheirOldNames() throws SaveException {
        var edited = Edited.after(
                tale -> {
                    var tenMinutes = new Effect.Add("minutes", 1, new Expression.Constant(10));
                    tale.remove("garden");
                    tale.scene("park", List.of(Tale.ask("driver")), Tale.to("home", "desk"), Tale.to("stay", "park"));
                    tale.scene("desk", List.of(), Tale.to("walk", "park", tenMinutes), Tale.to("finish", "end"));
                    tale.questions.remove("who");
                    tale.question(
                            "driver",
                            new Kind.Single(List.of(Tale.option("vladimir-putin", 100), Tale.option("kim", 0)), true));
                    tale.renames.putAll(new TreeMap<>(java.util.Map.of(
                            "scene:garden", "park",
                            "question:who", "driver",
                            "option:driver.putin", "vladimir-putin",
                            "choice:desk.go", "walk",
                            "choice:park.back", "home")));
                },
                "go",
                "=putin",
                "back",
                "go");
        // Everything could be done again under the new names, so nothing is lost and nothing said.
        assertEquals(List.of(), edited.loaded().notices());
        assertEquals("park", edited.scene());
        assertEquals(4, edited.loaded().game().past().size());
        var state = edited.loaded().game().state();
        assertEquals(
                new Response.Pick("vladimir-putin"),
                state.answers().closing("driver").orElseThrow().response());
        assertEquals(
                List.of("desk.walk", "park.home"),
                List.copyOf(state.memory().chosen().keySet()));
        assertEquals(2, state.memory().visits().get("park"));
        assertTrue(edited.loaded().game().first().containsKey("driver"));
    }

    @Test
    void renamedVariablesAndMembersKeepTheirValues() throws SaveException {
        var edited = Edited.after(
                tale -> {
                    tale.variables.remove("mood");
                    tale.variable(
                            "air",
                            new Variable.OneOf(
                                    List.of(Tale.member("relaxed"), Tale.member("sleepy"), Tale.member("taut"))));
                    tale.variable(
                            "leads",
                            new Variable.SetOf(
                                    List.of(Tale.member("treaty"), Tale.member("car"), Tale.member("dogs"))));
                    tale.scene("desk", List.of(), Tale.to("finish", "end"));
                    tale.renames.put("variable:mood", "air");
                    tale.renames.put("member:air.tense", "taut");
                    tale.renames.put("member:leads.pact", "treaty");
                },
                "tense",
                "lead");
        assertEquals(2, edited.variable("air"));
        assertEquals(1, edited.variable("leads"));
        assertEquals(
                List.of(EDITED, "Choices you took that are no longer in the story: desk.lead, desk.tense."),
                edited.loaded().notices());
        assertEquals(Optional.empty(), edited.loaded().game().undo().map(Playthrough::state));
        assertEquals(2, edited.loaded().game().state().turn());
    }

    @Test
    void newVariablesStartAtTheirBeginningAndOthersAreFittedIn() throws SaveException {
        var edited = Edited.after(
                tale -> {
                    tale.variable("minutes", new Variable.Whole(0, 15));
                    tale.variable("late", new Variable.Whole(-9, 9));
                    tale.variable("mood", new Variable.OneOf(List.of(Tale.member("calm"))));
                    tale.variable("leads", new Variable.SetOf(List.of(Tale.member("car"))));
                    tale.variables.put(
                            "trust", new Variable("trust", "", new Variable.Whole(0, 9), 5, Variable.Shown.PLAIN));
                    tale.scene("desk", List.of(), Tale.to("go", "garden"), Tale.to("finish", "end"));
                },
                "tense",
                "lead",
                "go",
                "=putin",
                "back",
                "go");
        assertEquals(15, edited.variable("minutes"));
        assertEquals(0, edited.variable("leads"));
        assertEquals(0, edited.variable("mood"));
        assertEquals(5, edited.variable("trust"));
        assertEquals(
                List.of(
                        EDITED,
                        "New in the story, with its first value: trust.",
                        "Out of range in the story now, and set to the nearest value: leads, minutes.",
                        "Of another kind in the story now, and set to its first value: late, mood.",
                        "Choices you took that are no longer in the story: desk.lead, desk.tense."),
                edited.loaded().notices());
        assertEquals("garden", edited.scene());
    }

    @Test
    void aVariableThatIsGoneOrComputedNowIsForgotten() throws SaveException {
        var edited = Edited.after(
                tale -> {
                    tale.variables.remove("late");
                    tale.variable("minutes", new Variable.Computed(new Expression.Constant(42), false));
                    tale.scene("desk", List.of(), Tale.to("go", "garden"), Tale.to("finish", "end"));
                },
                "tense",
                "go");
        assertEquals(42, edited.variable("minutes"));
        assertTrue(edited.loaded().notices().contains("No longer kept in the story: late, minutes."));
    }

    @Test
    void whereTheSceneIsGoneTheNewestSceneThatRemainsIsTaken() throws SaveException {
        var edited = Edited.after(tale -> tale.remove("garden"), "tense", "go", "=putin", "stay");
        assertEquals("desk", edited.scene());
        assertEquals(1, edited.variable("mood"));
        assertEquals(10, edited.variable("minutes"));
        assertTrue(edited.loaded().game().state().answers().closing("who").isPresent());
        assertEquals(
                List.of(
                        EDITED,
                        "Scenes you visited that are no longer in the story: garden.",
                        "Choices you took that are no longer in the story: desk.go, garden.stay.",
                        "The game cannot go on where it stood; it goes on at \"The desk\", where you were before."
                                + " You keep all you have."),
                edited.loaded().notices());
    }

    @Test
    void whereTheQuestionOnlyHeldTheSceneTogetherTheNewestSceneThatRemainsIsTaken() throws SaveException {
        var edited = Edited.after(
                tale -> tale.scenes.put(
                        "garden", Tale.scene("garden", List.of(new Scene.Way(Expression.TRUE, "desk")))),
                "go");
        assertEquals("desk", edited.scene());
    }

    @Test
    void insideADetourTheWayBackIsKept() throws SaveException {
        var edited = Edited.after(tale -> tale.remove("garden"), "go", "=kim", "=kim", "back", "look", "skip");
        assertEquals("archive", edited.scene());
        var game = play(edited.story(), edited.loaded().game(), "return");
        assertEquals("desk", game.state().position().scene());
    }

    @Test
    void whereTheWayBackIsGoneItLeadsToTheStart() throws SaveException {
        var edited = Edited.after(
                tale -> {
                    tale.scene("hall", List.of(), Tale.to("finish", "end"));
                    tale.scenes.remove("desk");
                    tale.scene("garden", List.of(), Tale.to("away", "hall"));
                    tale.start = "hall";
                },
                "look",
                "#1",
                "#2");
        var game = play(edited.story(), edited.loaded().game(), "return");
        assertEquals("hall", game.state().position().scene());
    }

    @Test
    void whereASceneBecameADetourItsWayBackLeadsToTheStart() throws SaveException {
        var edited = Edited.after(
                tale -> {
                    tale.scene("garden", List.of(), Tale.to("stay", "garden"), Tale.to("return", Scene.Target.BACK));
                    tale.scene("desk", List.of(), detour("go", "garden"), Tale.to("finish", "end"));
                },
                "go",
                "skip");
        assertEquals("garden", edited.scene());
        var game = play(edited.story(), edited.loaded().game(), "stay", "return");
        assertEquals("desk", game.state().position().scene());
    }

    private static Choice detour(String id, String scene) {
        return new Choice(id, Template.of(id), Choice.Gate.OPEN, false, List.of(), new Choice.Detour(scene, "desk"));
    }

    @Test
    void anEndingThatIsGoneIsPlayedAgain() throws SaveException {
        var edited = Edited.after(
                tale -> {
                    tale.endings.clear();
                    tale.endings.put("late", new Ending("late", "Late", "", "", Optional.empty()));
                    tale.scenes.put("end", Tale.scene("end", List.of(), new Scene.Finish(Expression.TRUE, "late")));
                },
                "tense",
                "finish");
        assertEquals("desk", edited.scene());
        assertTrue(
                edited.loaded().notices().contains("An ending you reached that is no longer in the story: printed."));
    }

    @Test
    void aRenamedEndingIsStillReached() throws SaveException {
        var edited = Edited.after(
                tale -> {
                    tale.endings.clear();
                    tale.endings.put("late", new Ending("late", "Late", "", "", Optional.empty()));
                    tale.scenes.put("end", Tale.scene("end", List.of(), new Scene.Finish(Expression.TRUE, "late")));
                    tale.renames.put("ending:printed", "late");
                },
                "tense",
                "finish");
        assertEquals(
                Optional.of("late"), edited.loaded().game().state().position().ending());
        assertEquals(List.of(), edited.loaded().notices());
    }

    @Test
    void answersThatNoLongerFitAreAskedAgainAndQuestionsGoneAreForgotten() throws SaveException {
        var edited = Edited.after(
                tale -> {
                    tale.question("who", new Kind.Single(List.of(Tale.option("xi", 100), Tale.option("kim", 0)), true));
                    tale.questions.remove("when");
                    tale.scene("archive", List.of(), Tale.to("return", Scene.Target.BACK));
                },
                "go",
                "=putin",
                "back",
                "look",
                "#19",
                "return");
        var answers = edited.loaded().game().state().answers();
        assertEquals(List.of("who"), List.copyOf(answers.met().keySet()));
        assertEquals(Optional.empty(), answers.closing("who"));
        assertEquals(List.of(), List.copyOf(answers.order()));
        assertTrue(edited.loaded().game().first().isEmpty());
        assertEquals(
                List.of(
                        EDITED,
                        "Questions you met that are no longer in the story: when.",
                        "Questions that were changed so much that your answer no longer fits, and may be asked again: who."),
                edited.loaded().notices());
    }

    @Test
    void anOutcomeStandsAsItWasEvenIfTheKeyIsAnotherNow() throws SaveException {
        var edited = Edited.after(
                tale -> tale.question(
                        "who", new Kind.Single(List.of(Tale.option("putin", 0), Tale.option("kim", 100)), true)),
                "go",
                "=putin");
        var closing = edited.loaded().game().state().answers().closing("who").orElseThrow();
        assertEquals(summit.story.Verdict.RIGHT, closing.verdict());
    }

    @Test
    void anOpenQuestionStaysOpenAtItsNewPlace() throws SaveException {
        var edited = Edited.after(
                tale -> {
                    tale.question("new", new Kind.TrueFalse(true));
                    tale.scene("garden", List.of(Tale.ask("new"), Tale.ask("who")), Tale.to("back", "desk"));
                },
                "go",
                "hint");
        var open = edited.loaded().game().state().open().orElseThrow();
        assertEquals("who", open.question());
        assertEquals(1, open.place());
        assertTrue(edited.loaded().game().state().answers().of("who").hinted());
    }

    @Test
    void aGameWithoutATrailIsBegunAgainAsFarAsItsStepsGo() throws Damaged, SaveException {
        var tale = new Tale();
        var disk = new MemoryDisk();
        new Saves(FOLDER, tale.story(), CLOCK, disk).save("a", play(tale.story(), "go", "=putin", "stay"));
        var file = SaveFile.read(disk.contents().get(FOLDER.resolve("a.json")));
        var bare = new SaveFile(
                file.heading(),
                file.pack(),
                file.origin(),
                file.state(),
                file.steps(),
                new SaveFile.Traces(file.traces().first(), List.of()));
        tale.remove("garden");
        tale.scene("cellar", List.of(), Tale.to("up", "desk"));
        tale.scene("desk", List.of(), Tale.to("go", "cellar"), Tale.to("finish", "end"));
        var restored = new Restoration(tale.story()).of(bare);
        assertEquals("cellar", restored.game().state().position().scene());
        assertEquals(1, restored.game().past().size());
        assertEquals(
                "The game cannot go on where it stood; your steps were done again as far as the story allows: 1 of 3.",
                restored.notices().get(restored.notices().size() - 1));
    }

    @Test
    void howAQuestionClosedFirstSurvivesThatItWasUndone() throws SaveException {
        var edited = Edited.after(tale -> {}, "go", "=kim", "=kim", "undo", "=putin", "back");
        assertEquals(edited.before(), edited.loaded().game());
        assertEquals(
                new Response.Pick("kim"),
                edited.loaded().game().first().get("who").response());
        assertEquals(List.of(), edited.loaded().notices());
    }

    @Test
    void stepsThatDoNotLeadToTheStateAreGivenUp() throws Damaged, SaveException {
        var story = new Tale().story();
        var disk = new MemoryDisk();
        var game = play(story, "tense", "lead");
        new Saves(FOLDER, story, CLOCK, disk).save("a", game);
        var path = FOLDER.resolve("a.json");
        var edited = new String(disk.contents().get(path), java.nio.charset.StandardCharsets.UTF_8)
                .replace("{\"choose\":\"tense\"},", "");
        disk.put(path, edited.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var loaded = new Saves(FOLDER, story, CLOCK, disk).load("a");
        assertEquals(game.state(), loaded.game().state());
        assertTrue(loaded.game().past().isEmpty());
        assertEquals(
                List.of(
                        "The story or the file of this game was changed since it was saved, so what you did before cannot be taken back."),
                loaded.notices());
    }
}
