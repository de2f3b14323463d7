package summit.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final String SCENES = """
            { "scenes": [
              { "id": "yard", "text": ["Mud.", { "if": "open", "text": ["A gate,", "wide."] }],
                "ask": { "question": "two", "right": { "do": ["trust += 1"] } },
                "choices": [
                  { "id": "in", "text": "In \\"now\\"", "to": "hall", "if": "trust > 2", "do": ["open = true", "trust += 2"] },
                  { "from": "#walk" } ],
                "fallback": { "id": "wait", "text": "Wait", "to": "hall" } },
              { "id": "field", "text": "Grass.", "tags": ["walk"], "offer": { "text": "Walk" }, "next": "@return" } ],
              "questions": [
              { "id": "two", "prompt": "?", "answer": "A", "wrong": ["B", { "text": "C" }], "source": "x" },
              { "id": "three", "prompt": "?", "options": [{ "text": "A" }, { "text": "B", "right": true }], "source": "x" } ] }
            """;

    private static Places places() throws IOException {
        return PackLoader.draft(
                        Packs.small().with("x.json", SCENES).with("strings/de.json", "{ \"story.title\": \"Klein\" }"))
                .places();
    }

    /** What stands there: the rest of its line, so that line and column are compared without counting. */
    private static String rest(Position position) {
        return SCENES.lines().toList().get(position.line() - 1).substring(position.column() - 1);
    }

    private static void assertAt(String pointer, String begin, Site site) {
        assertEquals(pointer, site.position().pointer());
        assertTrue(rest(site.position()).startsWith(begin), rest(site.position()));
    }

    @Test
    void aThingIsFoundByItsId() throws IOException {
        assertAt("/scenes/0", "{ \"id\": \"yard\"", places().scene("yard"));
        assertAt(
                "/questions/1/prompt",
                "\"?\", \"options\"",
                places().question("three").at("prompt"));
        assertEquals("/variables/0", places().variable("trust").position().pointer());
        assertEquals("/endings/0", places().ending("home").position().pointer());
        assertEquals("/topics/0", places().topic("sea").position().pointer());
        assertTrue(places().manifest().position().file().endsWith("/story.json"));
    }

    @Test
    void conditionsEffectsAndBlocksAreFoundByTheirKeysAndNumbers() throws IOException {
        var yard = places().scene("yard");
        var in = places().choice("yard", "in");
        assertAt("/scenes/0/choices/0", "{ \"id\": \"in\"", in);
        assertAt("/scenes/0/choices/0/if", "\"trust > 2\"", in.at("if"));
        assertAt("/scenes/0/choices/0/do/1", "\"trust += 2\"", in.at("do").at(1));
        assertAt(
                "/scenes/0/text/1/text/1",
                "\"wide.\"",
                yard.at("text").at(1).at("text").at(1));
        assertAt(
                "/scenes/0/ask/right/do/0",
                "\"trust += 1\"",
                yard.at("ask").at(0).at("right").at("do").at(0));
        assertAt("/scenes/0/fallback", "{ \"id\": \"wait\"", places().choice("yard", "wait"));
    }

    @Test
    void aStoryletAmongChoicesIsWhereItMakesItsOffer() throws IOException {
        assertAt("/scenes/1/offer", "{ \"text\": \"Walk\"", places().choice("yard", "field"));
    }

    @Test
    void optionsAreInTheOrderOfTheStoryHoweverTheyAreWritten() throws IOException {
        assertEquals(
                "/questions/0/answer /questions/0/wrong/0 /questions/0/wrong/1",
                places().options("two").stream()
                        .map(site -> site.position().pointer())
                        .collect(Collectors.joining(" ")));
        assertAt(
                "/questions/1/options/1",
                "{ \"text\": \"B\"",
                places().options("three").get(1));
    }

    @Test
    void whatIsNotThereIsWhereItWouldBe() throws IOException {
        assertAt(
                "/scenes/1",
                "{ \"id\": \"field\"",
                places().scene("field").at("do").at(0));
    }

    @Test
    void placesSortAsTheyAreWritten() throws IOException {
        var pack = places();
        assertEquals(
                "hall yard field two three",
                Stream.of(
                                pack.question("three"),
                                pack.scene("field"),
                                pack.question("two"),
                                pack.scene("yard"),
                                pack.scene("hall"))
                        .sorted()
                        .map(site -> site.at("id").words().orElseThrow())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void anItemOfAListInAListHasItsNumbersAndAKeyItsLetters() throws IOException {
        var pack = PackLoader.draft(
                Packs.small().with("art/p.json", "{ \"note\": [1, [2, { \"a/b~\": 3 }]], \"describe\": 4 }"));
        var odd = pack.places().picture("p").at("note").at(1).at(1).at("a/b~");
        assertEquals("/note/1/1/a~1b~0", odd.position().pointer());
        assertEquals(21, odd.key().column());
        assertEquals(
                "/describe",
                pack.places().picture("p").at("describe").position().pointer());
    }

    @Test
    void aCharacterOfATextIsFoundBehindEscapes() throws IOException {
        var text = places().choice("yard", "in").at("text");
        assertTrue(rest(text.key()).startsWith("\"text\": \"In"), rest(text.key()));
        assertTrue(rest(text.inside(4)).startsWith("now"), rest(text.inside(4)));
    }

    @Test
    void aTranslationIsFoundByItsLanguage() throws IOException {
        var german = places().translations().get("de");
        assertEquals("Klein", german.at("story.title").words().orElseThrow());
    }

    @Test
    void askingForWhatThePackHasNotIsAMistakeOfTheCaller() {
        assertThrows(IllegalArgumentException.class, () -> places().scene("nowhere"));
    }
}
