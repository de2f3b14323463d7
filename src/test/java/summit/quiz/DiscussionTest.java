package summit.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import summit.InlinePack;
import summit.load.Pack;
import summit.load.PackLoader;

class DiscussionTest {
    private static String talk(String fact, String question) throws IOException {
        var files = new TreeMap<String, String>();
        files.put("story.json", """
                { "format": 1, "id": "rain", "version": "1", "title": "Rain", "language": "en", "start": "a",
                  "endings": [{ "id": "end", "title": "End" }] }""");
        files.put("facts.json", """
                { "sources": [{ "id": "A", "publisher": "The Echo", "title": "T", "date": "2024-06-20" }],
                  "facts": [{ "id": "F1", "statement": "It rained.", "sources": ["A"]%s }] }""".formatted(fact));
        files.put("scenes.json", """
                { "scenes": [{ "id": "a", "text": "T", "end": "end" }],
                  "questions": [{ "id": "q", "prompt": "Rain?", "answer": "Yes", "wrong": ["No"], "facts": ["F1"]%s }] }""".formatted(question));
        var loading = PackLoader.load(new InlinePack(files));
        var story = loading.story()
                .orElseThrow(() -> new AssertionError(loading.diagnostics().toString()));
        return Discussion.of(story, story.question("q"));
    }

    private static String fact(String certainty, String more) {
        return ", \"certainty\": \"%s\", \"attribution\": \"The Echo\"%s".formatted(certainty, more);
    }

    @Test
    void whatTheAuthorWantsTalkedAboutComesFirst() throws IOException {
        var differ = fact("reported", ", \"conflicts\": \"One says hail\"");
        assertEquals("Why then?", talk(differ, ", \"discuss\": \"Why then?\""));
    }

    @Test
    void elseItIsWhereAccountsDifferThenHowSureItIsThenAMistake() throws IOException {
        var differ = fact("reported", ", \"conflicts\": \"One says hail\"");
        assertTrue(talk(differ, "").startsWith("One says hail. How would you"));
        assertTrue(talk(fact("assessed", ""), "").startsWith("Who says so: The Echo. It is a judgement."));
        assertTrue(talk(fact("established", ""), "").startsWith("“No” is wrong."));
    }

    /** Words that stand behind every question tell a teacher nothing. */
    @Test
    void noTwoQuestionsOfALessonAreTalkedAboutInTheSameWords() throws Exception {
        var story = PackLoader.load(Pack.bundled("pyongyang-2024")).story().orElseThrow();
        var talks = ClassQuestions.pick(story, 1, Integer.MAX_VALUE).stream()
                .map(question -> Discussion.of(story, question))
                .collect(Collectors.groupingBy(words -> words, Collectors.counting()));
        assertFalse(talks.values().stream().anyMatch(count -> count > 1), talks.toString());
    }
}
