package summit.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.story.Kind;
import summit.story.Question;

class ClassQuizTest {
    private static Question single(String id) {
        return question(
                id,
                new Kind.Single(
                        List.of(
                                new Kind.Option("salt", "Salt", 100, "", ""),
                                new Kind.Option("sun", "Sun", 0, "", ""),
                                new Kind.Option("water", "Water", 30, "", "")),
                        false));
    }

    private static Question question(String id, Kind kind) {
        return new Question(
                id,
                kind,
                new Question.Wording("What keeps food?", "", "", "", "", ""),
                new Question.Grading(1, 1, 50),
                new Question.Reference("food", 1, List.of(), List.of(), "the label", Optional.empty()),
                Question.Press.NONE);
    }

    private final ClassQuiz quiz =
            ClassQuiz.of(List.of(single("one"), question("two", new Kind.TrueFalse(false))), 7, 28);

    @Test
    void asManyHandsAsArePresentAreAcceptedAtOnce() {
        var counted = quiz.counting(new Hands(List.of(20, 5, 3)));
        assertEquals(Optional.of(new Hands(List.of(20, 5, 3))), counted.counted());
        assertEquals(Optional.empty(), counted.doubtful());
    }

    @Test
    void anotherNumberOfHandsAwaitsAWord() {
        var doubtful = quiz.counting(new Hands(List.of(20, 5, 1)));
        assertEquals(Optional.empty(), doubtful.counted());
        assertEquals(Optional.of(new Hands(List.of(20, 5, 1))), doubtful.doubtful());
        assertTrue(doubtful.acceptingDoubtful().counted().isPresent());
        assertEquals(quiz, doubtful.back());
    }

    @Test
    void nobodyIsMissedWhereNobodySaidHowManyThereAre() {
        var open = ClassQuiz.of(quiz.questions(), 7, 0).counting(new Hands(List.of(1, 0, 0)));
        assertTrue(open.counted().isPresent());
    }

    @Test
    void goingBackShowsWhatWasCountedAndCountingAgainCorrectsIt() {
        var back = quiz.counting(new Hands(List.of(20, 5, 3))).forward().back();
        assertTrue(back.counted().isPresent());
        assertEquals(
                List.of(8, 10, 10),
                back.counting(new Hands(List.of(8, 10, 10)))
                        .counted()
                        .orElseThrow()
                        .counts());
    }

    @Test
    void aSkippedQuestionCountsNowhere() {
        var over = quiz.forward().counting(new Hands(List.of(8, 20))).forward();
        assertTrue(over.isOver());
        assertFalse(quiz.forward().isOver());
        assertEquals(1, over.shares().size());
        assertEquals(new ClassQuiz.Part(20, 28), over.total());
        assertEquals(71, over.total().percent());
    }

    @Test
    void aWrongOptionThatEarnsSomethingIsStillNotTheRightOne() {
        assertEquals(0, quiz.rightPlace(quiz.question()));
        assertEquals(1, quiz.rightPlace(quiz.questions().get(1)));
    }

    @Test
    void noHandsAreNoPerCent() {
        assertEquals(0, quiz.total().percent());
    }
}
