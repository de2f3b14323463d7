package summit.author.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MergingTest {
    private static final List<Wording> WORDINGS = List.of(
            new Wording("scene.a.title", "Hall", false),
            new Wording("scene.a.text.0", "It is {minutes}.", false),
            new Wording("question.q.prompt", "A [[gap]].", false),
            new Wording("question.q.accept", "lamp\nlight", true));
    private static final Work NOTHING = Work.of(Map.of(), Map.of(), WORDINGS);

    private static Merging merged(Work work, List<List<String>> rows) {
        return Merging.of(
                IntStream.range(0, rows.size())
                        .mapToObj(i -> new Merging.Row(i + 1, rows.get(i)))
                        .toList(),
                work,
                WORDINGS,
                (key, keys) -> keys.stream()
                        .filter(each -> each.startsWith(key.substring(0, 6)))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void columnsMayStandInAnyOrderAndSomeMayBeMissing() {
        var merging = merged(
                NOTHING,
                List.of(
                        List.of("Translation", "note", "ORIGINAL", "Key"),
                        List.of("Halle", "", "Hall", "scene.a.title")));
        assertEquals(List.of(), merging.problems());
        assertEquals(
                Map.of("scene.a.title", new Piece("Hall", "Halle")),
                merging.work().pieces());
    }

    @Test
    void everyProblemIsNamedByRowAndColumn() {
        var merging = merged(
                NOTHING,
                List.of(
                        List.of("key", "original", "translation"),
                        List.of("scene.b.title", "Hall", "Halle"),
                        List.of("", "Hall", "Halle"),
                        List.of("scene.a.title", "Hall", "Ha\nlle"),
                        List.of("scene.a.title", "Hall", "Halle"),
                        List.of("scene.a.text.0", "It is {minutes}.", "Es ist {Minuten}."),
                        List.of("question.q.prompt", "A [[gap]].", "Eine Lücke.")));
        assertEquals(
                List.of(
                        "row 2, column A (key): the pack has no text \"scene.b.title\". Did you mean \"scene.a.title\"?",
                        "row 3, column A (key): there is no key. It says which text this is; copy it from a new table.",
                        "row 4, column C (translation): there is a line break in it, and the text is one line.",
                        "row 5, column A (key): row 4 has the key \"scene.a.title\" too. Remove one of them.",
                        "row 6, column C (translation): the translation leaves out \"{minutes}\" and shows \"{Minuten}\", which the original"
                                + " does not. The original: \"It is {minutes}.\".",
                        "row 7, column C (translation): the translation leaves out \"[[gap]]\". The original: \"A [[gap]].\"."),
                merging.problems());
    }

    @Test
    void aTableWithoutTheRightHeadingsIsRefused() {
        assertEquals(1, merged(NOTHING, List.of()).problems().size());
        var merging = merged(NOTHING, List.of(List.of("id", "text"), List.of("scene.a.title", "Halle")));
        assertEquals(3, merging.problems().size());
        assertTrue(
                merging.problems().get(0).contains("\"key\""),
                merging.problems().toString());
    }

    @Test
    void anEmptyCellLeavesWhatThereWas() {
        var work = Work.of(Map.of("scene.a.title", "Halle"), Map.of(), WORDINGS);
        var merging =
                merged(work, List.of(List.of("key", "original", "translation"), List.of("scene.a.title", "Hall", "")));
        assertEquals(work, merging.work());
    }

    @Test
    void whatWasTranslatedFromAnOlderOriginalIsTakenAndMarked() {
        var merging = merged(
                NOTHING,
                List.of(List.of("key", "original", "translation"), List.of("scene.a.title", "The hall", "Die Halle")));
        assertEquals(1, merging.remarks().size());
        assertEquals(Entry.State.CHANGED, merging.work().table(WORDINGS).get(0).state());
    }

    @Test
    void aChangedTextIsDoneOnceItIsEditedOrSaidToBe() {
        var work = Work.of(Map.of("scene.a.title", "Halle"), Map.of("scene.a.title", new Piece("Room", "")), WORDINGS);
        assertEquals(Entry.State.CHANGED, work.table(WORDINGS).get(0).state());
        var headings = List.of("key", "original", "translation", "state");
        for (var row : List.of(
                List.of("scene.a.title", "Hall", "Saal", "changed"),
                List.of("scene.a.title", "Hall", "Halle", "done"))) {
            var merging = merged(work, List.of(headings, row));
            assertEquals(Entry.State.DONE, merging.work().table(WORDINGS).get(0).state(), row.toString());
        }
        var untouched = merged(work, List.of(headings, List.of("scene.a.title", "Hall", "Halle", "changed")));
        assertEquals(work, untouched.work());
    }

    @Test
    void blankLinesInAListAreNoWords() {
        var merging = merged(
                NOTHING,
                List.of(
                        List.of("key", "original", "translation"),
                        List.of("question.q.accept", "lamp\nlight", "Lampe\n\n Licht\n")));
        assertEquals(
                "Lampe\n Licht",
                merging.work().pieces().get("question.q.accept").translation());
    }
}
