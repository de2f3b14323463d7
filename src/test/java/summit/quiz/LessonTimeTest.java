package summit.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LessonTimeTest {
    @Test
    void fortyMinutesAreTenQuestionsAndTheirStepsFillThem() {
        assertEquals(10, LessonTime.questions(40));
        var time = new LessonTime(40, 10);
        assertEquals("3½ min", time.each());
        assertEquals(
                "read ½ min, vote ½ min, argue with a neighbour 1 min, vote again ½ min, answer and sources 1 min",
                time.steps());
        assertEquals(2, time.begins(0));
        assertEquals(37, time.begins(10));
    }

    @Test
    void asManyQuestionsAsThereIsTimeForAreNeverTooMany() {
        for (var minutes = 1; minutes <= LessonTime.LONGEST; minutes++) {
            var questions = LessonTime.questions(minutes);
            assertTrue(questions >= 1);
            var end = new LessonTime(minutes, questions).begins(questions);
            assertTrue(questions == 1 || end <= minutes - 3, minutes + " min: " + end);
        }
    }

    @Test
    void fewerQuestionsAreArguedAboutForLongerAndForTooManyThereIsOneVote() {
        assertTrue(new LessonTime(40, 5).steps().contains("argue with a neighbour 4½ min"));
        assertTrue(new LessonTime(40, 20).steps().contains("--one-vote"));
        assertEquals(2, new LessonTime(40, 0).begins(0));
    }
}
