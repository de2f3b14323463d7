package summit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.InlinePack;
import summit.engine.GameState.Origin;
import summit.story.Response;
import summit.story.Story;

/** The rules of play, each with the smallest story that shows it. */
class EngineTest {
    private static final String COUNT =
            "[{ \"id\": \"n\", \"type\": \"int\", \"min\": 0, \"max\": 9 }, { \"id\": \"flag\", \"type\": \"bool\" }]";
    private static final String END = ", { \"id\": \"z\", \"text\": \"Over.\", \"end\": \"end\" }]";
    private static final String OUT = "{ \"id\": \"out\", \"text\": \"Out\", \"to\": \"z\" }";
    private static final String QUESTIONS = """
            [{ "id": "q", "topic": "t", "prompt": "Which?", "answer": "Right", "source": "a book", "hint": "Not wrong.",
               "explain": "So it is.", "tries": 2,
               "wrong": [{ "text": "Wrong", "because": "No." }, { "text": "Half", "worth": 50 }] }]""";

    @Test
    void theStartSceneIsAnEntryAtTurnNought() {
        var play = new Play(
                story("[{ \"id\": \"a\", \"do\": [\"n += 1\"], \"text\": \"{n}\", \"choices\": [" + OUT + "] }"));
        assertEquals(0, play.state.turn());
        assertEquals(1, play.value("n"));
        assertEquals(List.of("1"), play.read());
    }

    @Test
    void choosingCarriesOutItsEffectsBeforeTheSceneThatIsEntered() {
        var play = new Play(story("""
                [{ "id": "a", "text": "A", "choices": [{ "id": "b", "text": "B", "to": "b", "do": ["n = 3"] }] },
                 { "id": "b", "do": ["n += n"], "text": "{n}", "choices": [""" + OUT + "] }"));
        play.choose("b");
        assertEquals(List.of("6"), play.read());
        assertEquals(1, play.state.turn());
    }

    @Test
    void aSceneThatLeadsToItselfIsEnteredAgain() {
        var play = new Play(story("""
                [{ "id": "a", "text": [{ "seq": ["one", "two"] }], "choices": [
                   { "id": "again", "text": "Again", "to": "a" },""" + OUT + "] }"));
        play.choose("again").choose("again");
        assertEquals(List.of("two"), play.read());
        assertEquals(3, play.state.memory().visits().get("a"));
    }

    @Test
    void lookingAgainIsNotAnEntry() {
        var play = new Play(
                story("[{ \"id\": \"a\", \"text\": [{ \"cycle\": [\"x\", \"y\"] }], \"choices\": [" + OUT + "] }"));
        assertEquals(List.of("x"), Engine.passage(play.story, play.state).text());
        assertEquals(List.of("x"), Engine.passage(play.story, play.state).text());
    }

    @Test
    void nextYieldsAllPassagesInOrder() {
        var play = new Play(story("""
                [{ "id": "a", "text": "A", "next": "b" }, { "id": "b", "text": "B", "next": [{ "if": "n > 5", "to": "z" }, { "to": "c" }] },
                 { "id": "c", "text": "C", "choices": [""" + OUT + "] }"));
        assertEquals(List.of("A", "B", "C"), play.read());
    }

    @Test
    void aConditionalNextIsADeadline() {
        var play = new Play(story("""
                [{ "id": "a", "text": "A", "next": [{ "if": "n >= 2", "to": "z" }], "choices": [
                   { "id": "wait", "text": "Wait", "to": "a", "do": ["n += 1"] }] }"""));
        play.choose("wait");
        assertFalse(play.state.isOver());
        play.choose("wait");
        assertEquals(Optional.of("end"), play.state.position().ending());
    }

    @Test
    void aChoiceTakenOnceIsSpent() {
        var play = new Play(story("""
                [{ "id": "a", "text": "A", "choices": [{ "id": "b", "text": "B", "to": "a", "once": true },""" + OUT + "] }"));
        assertEquals(List.of("b", "out"), play.offers());
        play.choose("b");
        assertEquals(List.of("out"), play.offers());
    }

    @Test
    void aLockedChoiceIsShownButRefused() {
        var play = new Play(story("""
                [{ "id": "a", "text": "A", "choices": [
                   { "id": "b", "text": "B", "to": "z", "if": "flag", "locked": "Not before {n}." },
                   { "id": "c", "text": "C", "to": "z", "if": "flag" },""" + OUT + "] }"));
        assertEquals(
                List.of(new Offered("b", "B", "Not before 0."), new Offered("out", "Out", "")),
                Engine.offered(play.story, play.state));
        var refused = Engine.step(play.story, play.state, new Command.Choose("b"));
        assertEquals(List.of(new Event.Refused(Event.Refusal.LOCKED, "Not before 0.")), refused.events());
        assertEquals(play.state, refused.state());
    }

    @Test
    void aReasonThatSaysNothingHidesTheChoice() {
        var story = story("""
                [{ "id": "a", "text": "A", "choices": [
                   { "id": "b", "text": "B", "to": "z", "if": "flag", "locked": "{player}" },""" + OUT + "] }");
        var nameless = Engine.start(story, new Origin(1, "")).state();
        assertEquals(List.of(new Offered("out", "Out", "")), Engine.offered(story, nameless));
        var refused = Engine.step(story, nameless, new Command.Choose("b"));
        assertTrue(refused.isRefused());
    }

    @Test
    void aFallbackIsOfferedWhenNothingElseCanBeChosen() {
        var play = new Play(story("""
                [{ "id": "a", "text": "A", "choices": [{ "id": "b", "text": "B", "to": "a", "once": true }],
                   "fallback": { "id": "last", "text": "Last", "to": "z" } }"""));
        assertEquals(List.of("b"), play.offers());
        assertEquals(List.of("last"), play.choose("b").offers());
    }

    @Test
    void aReplyShowsWordsAndStays() {
        var play = new Play(story("""
                [{ "id": "a", "text": "A", "choices": [{ "id": "ask", "text": "Ask", "reply": "Answer {n}", "do": ["n = 4"] },""" + OUT + "] }"));
        play.choose("ask");
        assertEquals(List.of("Answer 4"), play.read());
        assertEquals(1, play.state.memory().visits().get("a"));
        assertEquals(1, play.state.turn());
    }

    @Test
    void aDetourComesBackWhereItWasTold() {
        var play = new Play(story("""
                [{ "id": "a", "text": "A", "choices": [{ "id": "in", "text": "In", "to": "side", "back": "b" }, %s] },
                 { "id": "b", "text": "B", "choices": [%s] },
                 { "id": "side", "text": "Side", "choices": [{ "id": "back", "text": "Back", "to": "@return" }] }""".formatted(OUT, OUT)));
        play.choose("in").choose("back");
        assertEquals("b", play.state.position().scene());
        assertTrue(play.state.position().returns().isEmpty());
    }

    @Test
    void storyletsAreOfferedByPriorityThenIdUntilVisited() {
        var storylet = """
                , { "id": "%s", "tags": ["lead"], "text": "L", "offer": { "text": "%s", "priority": %d%s }, "next": "@return" }""";
        var play =
                new Play(story("[{ \"id\": \"a\", \"text\": \"A\", \"choices\": [{ \"from\": \"#lead\", \"max\": 2 }, "
                        + OUT + "] }"
                        + storylet.formatted("late", "Late", 0, "")
                        + storylet.formatted("early", "Early", 0, "")
                        + storylet.formatted("urgent", "Urgent", 5, "")
                        + storylet.formatted("again", "Again", 4, ", \"again\": true")));
        assertEquals(List.of("urgent", "again", "out"), play.offers());
        play.choose("urgent");
        assertEquals("a", play.state.position().scene());
        assertEquals(List.of("again", "early", "out"), play.choose("again").offers());
    }

    @Test
    void whileAQuestionIsOpenNothingElseIsPossible() {
        var play = new Play(asking("\"reveal\": \"now\""));
        assertEquals(List.of(), play.offers());
        var refused = Engine.step(play.story, play.state, new Command.Choose("out"));
        assertEquals(
                Event.Refusal.QUESTION_OPEN, ((Event.Refused) refused.events().get(0)).code());
    }

    @Test
    void skippingMovesPastAndTheQuestionReturns() {
        var play = new Play(asking("\"reveal\": \"now\""));
        play.step(new Command.Skip());
        assertEquals(List.of("again", "out"), play.offers());
        play.choose("again");
        assertTrue(play.state.open().isPresent());
    }

    @Test
    void anImperfectTryShowsWhyAndKeepsHalf() {
        var play = new Play(asking("\"reveal\": \"now\""));
        var again = play.answer("wrong");
        assertEquals(Result.Stage.AGAIN, again.stage());
        assertEquals(List.of("No."), again.mark().because());
        assertEquals(1, again.triesLeft());
        assertEquals(Result.Stage.TOLD, play.answer("right").stage());
        assertEquals(new Score(500, 1000), Score.of(play.story, play.state));
    }

    @Test
    void aClosedQuestionIsNotAskedAgain() {
        var play = new Play(asking("\"reveal\": \"now\""));
        play.answer("right");
        play.choose("again");
        assertTrue(play.state.open().isEmpty());
    }

    @Test
    void whatFollowsDependsOnTheVerdictAndPartlyUsesWrongs() {
        var ask =
                "\"right\": { \"do\": [\"n = 1\"], \"text\": \"Yes {n}\" }, \"wrong\": { \"do\": [\"n = 2\"], \"to\": \"z\" }";
        var right = new Play(asking(ask));
        right.answer("right");
        assertEquals(List.of("Yes 1"), right.read());
        var half = new Play(asking(ask));
        half.answer("half");
        half.answer("half");
        assertEquals(2, half.value("n"));
        assertTrue(half.state.isOver());
    }

    @Test
    void laterClosesAtTheFirstAnswerAndBetraysNothingUntilTheEnd() {
        var play = new Play(asking("\"reveal\": \"later\""));
        assertEquals(Result.Stage.KEPT, play.answer("wrong").stage());
        assertEquals(Score.NONE, Score.of(play.story, play.state));
        assertTrue(Notebook.of(play.story, play.state).isEmpty());
        play.choose("out");
        assertEquals(new Score(0, 1000), Score.of(play.story, play.state));
        assertTrue(play.events.stream().anyMatch(event -> event instanceof Event.Revealed));
    }

    @Test
    void anEffectRevealsWhatWasKept() {
        var play = new Play(asking("\"reveal\": \"later\""));
        play.answer("right");
        play.choose("tell");
        assertEquals(new Score(1000, 1000), Score.of(play.story, play.state));
    }

    @Test
    void helpCostsOnceWhatThePackSays() {
        var play = new Play(
                asking("\"hint\": { \"do\": [\"n += 2\"], \"keep\": 80 }, \"sources\": { \"do\": [\"n += 1\"] }"));
        play.step(new Command.Hint());
        assertEquals(List.of(new Event.Hinted("Not wrong.")), play.events);
        play.step(new Command.Hint()).step(new Command.Sources()).step(new Command.Sources());
        assertEquals(3, play.value("n"));
        play.answer("right");
        assertEquals(new Score(800, 1000), Score.of(play.story, play.state));
    }

    @Test
    void anAnswerThatDoesNotFitIsRefused() {
        var play = new Play(asking("\"reveal\": \"now\""));
        var outcome = Engine.step(play.story, play.state, new Command.Answer(new Response.Pick("nonsense")));
        assertTrue(outcome.isRefused());
        assertEquals(play.state, outcome.state());
    }

    @Test
    void theStatusLineShowsAVariableWhileItsConditionHolds() {
        var story = InlinePack.story("""
                [{ "id": "n", "type": "int", "min": 0, "max": 9, "show": "N", "while": "n < 1" }, { "id": "m", "type": "bool" }]""", """
                [{ "id": "a", "text": "A", "choices": [{ "id": "up", "text": "Up", "to": "z", "do": ["n = 1"] }] },
                 { "id": "z", "text": "Z", "end": "end" }]""", "[]");
        var play = new Play(story);
        assertEquals(List.of("n"), Engine.status(story, play.state));
        assertEquals(List.of(), Engine.status(story, play.choose("up").state));
    }

    @Test
    void theWallShowsEveryCardAndHowItWasFiled() {
        var story = InlinePack.story("[]", """
                [{ "id": "a", "text": "A", "ask": { "question": "q", "reveal": "later" }, "choices": [{ "id": "out", "text": "Out", "to": "z" }] },
                 { "id": "z", "text": "Z", "end": "end" }]""", """
                [{ "id": "p", "prompt": "P", "source": "s", "answer": "A", "wrong": ["B"], "card": "The moon is far." },
                 { "id": "q", "prompt": "Q", "source": "s", "answer": "Says", "wrong": ["Shows"], "card": "The sea is near." }]""");
        var play = new Play(story);
        assertEquals(
                List.of("", ""),
                Wall.of(story, play.state).stream().map(Wall.Card::filed).toList());
        play.answer("says");
        assertEquals(
                List.of(
                        new Wall.Card("q", "The sea is near.", "Says", Optional.empty()),
                        new Wall.Card("p", "The moon is far.", "", Optional.empty())),
                Wall.of(story, play.state));
    }

    @Test
    void theEndIsTheFirstThatHolds() {
        var story = story("""
                [{ "id": "a", "text": "A", "choices": [{ "id": "raise", "text": "R", "to": "y", "do": ["flag = true"] }, { "id": "go", "text": "G", "to": "y" }] },
                 { "id": "y", "text": "Y", "end": [{ "if": "flag", "ending": "other" }, { "ending": "end" }] }""");
        assertEquals(
                Optional.of("other"),
                new Play(story).choose("raise").state.position().ending());
        var play = new Play(story).choose("go");
        assertEquals(Optional.of("end"), play.state.position().ending());
        assertEquals(
                Event.Refusal.OVER,
                ((Event.Refused) Engine.step(story, play.state, new Command.Skip())
                                .events()
                                .get(0))
                        .code());
    }

    /** "{@code empty} is shown when there is no such question", not where one has no sentence. */
    @Test
    void aListIsEmptyOnlyWhereThereIsNoSuchQuestion() {
        var story = story("""
                [{ "id": "a", "text": "A", "ask": { "question": "q" }, "choices": [
                   { "id": "page", "text": "Page", "to": "page" },""" + OUT + "] }, " + """
                 { "id": "page", "text": [{ "list": "right", "empty": "None right." }, { "list": "unanswered", "empty": "None open." }],
                   "choices": [""" + OUT + "] }");
        var open = new Play(story);
        open.step(new Command.Skip());
        open.choose("page");
        assertEquals(List.of("None right.", "Which?"), open.read());
        var closed = new Play(story);
        closed.answer("right");
        closed.choose("page");
        assertEquals(List.of("None open."), closed.read());
    }

    private static Story asking(String more) {
        return story("""
                [{ "id": "a", "text": "A", "ask": { "question": "q", %s }, "choices": [
                   { "id": "again", "text": "Again", "to": "a" },
                   { "id": "tell", "text": "Tell", "to": "a", "if": "answered(q)", "do": ["reveal q"] }, %s] }""".formatted(more, OUT));
    }

    private static Story story(String scenes) {
        return InlinePack.story(COUNT, scenes + END, scenes.contains("\"q\"") ? QUESTIONS : "[]");
    }

    /** A game in progress, in words of intent. */
    private static final class Play {
        final Story story;
        GameState state;
        List<Event> events;

        Play(Story story) {
            this.story = story;
            take(Engine.start(story, new Origin(1, "Ann")));
        }

        private Play take(Outcome outcome) {
            assertFalse(outcome.isRefused(), () -> outcome.events().toString());
            state = outcome.state();
            events = outcome.events();
            return this;
        }

        Play step(Command command) {
            return take(Engine.step(story, state, command));
        }

        Play choose(String choice) {
            return step(new Command.Choose(choice));
        }

        Result answer(String option) {
            step(new Command.Answer(new Response.Pick(option)));
            return events.stream()
                    .filter(Event.Answered.class::isInstance)
                    .map(event -> ((Event.Answered) event).result())
                    .findFirst()
                    .orElseThrow();
        }

        int value(String variable) {
            return Engine.value(story, state, variable);
        }

        List<String> offers() {
            return Engine.offered(story, state).stream().map(Offered::id).toList();
        }

        /** The paragraphs that the last step showed. */
        List<String> read() {
            return events.stream()
                    .flatMap(event -> event instanceof Event.Entered entered
                            ? entered.passage().text().stream()
                            : event instanceof Event.Said said
                                    ? said.paragraphs().stream()
                                    : java.util.stream.Stream.of())
                    .toList();
        }
    }
}
