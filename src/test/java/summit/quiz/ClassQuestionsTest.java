package summit.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Renames;
import summit.story.Sorted;
import summit.story.Story;

class ClassQuestionsTest {
    private static final Kind SINGLE = new Kind.Single(
            List.of(new Kind.Option("yes", "Yes", 100, "", ""), new Kind.Option("no", "No", 0, "", "")), true);

    /** Twelve questions of one topic and two of each of three others, at the levels 1, 2 and 3 in turn. */
    private static Story lopsided() throws Exception {
        var larder = PackLoader.load(Pack.folder(java.nio.file.Path.of("src", "test", "resources", "packs", "larder")))
                .story()
                .orElseThrow();
        var questions = new java.util.ArrayList<Question>();
        IntStream.range(0, 12).forEach(i -> questions.add(question("much-" + i, "much", 1 + i % 3, SINGLE)));
        for (var topic : List.of("one", "two", "three")) {
            questions.add(question(topic + "-a", topic, 1, SINGLE));
            questions.add(question(topic + "-b", topic, 3, new Kind.TrueFalse(true)));
            questions.add(question(topic + "-c", topic, 2, new Kind.Words(List.of("word"), false, false)));
        }
        return new Story(
                larder.manifest(),
                larder.scenes(),
                new TreeMap<>(Sorted.by(Question::id, questions)),
                larder.ledger(),
                larder.pictures(),
                Renames.NONE);
    }

    private static Question question(String id, String topic, int level, Kind kind) {
        return new Question(
                id,
                kind,
                new Question.Wording("?", "", "", "", "", ""),
                new Question.Grading(1, 1, 50),
                new Question.Reference(topic, level, List.of(), List.of(), "here", Optional.empty()),
                Question.Press.NONE);
    }

    @Test
    void topicsTakeTurnsAndNoTopicIsLeftOut() throws Exception {
        var byTopic = ClassQuestions.pick(lopsided(), 5, 10).stream()
                .collect(Collectors.groupingBy(question -> question.reference().topic(), Collectors.counting()));
        assertEquals(java.util.Map.of("much", 4L, "one", 2L, "two", 2L, "three", 2L), byTopic);
    }

    @Test
    void levelsAreSpreadAndTheEasyOnesComeFirst() throws Exception {
        var levels = ClassQuestions.pick(lopsided(), 5, 10).stream()
                .map(question -> question.reference().level())
                .toList();
        assertEquals(levels.stream().sorted().toList(), levels);
        assertTrue(levels.containsAll(List.of(1, 2, 3)), levels.toString());
    }

    @Test
    void onlyWhatHandsCanAnswerIsPicked() throws Exception {
        assertTrue(ClassQuestions.pick(lopsided(), 1, 99).stream().allMatch(ClassQuestions::suitsClass));
        assertEquals(18, ClassQuestions.pick(lopsided(), 1, 99).size());
    }

    @Test
    void whatNeedsTheStoryIsNotPicked() {
        var question = question("one", "t", 1, SINGLE);
        assertTrue(ClassQuestions.suitsClass(question));
        var card = new Question.Press("Two walked behind.", "", "", "");
        assertFalse(ClassQuestions.suitsClass(
                new Question("one", SINGLE, question.wording(), question.grading(), question.reference(), card)));
        var tagged = new Question.Reference("t", 1, List.of("story-only"), List.of(), "here", Optional.empty());
        assertFalse(ClassQuestions.suitsClass(
                new Question("one", SINGLE, question.wording(), question.grading(), tagged, Question.Press.NONE)));
    }

    @Test
    void theSeedDecides() throws Exception {
        assertEquals(ClassQuestions.pick(lopsided(), 7, 10), ClassQuestions.pick(lopsided(), 7, 10));
        assertNotEquals(ClassQuestions.pick(lopsided(), 7, 10), ClassQuestions.pick(lopsided(), 8, 10));
    }
}
