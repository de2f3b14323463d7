package summit.ui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import summit.InlinePack;
import summit.engine.Engine;
import summit.engine.GameState.Origin;

class OpenQuestionTest {
    private static String first(String ask) {
        var story = InlinePack.story(
                "[]",
                "[{ \"id\": \"a\", \"text\": \"A\", \"ask\": { \"question\": \"q\"" + ask + " }, \"next\": \"z\" },"
                        + " { \"id\": \"z\", \"text\": \"Over.\", \"end\": \"end\" }]",
                "[{ \"id\": \"q\", \"prompt\": \"Which?\", \"answer\": \"This\", \"wrong\": [\"That\"], \"source\": \"a book\", \"tries\": 3 }]");
        return OpenQuestion.in(story, Engine.start(story, new Origin(1, "Ann")).state())
                .lines()
                .get(0);
    }

    @Test
    void triesAreNotPromisedWhereTheFirstAnswerCloses() {
        assertEquals("Question 1: single choice. One answer. Tries left: 3.", first(""));
        assertEquals("Question 1: single choice. One answer.", first(", \"reveal\": \"later\""));
    }
}
