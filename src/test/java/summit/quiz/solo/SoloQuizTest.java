package summit.quiz.solo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import summit.marking.Fraction;
import summit.quiz.Confidence;
import summit.quiz.Occasion;
import summit.quiz.Pupil;
import summit.quiz.review.Review.Recall;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;
import summit.story.Verdict;

class SoloQuizTest {
    private static final Instant START = Instant.parse("2024-06-21T08:00:00Z");
    private static final Response RIGHT = new Response.Pick("yes");
    private static final Response WRONG = new Response.Pick("no");

    /** Three questions with a right and a wrong option, worth 2 points each, of the topics a, b and a. */
    private static SoloQuiz quiz(Occasion.Sort sort, Optional<Duration> limit) {
        var questions = IntStream.range(0, 3)
                .mapToObj(i -> new Question(
                        "q" + i,
                        new Kind.Single(
                                List.of(
                                        new Kind.Option("yes", "Yes", 100, "", ""),
                                        new Kind.Option("no", "No", 0, "", "")),
                                true),
                        new Question.Wording("?", "", "A hint.", "", "", ""),
                        new Question.Grading(2, 1, 50),
                        new Question.Reference(i == 1 ? "b" : "a", 1, List.of(), List.of(), "here", Optional.empty()),
                        Question.Press.NONE))
                .toList();
        var occasion = new Occasion(
                "exam-20240621-080000",
                sort,
                new Occasion.Pack("larder", "1", "The Larder", "larder"),
                7,
                START,
                questions.stream().map(Question::id).toList());
        return new SoloQuiz(
                occasion,
                new Rules(sort, limit, true),
                questions,
                new TreeMap<>(),
                new SoloQuiz.Standing(0, Stopwatch.at(START), false));
    }

    private static SoloQuiz exam() {
        return quiz(Occasion.Sort.EXAM, Optional.of(Duration.ofMinutes(10)));
    }

    private static SoloQuiz practice() {
        return quiz(Occasion.Sort.PRACTICE, Optional.empty());
    }

    private static Instant at(int seconds) {
        return START.plusSeconds(seconds);
    }

    private static Deed answer(int seconds, String question, Response response) {
        return new Deed.Answered(at(seconds), question, response, Optional.empty());
    }

    private static SoloQuiz after(SoloQuiz quiz, Deed... deeds) {
        var now = quiz;
        for (var deed : deeds) {
            now = now.after(deed);
        }
        return now;
    }

    private static SoloResult result(SoloQuiz quiz) {
        return SoloResult.of(quiz, 60);
    }

    @Test
    void anAnswerOfAnExamCanBeChangedUntilTheEnd() {
        var changed = after(exam(), answer(5, "q0", WRONG), new Deed.Moved(at(6), 2), answer(9, "q0", RIGHT));
        assertFalse(changed.isClosed(changed.questions().get(0)));
        assertEquals(1, result(changed).count(Verdict.RIGHT));
        var after = after(changed, new Deed.HandedIn(at(10)), answer(11, "q0", WRONG));
        assertEquals(1, result(after).count(Verdict.RIGHT));
        assertTrue(after.isOver());
    }

    @Test
    void anAnswerThatComesWhenTheTimeIsOverDoesNotCount() {
        var late = after(exam(), answer(599, "q0", RIGHT), answer(600, "q1", RIGHT));
        assertTrue(late.isOver());
        assertEquals(1, late.answered());
        assertEquals(Optional.of(Duration.ZERO), late.left(at(900)));
    }

    @Test
    void theClockStandsStillWhileTheQuizIsClosed() {
        var back = after(exam(), answer(60, "q0", RIGHT), new Deed.Returned(at(4000)), answer(4030, "q1", RIGHT));
        assertFalse(back.isOver());
        assertEquals(Duration.ofSeconds(90), back.clock().spent());
        assertEquals(Duration.ofSeconds(3940), back.clock().away());
        assertEquals(1, back.clock().absences());
        assertEquals(Optional.of(Duration.ofSeconds(500)), back.left(at(4040)));
    }

    @Test
    void aClockThatWasSetBackGivesNoTimeAway() {
        var odd = after(exam(), answer(60, "q0", RIGHT), new Deed.Stayed(at(-5000)), new Deed.Stayed(at(-4990)));
        assertEquals(Duration.ofSeconds(70), odd.clock().spent());
    }

    @Test
    void timeBelongsToTheQuestionInSight() {
        var two = after(exam(), new Deed.Moved(at(20), 1), answer(50, "q1", RIGHT), new Deed.Moved(at(55), 3));
        assertEquals(Duration.ofSeconds(20), two.work(two.questions().get(0)).seen());
        assertEquals(
                Duration.ofSeconds(30),
                two.work(two.questions().get(1)).last().orElseThrow().taken());
        assertTrue(two.question().isEmpty());
    }

    @Test
    void anotherTryInPracticeCostsHalfThePoints() {
        var tried = after(practice(), answer(1, "q0", WRONG));
        assertFalse(tried.isClosed(tried.questions().get(0)));
        var right = after(tried, answer(2, "q0", RIGHT), answer(3, "q0", WRONG));
        assertTrue(right.isClosed(right.questions().get(0)));
        assertEquals(1000, result(right).thousandths());
        assertEquals(2, result(right).outOf());
        assertEquals(
                Fraction.ZERO,
                result(right)
                        .results(Pupil.of("p"))
                        .scripts()
                        .get(0)
                        .reply("q0")
                        .orElseThrow()
                        .fraction());
    }

    @Test
    void aHintCostsItsShareAndCannotBeHadInAnExam() {
        var helped = after(practice(), new Deed.Hinted(at(1), "q0"), answer(2, "q0", RIGHT));
        assertEquals(1200, result(helped).thousandths());
        assertEquals(1, result(helped).fraction().orElseThrow());
        assertEquals(Recall.HARD, result(helped).reviews().get(0).recall());
        var refused = after(exam(), new Deed.Hinted(at(1), "q0"), answer(2, "q0", RIGHT));
        assertEquals(2000, result(refused).thousandths());
    }

    @Test
    void whatDoesNotFitAQuestionChangesNothing() {
        var odd = after(
                exam(),
                answer(1, "q0", new Response.Truth(true)),
                answer(2, "gone", RIGHT),
                new Deed.Moved(at(3), -7),
                new Deed.Flagged(at(4), "gone", true));
        assertEquals(0, odd.answered());
        assertEquals(0, odd.place());
    }

    @Test
    void certaintyIsMarkedApart() {
        var sure = after(
                exam(),
                new Deed.Answered(at(1), "q0", RIGHT, Optional.of(Confidence.HIGH)),
                new Deed.Answered(at(2), "q1", WRONG, Optional.of(Confidence.MIDDLE)));
        assertEquals(1, result(sure).certainty().orElseThrow());
        assertEquals(
                List.of(Recall.EASY, Recall.AGAIN),
                result(sure).reviews().stream().map(review -> review.recall()).toList());
        assertTrue(result(exam()).certainty().isEmpty());
    }

    @Test
    void topicsAreToldApart() {
        var topics = result(after(exam(), answer(1, "q0", RIGHT))).byTopic();
        assertEquals(new SoloResult.Part(2, 0.5), topics.get("a"));
        assertEquals(new SoloResult.Part(1, 0), topics.get("b"));
    }

    @Test
    void aSprintCountsOnlyWhatWasReached() {
        var sprint = quiz(Occasion.Sort.SPRINT, Optional.of(Rules.SPRINT));
        assertEquals(
                1.0, result(after(sprint, answer(1, "q0", RIGHT))).fraction().orElseThrow());
        assertTrue(result(sprint).fraction().isEmpty());
    }

    /** Whatever is done, in whatever order: time never runs backwards, nothing comes after the end, marks stay within bounds. */
    @Test
    void anyDeedsLeaveAQuizThatAddsUp() {
        for (var seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var now = quiz(Occasion.Sort.values()[2 + random.nextInt(4)], Optional.of(Duration.ofMinutes(3)));
            var deeds = new ArrayList<Deed>();
            var clock = 0;
            for (var i = 0; i < 40; i++) {
                clock += random.nextInt(15) - 2;
                var question = "q" + random.nextInt(4);
                deeds.add(
                        switch (random.nextInt(7)) {
                            case 0 -> new Deed.Hinted(at(clock), question);
                            case 1 -> new Deed.Flagged(at(clock), question, random.nextBoolean());
                            case 2 -> new Deed.Moved(at(clock), random.nextInt(6) - 1);
                            case 3 -> new Deed.Returned(at(clock));
                            case 4 ->
                                random.nextInt(9) == 0 ? new Deed.HandedIn(at(clock)) : new Deed.Stayed(at(clock));
                            default -> answer(clock, question, random.nextBoolean() ? RIGHT : WRONG);
                        });
                var next = now.after(deeds.get(i));
                assertTrue(next.clock().spent().compareTo(now.clock().spent()) >= 0);
                assertTrue(!now.isOver() || next.equals(now));
                assertTrue(result(next).thousandths() <= 1000 * result(next).outOf());
                now = next;
            }
        }
    }
}
