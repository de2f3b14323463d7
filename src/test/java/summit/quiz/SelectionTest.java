package summit.quiz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Question;

class SelectionTest {
    private static boolean isOf(Question question, String tag) {
        return question.reference().tags().contains(tag);
    }

    @Test
    void questionsWithATagAreLeftOutOfQuizzesAndLessons() throws IOException {
        var story = PackLoader.load(Pack.bundled("pyongyang-2024")).story().orElseThrow();
        var tag = ClassQuestions.pick(story, 3, Integer.MAX_VALUE).stream()
                .flatMap(question -> question.reference().tags().stream())
                .findFirst()
                .orElseThrow();
        var all = Selection.any(500);
        var rest = new Selection(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(List.of(tag)), 500);
        assertTrue(all.of(story, 3).stream().anyMatch(question -> isOf(question, tag)));
        assertFalse(rest.of(story, 3).stream().anyMatch(question -> isOf(question, tag)));
        assertFalse(ClassQuestions.pick(story, 3, rest).stream().anyMatch(question -> isOf(question, tag)));
    }
}
