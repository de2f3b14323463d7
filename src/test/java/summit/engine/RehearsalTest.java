package summit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import summit.InlinePack;
import summit.story.Story;

class RehearsalTest {
    private static final String VARIABLES = """
            [{ "id": "n", "type": "int", "min": 0, "max": 9, "start": 2 }, { "id": "lamp", "type": "bool" },
             { "id": "mood", "type": "enum", "members": ["calm", "cross"] },
             { "id": "bag", "type": "set", "members": ["rope", "map", "bread"] },
             { "id": "twice", "value": "n * 2" }]""";

    private static final String ROOMS = """
            [{ "id": "a", "text": "A", "choices": [
               { "id": "on", "text": "On", "to": "b", "do": ["n += 1"] }, { "id": "side", "text": "Aside", "to": "d", "back": "a" } ] },
             { "id": "b", "text": "B", "choices": [
               { "id": "on", "text": "On", "to": "c" }, { "id": "back", "text": "Back", "to": "a" } ] },
             { "id": "c", "text": "C", "choices": [{ "id": "out", "text": "Out", "to": "z" }, { "id": "stay", "text": "Stay", "to": "c" }] },
             { "id": "d", "text": "D", "choices": [{ "id": "back", "text": "Back", "to": "@return" }] },
             { "id": "z", "text": "Z", "end": "end" }]""";

    private final Story story = InlinePack.story(VARIABLES, ROOMS, "[]");
    private Playthrough game =
            Playthrough.start(story, new GameState.Origin(1, "Ann")).playthrough();
    private Rehearsal rehearsal = Rehearsal.START;

    private RehearsalTest choose(String... ids) {
        for (var id : ids) {
            var turn = game.step(story, new Command.Choose(id));
            assertFalse(turn.isRefused(), id);
            game = turn.playthrough();
        }
        return this;
    }

    private RehearsalTest edit(Edit edit) {
        var turn = game.edited(story, edit);
        assertFalse(turn.isRefused(), () -> turn.events().toString());
        rehearsal = rehearsal.with(game, edit, turn.playthrough());
        game = turn.playthrough();
        return this;
    }

    private String deeds() {
        return rehearsal.edits().deeds(game).stream()
                .map(deed -> deed instanceof Deed.Edited edited
                        ? edited.edit() instanceof Edit.Assign assign
                                ? assign.variable() + "=" + assign.value()
                                : "!" + ((Edit.Enter) edited.edit()).scene()
                        : ((Command.Choose) ((Deed.Played) deed).command()).choice())
                .reduce("", (all, deed) -> all.isEmpty() ? deed : all + " " + deed);
    }

    private String scene() {
        return game.state().position().scene();
    }

    @TestFactory
    Stream<DynamicTest> aVariableTakesWhatItsTypeAllows() {
        return Stream.of(
                        List.of("n", "7", "7"),
                        List.of("n", "10", "\"n\" is a whole number from 0 to 9."),
                        List.of("n", "-1", "\"n\" is a whole number from 0 to 9."),
                        List.of("n", "99999999999", "\"n\" is a whole number from 0 to 9."),
                        List.of("n", "many", "\"n\" is a whole number from 0 to 9."),
                        List.of("lamp", "true", "1"),
                        List.of("lamp", "2", "\"lamp\" is true or false."),
                        List.of("mood", "cross", "1"),
                        List.of("mood", "1", "\"mood\" is one of calm, cross."),
                        List.of("bag", "rope, bread", "5"),
                        List.of("bag", "none", "0"),
                        List.of(
                                "bag",
                                "gold",
                                "\"bag\" holds any of rope, map, bread, with commas between them, or none."),
                        List.of("twice", "4", "\"twice\" is worked out from other things; change those."),
                        List.of("m", "4", "No variable is called \"m\"."))
                .map(row -> DynamicTest.dynamicTest(row.get(0) + " = " + row.get(1), () -> {
                    var turn = game.edited(story, new Edit.Assign(row.get(0), row.get(1)));
                    assertEquals(
                            row.get(2),
                            turn.isRefused()
                                    ? ((Event.Refused) turn.events().get(0)).reason()
                                    : turn.playthrough()
                                            .state()
                                            .memory()
                                            .variables()
                                            .get(row.get(0))
                                            .toString());
                }));
    }

    @Test
    void aSceneEnteredByForceOfADetourReturnsToWhereItWasEnteredFrom() {
        choose("on").edit(new Edit.Enter("d")).choose("back");
        assertEquals("b", scene());
    }

    @Test
    void anEndIsLeftByForce() {
        choose("on", "on", "out");
        assertTrue(game.state().isOver());
        edit(new Edit.Enter("a"));
        assertFalse(game.state().isOver());
        choose("on");
        assertEquals("b", scene());
    }

    @Test
    void thereIsNoSceneToForceThatTheStoryDoesNotHave() {
        assertTrue(game.edited(story, new Edit.Enter("nowhere")).isRefused());
    }

    @Test
    void deedsAreToldInTheirOrder() {
        edit(new Edit.Assign("n", "5")).choose("on").edit(new Edit.Enter("d")).edit(new Edit.Assign("lamp", "true"));
        choose("back");
        assertEquals("n=5 on !d lamp=true back", deeds());
        assertTrue(rehearsal.edits().isForced(game));
    }

    @Test
    void whatIsTakenBackTakesTheChangesAfterItWithIt() {
        choose("on").edit(new Edit.Assign("n", "9"));
        game = game.undo().orElseThrow();
        assertEquals("", deeds());
        var again = game.redo().orElseThrow();
        assertEquals(9, again.state().memory().variables().get("n"));
        choose("side");
        assertEquals("side", deeds());
    }

    @Test
    void anyDeedCanBeGoneBackBefore() {
        edit(new Edit.Assign("n", "5"))
                .choose("on")
                .edit(new Edit.Assign("n", "1"))
                .choose("on");
        game = rehearsal.edits().before(game, 2).orElseThrow();
        assertEquals("n=5 on", deeds());
        assertEquals(6, game.state().memory().variables().get("n"));
        game = rehearsal.edits().before(game, 0).orElseThrow();
        assertEquals("", deeds());
        assertEquals(2, game.state().memory().variables().get("n"));
        assertTrue(rehearsal.edits().before(game, 0).isEmpty());
    }

    private Replay again(String rooms) {
        var replay = rehearsal.again(InlinePack.story(VARIABLES, rooms, "[]"), game);
        game = replay.game();
        rehearsal = Rehearsal.of(replay);
        return replay;
    }

    @Test
    void anEditOfWordsKeepsPlaceAndState() {
        choose("on").edit(new Edit.Assign("n", "8")).choose("on");
        var state = game.state();
        var replay = again(ROOMS.replace("\"text\": \"C\"", "\"text\": \"Sea\""));
        assertEquals(state, game.state());
        assertEquals("on n=8 on", deeds());
        assertEquals(List.of(), replay.left());
    }

    @Test
    void aNewNameOfThePlayerLosesNothing() {
        choose("on").edit(new Edit.Assign("n", "8")).choose("on");
        game = game.named("Bea");
        again(ROOMS);
        assertEquals("on n=8 on", deeds());
        assertEquals("Bea", game.state().origin().player());
    }

    @Test
    void whatWasTakenBackCanStillBeDoneAgain() {
        choose("on", "on");
        game = game.undo().orElseThrow().undo().orElseThrow();
        again(ROOMS.replace("\"text\": \"C\"", "\"text\": \"Sea\""));
        assertEquals("a", scene());
        game = game.redo().orElseThrow().redo().orElseThrow();
        assertEquals("c", scene());
    }

    @Test
    void playStopsBeforeWhatIsNoLongerPossibleAndSaysWhy() {
        choose("on", "on", "stay");
        var replay = again(ROOMS.replace("{ \"id\": \"on\", \"text\": \"On\", \"to\": \"c\" },", ""));
        assertEquals("b", scene());
        assertEquals(2, replay.left().size());
        assertEquals("There is no choice \"on\" here now.", replay.why());
    }

    @Test
    void whatWasLeftIsDoneAgainOnceItIsMended() {
        choose("on", "on", "stay");
        again(ROOMS.replace("{ \"id\": \"on\", \"text\": \"On\", \"to\": \"c\" },", ""));
        again(ROOMS);
        assertEquals("on on stay", deeds());
    }

    @Test
    void whoPlaysOnGivesUpWhatWasLeft() {
        choose("on", "on", "stay");
        again(ROOMS.replace("{ \"id\": \"on\", \"text\": \"On\", \"to\": \"c\" },", ""));
        choose("back");
        again(ROOMS);
        assertEquals("on back", deeds());
    }

    @Test
    void aRenamedChoiceIsFoundByWhatItWas() {
        choose("on", "on");
        again(ROOMS.replace(
                "{ \"id\": \"on\", \"text\": \"On\", \"to\": \"c\" }",
                "{ \"id\": \"further\", \"was\": [\"on\"], \"text\": \"On\", \"to\": \"c\" }"));
        assertEquals("c", scene());
    }

    @Test
    void aChangeOfAVariableThatIsGoneIsPassedOver() {
        edit(new Edit.Assign("lamp", "true")).choose("on");
        var without = InlinePack.story(VARIABLES.replace("\"lamp\"", "\"light\""), ROOMS, "[]");
        var replay = rehearsal.again(without, game);
        assertEquals(List.of("No variable is called \"lamp\"."), replay.passedOver());
        assertEquals("b", replay.game().state().position().scene());
    }
}
