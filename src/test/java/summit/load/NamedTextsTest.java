package summit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import summit.InlinePack;
import summit.engine.Command;
import summit.engine.Event;
import summit.engine.GameState;
import summit.engine.Playthrough;

/** "{@code { "use": name }} shows the text that has this name among the {@code texts} of the manifest." */
class NamedTextsTest {
    private static final InlinePack PACK = new InlinePack(
            new TreeMap<>(java.util.Map.of("story.json", """
            { "format": 1, "id": "rooms", "version": "1", "title": "Rooms", "language": "en", "start": "red",
              "endings": [{ "id": "out", "title": "Out" }],
              "texts": {
                "note": "What both rooms have.",
                "draught": "A draught after {turns()}.",
                "wall": ["A wall.", { "use": "draught" }],
                "door": { "first": "A door.", "else": { "if": "visits() > 2", "text": "The same door.", "else": "The door." } } } }
            """, "scenes.json", """
            { "scenes": [
                { "id": "red", "text": ["Red.", { "use": "wall" }, { "use": "door" }],
                  "choices": [
                    { "id": "feel", "text": "Feel", "reply": { "use": "draught" } },
                    { "id": "stay", "text": "Stay", "to": "red" },
                    { "id": "on", "text": "On", "to": "blue" } ] },
                { "id": "blue", "text": { "use": "door" }, "choices": [{ "id": "out", "text": "Out", "to": "gone" }] },
                { "id": "gone", "text": "", "end": "out" } ] }
            """, "strings/de.json", """
            { "text.draught": "Zugluft nach {turns()}.", "text.wall.0": "Eine Wand." }
            """)));

    /** What is shown from the beginning and after each of these choices. */
    private static List<String> shown(Optional<String> language, String... choices) throws IOException {
        var story = PackLoader.load(PACK, language).story().orElseThrow();
        var turn = Playthrough.start(story, new GameState.Origin(1, "Ada"));
        var shown = new ArrayList<>(shown(turn));
        for (var choice : choices) {
            turn = turn.playthrough().step(story, new Command.Choose(choice));
            shown.addAll(shown(turn));
        }
        return shown;
    }

    private static List<String> shown(Playthrough.Turn turn) {
        var shown = new ArrayList<String>();
        for (var event : turn.events()) {
            if (event instanceof Event.Entered entered) {
                shown.addAll(entered.passage().text());
            } else if (event instanceof Event.Said said) {
                shown.addAll(said.paragraphs());
            }
        }
        return shown;
    }

    @Test
    void aTextIsShownWhereverItIsUsedAndMayUseOthers() throws IOException {
        assertEquals(
                List.of("Red.", "A wall.", "A draught after 0.", "A door.", "A draught after 1."),
                shown(Optional.empty(), "feel"));
    }

    @Test
    void visitsInItAreThoseOfTheSceneThatShowsIt() throws IOException {
        assertEquals(
                List.of("A door.", "The door.", "The same door.", "A door."),
                shown(Optional.empty(), "stay", "stay", "on").stream()
                        .filter(line -> line.contains("door"))
                        .toList());
    }

    @Test
    void itIsTranslatedOnceForAllItsUses() throws IOException {
        assertEquals(
                List.of("Red.", "Eine Wand.", "Zugluft nach 0.", "A door.", "Zugluft nach 1."),
                shown(Optional.of("de"), "feel"));
        assertEquals(
                List.of("text.door.else.else", "text.door.else.text", "text.door.first", "text.draught", "text.wall.0"),
                PackLoader.draft(PACK).places().texts().keySet().stream()
                        .filter(key -> key.startsWith("text."))
                        .sorted()
                        .toList());
    }

    @Test
    void itsWordsStandWhereItHasItsName() throws IOException {
        var places = PackLoader.draft(PACK).places();
        var use = places.scene("red").at("text").at(1);
        assertEquals("/texts/wall", places.meant(use).position().pointer());
        var words = places.scene("red").at("text").at(0);
        assertEquals(words.position(), places.meant(words).position());
    }
}
