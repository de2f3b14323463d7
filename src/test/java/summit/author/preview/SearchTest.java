package summit.author.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import summit.InlinePack;
import summit.engine.Command;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Story;

class SearchTest {
    private static final GameState.Origin ORIGIN = new GameState.Origin(1, "Ann");

    @TestFactory
    Stream<DynamicTest> everySceneOfTheShippedPacksIsReachedByAPlayThatGoesAsItSays() throws IOException {
        var tests = Stream.<DynamicTest>builder();
        for (var id : Pack.bundledIds()) {
            var story = PackLoader.load(Pack.bundled(id)).story().orElseThrow();
            tests.add(DynamicTest.dynamicTest(
                    id, () -> story.scenes().keySet().forEach(scene -> reaches(story, scene))));
        }
        return tests.build();
    }

    private static void reaches(Story story, String scene) {
        var play = Search.fromStart(story, ORIGIN, scene).orElseThrow(() -> new AssertionError("no play to " + scene));
        var game = Playthrough.start(story, ORIGIN).playthrough();
        for (var command : play) {
            var turn = game.step(story, command);
            assertFalse(turn.isRefused(), () -> scene + ": " + turn.events());
            game = turn.playthrough();
        }
        assertTrue(game.state().memory().visits().containsKey(scene), scene);
    }

    private static final Story STORY =
            InlinePack.story("[{ \"id\": \"n\", \"type\": \"int\", \"min\": 0, \"max\": 9 }]", """
            [{ "id": "a", "text": "A", "next": [{ "if": "n > 8", "to": "c" }], "choices": [
               { "id": "b", "text": "B", "to": "b", "do": ["n += 1"] }, { "id": "d", "text": "D", "if": "n > 9", "to": "d" } ] },
             { "id": "b", "text": "B", "ask": { "question": "q", "right": { "to": "e" } }, "choices": [{ "id": "a", "text": "A", "to": "a" }] },
             { "id": "c", "text": "C", "choices": [{ "id": "a", "text": "A", "to": "z" }] },
             { "id": "d", "text": "D", "next": "z" }, { "id": "e", "text": "E", "next": "a" }, { "id": "z", "text": "Z", "end": "end" }]""", """
            [{ "id": "q", "prompt": "Which?", "answer": "This", "wrong": ["That"], "source": "a book", "explain": "So." }]""");

    @Test
    void theShortestPlayIsFoundFirst() {
        assertEquals(Optional.of(List.of(new Command.Choose("b"))), Search.fromStart(STORY, ORIGIN, "b"));
        assertEquals(Optional.of(List.of()), Search.fromStart(STORY, ORIGIN, "a"));
    }

    @Test
    void whatNeedsARightAnswerOrPatienceIsFoundAndWhatCannotBeIsNot() {
        assertTrue(Search.fromStart(STORY, ORIGIN, "e").isPresent());
        assertTrue(Search.fromStart(STORY, ORIGIN, "c").isPresent());
        assertTrue(Search.fromStart(STORY, ORIGIN, "d").isEmpty());
    }
}
