package summit.author.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.InlinePack;
import summit.author.diff.Difference.Fate;
import summit.save.Crossing;
import summit.story.Story;

class DifferenceTest {
    private static final String SCENES = """
            [{ "id": "a", "text": "The hall, with its clock and its coats.", "choices": [
                 { "id": "in", "text": "Into the garden", "to": "garden", "do": ["trust += 1"] }, { "id": "end", "text": "Home", "to": "z" }] },
             { "id": "garden", "title": "The garden", "text": "Roses, a wall and a gate that is rusted shut.", "ask": { "question": "q" },
               "choices": [{ "id": "back", "text": "Back", "to": "a" }] },
             { "id": "z", "text": "Home.", "end": "end" }]""";
    private static final String QUESTIONS = """
            [{ "id": "q", "prompt": "Which flower?", "answer": "A rose", "wrong": ["A tulip", "A daisy"], "source": "me" }]""";
    private static final String VARIABLES = "[{ \"id\": \"trust\", \"type\": \"int\", \"min\": 0, \"max\": 5 }]";
    private static final Story BEFORE = InlinePack.story(VARIABLES, SCENES, QUESTIONS);

    private static SavesTried tried(Story after) {
        return SavesTried.of(BEFORE, after, 20, 7);
    }

    private static List<String> names(Difference difference, Fate fate) {
        return difference.of(fate).stream()
                .map(change -> change.sort() + " " + change.before() + ">" + change.after())
                .toList();
    }

    @Test
    void aStoryDoesNotDifferFromItself() {
        assertTrue(Difference.of(BEFORE, BEFORE).isNone());
        var saves = tried(BEFORE);
        assertEquals(saves.all().size(), saves.of(Crossing.Fate.UNCHANGED).size());
        assertTrue(saves.all().size() > 12, saves.all().size() + " games");
    }

    @Test
    void gamesAreSavedInEverySceneAtEveryQuestionAndAtTheEnd() {
        var games = Sampling.of(BEFORE, 20, 7);
        assertTrue(BEFORE.scenes().keySet().stream()
                .allMatch(id -> games.stream()
                        .anyMatch(game -> game.game().state().position().scene().equals(id))));
        assertTrue(games.stream().anyMatch(game -> game.game().state().open().isPresent()));
        assertTrue(games.stream().anyMatch(game -> game.game().state().isOver()));
        assertEquals(games, Sampling.of(BEFORE, 20, 7), "the same seed saves the same games");
    }

    @Test
    void aNewIdIsRecognisedAndTheLineToAddIsNamed() {
        var after = InlinePack.story(VARIABLES, SCENES.replace("\"garden\"", "\"rose-garden\""), QUESTIONS);
        var difference = Difference.of(BEFORE, after);
        assertEquals(List.of("scene garden>rose-garden"), names(difference, Fate.PROBABLY_RENAMED));
        assertEquals(List.of(), names(difference, Fate.REMOVED));
        assertTrue(
                difference.changes().get(0).advice().contains("\"was\": [\"garden\"]"),
                difference.changes().toString());
        assertTrue(tried(after).of(Crossing.Fate.MOVED).stream()
                .allMatch(game -> game.after().equals("a")));
        assertTrue(!tried(after).losing().isEmpty());
    }

    @Test
    void aFormerIdKeepsEverySave() {
        var after = InlinePack.story(
                VARIABLES,
                SCENES.replace("\"to\": \"garden\"", "\"to\": \"roses\"")
                        .replace("\"id\": \"garden\"", "\"id\": \"roses\", \"was\": [\"garden\"]"),
                QUESTIONS);
        var difference = Difference.of(BEFORE, after);
        assertEquals(List.of("scene garden>roses"), names(difference, Fate.RENAMED));
        assertEquals(1, difference.changes().size(), difference.changes().toString());
        assertEquals(List.of(), tried(after).losing());
    }

    @Test
    void aSceneThatIsGoneMovesItsPlayersAndTakesItsChoicesWithIt() {
        var after = InlinePack.story(VARIABLES, """
                [{ "id": "a", "text": "The hall, with its clock and its coats.", "choices": [{ "id": "end", "text": "Home", "to": "z" }] },
                 { "id": "z", "text": "Home.", "end": "end" }]""", QUESTIONS);
        var difference = Difference.of(BEFORE, after);
        assertEquals(List.of("scene garden>", "choice a.in>"), names(difference, Fate.REMOVED));
        assertTrue(tried(after).of(Crossing.Fate.MOVED).stream()
                .allMatch(game -> game.before().equals("garden")));
    }

    @Test
    void wordsRangesAndOptionsThatChangedAreTold() {
        var after = InlinePack.story(
                VARIABLES.replace("5", "1"),
                SCENES.replace("rusted shut", "open"),
                QUESTIONS.replace("\"A daisy\"", "\"A thistle\""));
        var difference = Difference.of(BEFORE, after);
        assertEquals(List.of("variable trust>trust"), names(difference, Fate.CHANGED));
        assertEquals(List.of("scene garden>garden"), names(difference, Fate.REWORDED));
        assertEquals(1, difference.textsChanged());
        assertEquals(List.of("option q.a-daisy>"), names(difference, Fate.REMOVED));
        assertEquals(List.of("option >q.a-thistle"), names(difference, Fate.ADDED));
        assertTrue(tried(after).notices().stream()
                .anyMatch(read -> read.sentence().endsWith("set to the nearest value: trust.")));
    }

    private static String marked(String before, String after) {
        var old = InlinePack.story(VARIABLES, SCENES, before);
        var difference = Difference.of(old, InlinePack.story(VARIABLES, SCENES, after));
        return difference.of(Fate.MARKED_OTHERWISE).stream()
                .map(Difference.Change::detail)
                .reduce("", String::concat);
    }

    @Test
    void anotherRightAnswerIsToldWithTheGamesInWhichTheQuestionWasAnswered() {
        var after = InlinePack.story(
                VARIABLES,
                SCENES,
                QUESTIONS.replace("\"A rose\", \"wrong\": [\"A tulip\"", "\"A tulip\", \"wrong\": [\"A rose\""));
        var difference = Difference.of(BEFORE, after);
        assertEquals(List.of("question q>q"), names(difference, Fate.MARKED_OTHERWISE));
        var saves = tried(after);
        assertTrue(saves.answering("q") > 0);
        var lines = new Report(BEFORE, after, difference, saves).lines();
        assertTrue(lines.contains("  question q (a-rose: right, now not; a-tulip: now right)"), lines.toString());
        assertTrue(
                lines.contains("      answered in " + saves.answering("q") + " of the games tried"), lines.toString());
    }

    @Test
    void aGameKeepsThePointsOfAnAnswerThatIsNoLongerRight() {
        var after = InlinePack.story(
                VARIABLES,
                SCENES,
                QUESTIONS.replace("\"A rose\", \"wrong\": [\"A tulip\"", "\"A tulip\", \"wrong\": [\"A rose\""));
        for (var sample : Sampling.of(BEFORE, 20, 7)) {
            var before = sample.game().state().answers().closing("q");
            var now = Crossing.of(BEFORE, sample.game(), after).game().state().answers();
            assertEquals(
                    before.map(closing -> closing.mark().fraction()),
                    now.closing("q").map(closing -> closing.mark().fraction()));
        }
    }

    @Test
    void whateverDecidesAboutAnAnswerIsToldWhenItIsChanged() {
        assertEquals("", marked(QUESTIONS, QUESTIONS.replace("A rose", "A red rose")), "only the words are others");
        assertEquals(
                "tolerance: 1, now 5 %",
                marked(question("\"type\": \"number\", \"answer\": 42, \"tolerance\": 1"), question("""
                                "type": "number", "answer": 42.0, "tolerancePercent": 5""")));
        assertEquals(
                "accepted: \"Bonn\" or \"Bonn am Rhein\", now \"Bonn\"; accepted, slips: wrong, now forgiven",
                marked(
                        question("\"type\": \"text\", \"accept\": [\"Bonn\", \"Bonn am Rhein\"]"),
                        question("\"type\": \"text\", \"accept\": [\"Bonn\"], \"typos\": true")));
        assertEquals(
                "the order: ay, bee, sea, now bee, ay, sea",
                marked(
                        question("\"type\": \"order\", \"items\": [\"Ay\", \"Bee\", \"Sea\"]"),
                        question("\"type\": \"order\", \"items\": [\"Bee\", \"Ay\", \"Sea\"]")));
        assertEquals(
                "the answer: true, now false",
                marked(
                        question("\"type\": \"truefalse\", \"answer\": true"),
                        question("\"type\": \"truefalse\", \"answer\": false")));
        assertEquals(
                "bee: with two, now with one",
                marked(
                        question("\"type\": \"categorise\", \"categories\": [\"One\", \"Two\"], \"items\": ["
                                + "{ \"text\": \"Ay\", \"in\": \"one\" }, { \"text\": \"Bee\", \"in\": \"two\" }]"),
                        question("\"type\": \"categorise\", \"categories\": [\"One\", \"Two\"], \"items\": ["
                                + "{ \"text\": \"Ay\", \"in\": \"one\" }, { \"text\": \"Bee\", \"in\": \"one\" }]")));
    }

    private static String question(String keys) {
        return "[{ \"id\": \"q\", \"prompt\": \"Which?\", " + keys + ", \"source\": \"me\" }]";
    }

    @Test
    void theGamesOfAnotherStoryCannotBeTakenUp() {
        var other = new Story(
                new summit.story.Manifest(
                        new summit.story.Manifest.About("other", "1", "Other", "en", "", "", "", "you"),
                        BEFORE.manifest().start(),
                        BEFORE.manifest().ground(),
                        BEFORE.manifest().variables(),
                        BEFORE.manifest().endings(),
                        BEFORE.manifest().contents()),
                BEFORE.scenes(),
                BEFORE.questions(),
                BEFORE.ledger(),
                BEFORE.pictures());
        var saves = tried(other);
        assertEquals(saves.all().size(), saves.of(Crossing.Fate.REFUSED).size());
        assertEquals(saves.all().size(), saves.losing().size());
    }
}
