package summit.author.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import summit.InlinePack;
import summit.story.Story;

class PlanRunTest {
    private static final Story STORY = InlinePack.story("""
            [{ "id": "trust", "type": "int", "min": 0, "max": 9, "start": 2 },
             { "id": "mood", "type": "enum", "members": ["calm", "afraid"] },
             { "id": "bag", "type": "set", "members": ["rope", "lamp"] }]""", """
            [{ "id": "a", "title": "The cellar", "text": [
                 "A dark “room”.", { "if": "trust > 5", "text": "You feel at home." }, { "if": "mood == afraid", "text": "You shiver." }],
               "ask": { "question": "q", "right": { "do": ["trust += 3"], "text": "A cheer." } },
               "choices": [{ "id": "out", "text": "Go out!", "to": "z" },
                           { "id": "over", "text": "Go over the wall", "if": "trust > 3", "locked": "Too high.", "to": "z" },
                           { "id": "wait", "text": "Wait", "reply": "Nothing comes." }] },
             { "id": "z", "text": "Light.", "end": "end" }]""", """
            [{ "id": "q", "topic": "t", "prompt": "Which?", "source": "s", "answer": "Red", "hint": "Roses.", "explain": "So it is.",
               "wrong": ["Blue", { "text": "Green", "because": "That is grass." }] }]""");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see A dark \"room\".;see Which?;answer red;see A cheer.;see So it is.;expect trust == 5 and right(q);choose out;see Light;not dark;ending end",
                "see The cellar;answer Green;see That is grass.;not A cheer;choose Go out;ending end",
                "hint;see Roses;skip;see Too high.;choose wait;see Nothing comes.;choose Go out!;ending end",
                "set trust = 9;set mood = afraid;see You feel at home.;see You shiver.;skip;choose over;ending end",
                "skip;set trust += 4;set add lamp bag;expect trust == 6 and has(bag, lamp);choose go over;ending end",
                "answer blue;expect visits() == 1 and answered(q) and wrongs(t) == 1 and not chosen(a.out)",
            })
    void aPlanThatGoesAsWrittenPasses(String plan) {
        assertEquals(List.of(), run(plan).misses());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see Light | \"Light\" was not shown.",
                "not dark | \"dark\" was shown.",
                "ending end | The story has not ended.",
                "ending other | The story has not ended.",
                "choose out | A question is open: answer it or skip it.",
                "answer purple | \"purple\" is none of a to c.",
                "skip;choose over | Too high.",
                "skip;choose oot | No choice here is called \"oot\". Did you mean \"out\"?",
                "skip;choose go | \"go\" could be \"out\" (Go out!) or \"over\" (Go over the wall). Name it by its id.",
                "skip;answer red | No question is open.",
                "skip;choose out;ending other | The story ended with \"end\", not with \"other\".",
                "skip;choose out;choose out | The story has ended.",
                "expect trust > 2 | \"trust > 2\" does not hold: trust is 2.",
                "expect has(bag, rope) or right(q) | \"has(bag, rope) or right(q)\" does not hold: bag is empty, right(q) is false.",
                "expect visits(z) > 0 and rights(t) > 0 | \"visits(z) > 0 and rights(t) > 0\" does not hold: visits(z) is 0, rights(t) is 0.",
            })
    void whatWentOtherwiseIsSaid(String plan, String message) {
        var misses = run(plan).misses();
        assertEquals(1, misses.size(), misses.toString());
        assertTrue(misses.get(0).message().startsWith(message), misses.toString());
        assertEquals(plan.split(";").length, misses.get(0).line().number());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expect trst > 2 | no variable is called \"trst\". Did you mean \"trust\"?",
                "expect trust | a condition is true or false, and this is a number.",
                "expect right(r) | \"right\" asks about \"r\", which no question has. Did you mean \"q\"?",
                "expect chosen(a.oot) | scene \"a\" has no choice \"oot\". Did you mean \"out\"?",
                "expect trust > 1) | ",
                "set trust | \"trust\" is not an effect.",
                "set mood = brave | \"brave\" is not a member of that enum",
                "ending ned | The story has no ending \"ned\". Did you mean \"end\"?",
            })
    void aLineThatMeansNothingInThisStoryIsToldBeforeAnythingIsPlayed(String line, String message) {
        var misses = run("choose nowhere;" + line).misses();
        assertEquals(1, misses.size(), misses.toString());
        assertTrue(misses.get(0).message().startsWith(message == null ? "" : message), misses.toString());
        assertEquals(Optional.empty(), misses.get(0).sight());
    }

    @Test
    void aDemandThatIsNotMetDoesNotEndTheRunButAnImpossibleMoveDoes() {
        assertEquals(
                List.of(1, 3, 4),
                run("see Light;skip;expect trust > 7;choose over;see Light").misses().stream()
                        .map(miss -> miss.line().number())
                        .toList());
    }

    @Test
    void whatWasSeenStandsBesideIt() {
        var sight = run("see Light").misses().get(0).sight().orElseThrow();
        assertEquals("a", sight.scene());
        assertEquals(List.of("The cellar", "A dark “room”.", "Which?"), sight.shown());
        assertEquals(Optional.of("q"), sight.question());
        assertFalse(run("skip;see Light")
                .misses()
                .get(0)
                .sight()
                .orElseThrow()
                .choices()
                .isEmpty());
    }

    /** The same story after everything in it was given another id. */
    private static final Story RENAMED = InlinePack.story("""
            [{ "id": "faith", "was": ["trust"], "type": "int", "min": 0, "max": 9, "start": 2 },
             { "id": "mood", "type": "enum", "members": [{ "id": "calm" }, { "id": "scared", "was": ["afraid"] }] }]""", """
            [{ "id": "a", "text": "Begin.", "next": "cellar" },
             { "id": "cellar", "was": ["b"], "text": "Dark.", "ask": { "question": "colour" },
               "choices": [{ "id": "leave", "was": ["out"], "text": "Walk away", "to": "z" }, { "id": "wait", "text": "Wait", "reply": "Nothing." }] },
             { "id": "z", "text": "Light.", "end": "end" }]""", """
            [{ "id": "colour", "was": ["q"], "prompt": "Which?", "source": "s", "answer": { "id": "crimson", "was": ["red"], "text": "Bright red" },
               "wrong": ["Blue"] }]""");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skip;choose out;ending end | choose leave",
                "answer red;expect right(colour) | answer crimson",
                "set trust = 4;expect faith == 4 | set faith = 4",
                "expect trust == 2 and mood == calm | expect faith == 2 and mood == calm",
                "set mood = afraid;expect mood == scared | set mood = scared",
                "expect visits(b) == 1 | expect visits(cellar) == 1",
                "answer crimson;expect answered(q) | expect answered(colour)",
                "skip;choose leave;expect chosen(b.out) | expect chosen(cellar.leave)",
            })
    void aPlanGoesOnUnderFormerNamesAndSaysWhatToWrite(String plan, String now) {
        var file = PlanFile.parse("plan", List.of(plan.strip().split(";")));
        var run = PlanRun.of(RENAMED, file.runs().get(0));
        assertEquals(List.of(), run.misses());
        assertEquals(1, run.renamed().size(), run.renamed().toString());
        assertEquals(
                "That is a former name. Write: " + now, run.renamed().get(0).message());
    }

    @Test
    void aLineThatIsUnderstoodAsItStandsIsLeftAlone() {
        assertEquals(
                List.of(),
                run("answer blue;choose Go out;expect trust == 2;ending end").renamed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answer the-dogs=kim-jong-un the-car=putin",
                "answer the dogs = Kim Jong Un, the car = Putin",
                "answer the car: Putin; the dogs: Kim Jong Un",
            })
    void thingsOfSeveralWordsAreMatchedByTheirIdsOrWithMarksBetween(String answer) {
        var story = InlinePack.story("[]", """
                [{ "id": "a", "text": "Begin.", "ask": { "question": "q" }, "next": "z" },
                 { "id": "z", "text": "Z", "end": "end" }]""", """
                [{ "id": "q", "type": "match", "prompt": "Whose?", "source": "s",
                   "pairs": [{ "left": "The dogs", "right": "Kim Jong Un" }, { "left": "The car", "right": "Putin" }] }]""");
        var file = PlanFile.parse("plan", List.of(answer, "expect right(q)"));
        assertEquals(List.of(), PlanRun.of(story, file.runs().get(0)).misses());
    }

    private static PlanRun.Outcome run(String plan) {
        var file = PlanFile.parse("plan", List.of(plan.strip().split(";")));
        assertEquals("", file.complaint());
        return PlanRun.of(STORY, file.runs().get(0));
    }
}
