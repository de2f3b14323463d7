package summit.author.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens to a translation when its originals change, move and go. */
class WorkTest {
    private static final List<Wording> BEFORE =
            List.of(text("scene.a.title", "Hall"), text("scene.a.text.0", "One."), text("scene.a.text.1", "Two."));
    private static final Map<String, String> GERMAN =
            Map.of("scene.a.title", "Halle", "scene.a.text.0", "Eins.", "scene.a.text.1", "Zwei.");
    private static final Work WORK = Work.of(GERMAN, Map.of(), BEFORE);

    private static Wording text(String key, String original) {
        return new Wording(key, original, false);
    }

    private static List<String> shown(List<Entry> table) {
        return table.stream()
                .map(entry -> entry.key() + " " + entry.state().word() + " " + entry.translation()
                        + (entry.was().isEmpty() ? "" : " was " + entry.was()))
                .toList();
    }

    /** The work after a table came back from a translator who changed nothing. */
    private static Work returned(Work work, List<Wording> wordings) {
        var rows = new ArrayList<Merging.Row>();
        rows.add(new Merging.Row(1, Merging.HEADINGS));
        for (var entry : work.table(wordings)) {
            rows.add(new Merging.Row(rows.size() + 1, entry.cells()));
        }
        var merging = Merging.of(rows, work, wordings, (key, keys) -> "");
        assertEquals(List.of(), merging.problems());
        return merging.work();
    }

    @Test
    void whatIsTranslatedFromThePresentOriginalIsDone() {
        assertEquals(
                List.of("scene.a.title done Halle", "scene.a.text.0 done Eins.", "scene.a.text.1 done Zwei."),
                shown(WORK.table(BEFORE)));
        assertEquals(WORK, returned(WORK, BEFORE));
    }

    @Test
    void aTextThatChangedKeepsItsTranslationAndSaysWhatItWas() {
        var after = List.of(BEFORE.get(0), text("scene.a.text.0", "One more."), BEFORE.get(2));
        var table = WORK.table(after);
        assertEquals("scene.a.text.0 changed Eins. was One.", shown(table).get(1));
        assertEquals(table, returned(WORK, after).table(after), "it stays marked until somebody looks at it");
    }

    @Test
    void aParagraphPutBeforeOthersDoesNotCostTheirTranslations() {
        var after = List.of(
                BEFORE.get(0),
                text("scene.a.text.0", "Zero."),
                text("scene.a.text.1", "One."),
                text("scene.a.text.2", "Two."));
        var expected = List.of(
                "scene.a.title done Halle",
                "scene.a.text.0 new ",
                "scene.a.text.1 done Eins.",
                "scene.a.text.2 done Zwei.");
        assertEquals(expected, shown(WORK.table(after)));
        var merged = returned(WORK, after);
        assertEquals(expected, shown(merged.table(after)));
        assertTrue(!merged.pieces().containsKey("scene.a.text.0"), merged.toString());
    }

    @Test
    void aSceneWithAnotherIdTakesItsTranslationsWithIt() {
        var after =
                List.of(text("scene.b.title", "Hall"), text("scene.b.text.0", "One."), text("scene.b.text.1", "Two."));
        var expected = List.of("scene.b.title done Halle", "scene.b.text.0 done Eins.", "scene.b.text.1 done Zwei.");
        assertEquals(expected, shown(WORK.table(after)));
        assertEquals(expected, shown(returned(WORK, after).table(after)));
    }

    @Test
    void whatIsGoneIsKeptAndComesBackWithItsOriginal() {
        var without = BEFORE.subList(0, 2);
        var gone = returned(WORK, without);
        assertEquals("scene.a.text.1 gone Zwei.", shown(gone.table(without)).get(2));
        assertEquals("scene.a.text.1 done Zwei.", shown(gone.table(BEFORE)).get(2));
        var elsewhere = new ArrayList<>(without);
        elsewhere.add(text("scene.b.text.1", "Two."));
        assertEquals("scene.b.text.1 done Zwei.", shown(gone.table(elsewhere)).get(2));
        assertEquals(3, returned(gone, elsewhere).table(elsewhere).size(), "it is not gone and there as well");
    }

    @Test
    void aFileOfJsonKeepsItsOrderAndItsNotes() throws StringsFile.NotPlain {
        var file = StringsFile.read("""
                { "note": "Deutsch", "scene.a.text.1": "Zwei.", "scene.a.title": "Halle", "scene.z.title": "weg" }""");
        assertEquals("""
                {
                  "note": "Deutsch",
                  "scene.a.text.1": "Zwei.",
                  "scene.a.title": "Halle",
                  "scene.a.text.0": "Eins."
                }
                """, file.with(WORK, BEFORE).text());
    }

    @Test
    void aListIsOneTextWithALineEach() throws StringsFile.NotPlain {
        var accepted = List.of(new Wording("question.q.accept", "lamp\nlight", true));
        var file = StringsFile.read("{ \"question.q.accept\": [\"Lampe\", \"Licht\"] }");
        var work = Work.of(file.texts(), Map.of(), accepted);
        assertEquals(
                "question.q.accept done Lampe\nLicht",
                shown(work.table(accepted)).get(0));
        assertEquals(
                "{\n  \"question.q.accept\": [\"Lampe\", \"Licht\"]\n}\n",
                file.with(work, accepted).text());
    }
}
