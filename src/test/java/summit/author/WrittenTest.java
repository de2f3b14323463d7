package summit.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import summit.InlinePack;
import summit.story.Story;

class WrittenTest {
    private static final String VARIABLES = """
            [{ "id": "trust", "type": "int", "min": 0, "max": 9 }, { "id": "lit", "type": "bool" },
             { "id": "mood", "type": "enum", "members": ["calm", "cross"] }, { "id": "bag", "type": "set", "members": ["oil", "cloth"] }]""";

    private static Story story(String condition, String text) {
        return InlinePack.story(VARIABLES, """
                [{ "id": "a", "text": "A", "choices": [
                   { "id": "on", "text": "%s", "to": "z", "if": "%s" }, { "id": "off", "text": "Off", "to": "z" }] },
                 { "id": "z", "text": "Z", "end": "end" }]""".formatted(text, condition), """
                [{ "id": "q", "prompt": "Q?", "answer": "Yes", "wrong": ["No"], "topic": "t", "source": "me" }]""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trust > 3",
                "trust + 1 - (trust - 2) * 3 >= 4",
                "not lit and (trust == 1 or has(bag, cloth))",
                "mood == cross or mood != calm",
                "lit == true",
                "not (lit or right(q))",
                "visits(z) + visits(a) <= 2",
                "chosen(a.on) and answered(q) and partly(q) and picked(q, yes)",
                "rights(t) + partlies(t) + wrongs(t) == 0",
                "true and lit"
            })
    void aConditionIsQuotedAsItsAuthorWroteIt(String condition) {
        var story = story(condition, "On");
        var gate = story.scene("a").exits().choices().get(0).gate();
        assertEquals(condition, new Written(story).condition(gate.condition()));
    }

    @Test
    void aLineIsQuotedWithItsValuesInBraces() {
        var story = story("lit", "Go {player}, {trust} of {trust + 1} after {turns()} and {marks()}");
        var choice = story.scene("a").exits().choices().get(0);
        assertEquals(
                "Go {player}, {trust} of {trust + 1} after {turns()} and {marks()}",
                new Written(story).line(choice.text()));
    }
}
