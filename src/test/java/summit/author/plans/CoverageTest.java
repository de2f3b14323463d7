package summit.author.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import summit.InlinePack;
import summit.load.PackLoader;

class CoverageTest {
    private static final InlinePack PACK =
            new InlinePack(new TreeMap<>(java.util.Map.of("story.json", """
            { "format": 1, "id": "x", "version": "1", "title": "X", "language": "en", "start": "a",
              "variables": [{ "id": "n", "type": "int", "min": 0, "max": 9, "start": 2 }],
              "endings": [
                { "id": "end", "title": "End", "page": { "headline": "DONE",
                  "columns": [["What", { "list": "right", "empty": "Nothing." }]] } },
                { "id": "other", "title": "Other" }] }""", "scenes.json", """
            { "scenes": [
              { "id": "a",
                "text": [ "Here with {n} things.",
                  { "seq": ["Once.", { "if": "n > 5", "text": "Many.", "else": "Few." }] } ],
                "ask": { "question": "q",
                  "right": { "text": "Yes." },
                  "wrong": { "text": "No." } },
                "choices": [
                  { "id": "look", "text": "Look", "reply": "Dust." },
                  { "id": "again", "text": "Again", "to": "a" },
                  { "id": "out", "text": "Out", "to": "z" } ] },
              { "id": "z", "text": "Light.", "end": [{ "if": "n > 5", "ending": "other" }, { "ending": "end" }] } ],
              "questions": [
                { "id": "q", "prompt": "Which?", "source": "s", "answer": "Red", "wrong": ["Blue"] },
                { "id": "quiz-only", "prompt": "Which?", "source": "s", "answer": "Red", "wrong": ["Blue"] } ] }""")));

    @Test
    void whatNoPlanTouchesIsListedWithItsLine() throws Exception {
        var draft = PackLoader.draft(PACK);
        var story = draft.story().orElseThrow();
        var touched = new Coverage.Touched();
        var plan = PlanFile.parse("p", List.of("answer Blue", "choose again", "choose out", "ending end"));
        assertEquals(List.of(), PlanRun.of(story, plan.runs().get(0), touched).misses());
        assertEquals(
                List.of(
                        "Touched by plans: 1 of 2 endings, 2 of 2 scenes, 2 of 3 choices, 1 of 1 questions asked, 8 of 11 paragraphs.",
                        "Not touched:",
                        "    inline/story.json:6: ending other",
                        "    inline/scenes.json:9: choice a.look",
                        "    inline/scenes.json:4: text a, \"Many.\"",
                        "    inline/scenes.json:9: reply a.look, \"Dust.\"",
                        "    inline/scenes.json:6: feedback a.q.right, \"Yes.\""),
                new ResultsText(draft.places()).of(Coverage.of(story, draft.texts(), touched)));
    }

    @Test
    void aTextThatHasANameCountsOnceWhereverItIsUsed() throws Exception {
        var draft = PackLoader.draft(
                new InlinePack(new TreeMap<>(java.util.Map.of("story.json", """
                { "format": 1, "id": "x", "version": "1", "title": "X", "language": "en", "start": "a",
                  "texts": { "known": ["It is known.", { "if": "visits(b) > 1", "text": "It is known well." }] },
                  "endings": [{ "id": "end", "title": "End" }] }""", "scenes.json", """
                { "scenes": [
                  { "id": "a", "text": ["A.", { "use": "known" }], "next": "b" },
                  { "id": "b", "text": ["B.", { "use": "known" }], "choices": [{ "id": "on", "text": "On", "to": "z" }] },
                  { "id": "z", "text": ["Z.", { "use": "known" }], "end": "end" } ] }"""))));
        var story = draft.story().orElseThrow();
        var touched = new Coverage.Touched();
        PlanRun.of(story, PlanFile.parse("p", List.of("choose on")).runs().get(0), touched);
        assertEquals(
                List.of(
                        "Touched by plans: 1 of 1 endings, 3 of 3 scenes, 1 of 1 choices, 0 of 0 questions asked, 4 of 5 paragraphs.",
                        "Not touched:",
                        "    inline/story.json:2: shared known, \"It is known well.\""),
                new ResultsText(draft.places()).of(Coverage.of(story, draft.texts(), touched)));
    }
}
