package summit.quiz.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static summit.quiz.review.Review.Recall.AGAIN;
import static summit.quiz.review.Review.Recall.EASY;
import static summit.quiz.review.Review.Recall.GOOD;
import static summit.quiz.review.Review.Recall.HARD;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import summit.quiz.review.Review.Recall;

class SchedulesTest {
    private static final Instant START = Instant.parse("2024-06-20T12:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 20);

    /** Reviews of one question, each so many days after the one before. */
    private static List<Review> reviews(List<Recall> recalls, List<Integer> days) {
        var reviews = new ArrayList<Review>();
        var at = START;
        for (var i = 0; i < recalls.size(); i++) {
            at = at.plus(Duration.ofDays(days.get(i)));
            reviews.add(new Review("q", at, recalls.get(i)));
        }
        return reviews;
    }

    /** Worked out with ts-fsrs 5.4.2, which rounds on the way: after these reviews, the first two on one day, and the last two, the memory is this. */
    @Test
    void fsrsRemembersAsItsOwnProjectDoes() {
        var memory = new Fsrs()
                .memory(reviews(List.of(AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD, GOOD), List.of(0, 0, 1, 3, 8, 21, 0)));
        assertEquals(53.62690465, memory.stability(), 5e-6);
        assertEquals(6.34635796, memory.difficulty(), 5e-6);
    }

    /** Likewise, each review on the day the question is due, forgotten twice on one day. */
    @Test
    void fsrsComesBackOnTheDaysOfItsOwnProject() {
        var recalls = List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
        var days = List.of(0, 2, 11, 46, 163, 498, 0, 0, 0, 2, 4, 7, 12);
        var intervals = List.of(2L, 11L, 46L, 163L, 497L, 1347L, 298L, 73L, 73L, 74L, 77L, 82L, 90L);
        var all = reviews(recalls, days);
        var fsrs = new Fsrs();
        for (var i = 0; i < recalls.size(); i++) {
            assertEquals(intervals.get(i), fsrs.interval(fsrs.memory(all.subList(0, i + 1))), "review " + i);
        }
    }

    @Test
    void fsrsKeepsLongerWhatCameEasier() {
        var fsrs = new Fsrs();
        var last = 0L;
        for (var recall : List.of(AGAIN, HARD, GOOD, EASY)) {
            var interval = fsrs.interval(fsrs.memory(reviews(List.of(GOOD, recall), List.of(0, 4))));
            assertTrue(interval >= last, recall + " after " + last);
            last = interval;
        }
    }

    @Test
    void aBoxIsOpenedAfterTwiceTheDaysOfTheOneBelow() {
        var leitner = new Leitner();
        var dues = List.of(2, 4, 8, 16, 16);
        for (var known = 1; known <= 5; known++) {
            var reviews = reviews(java.util.Collections.nCopies(known, GOOD), java.util.Collections.nCopies(known, 0));
            assertEquals(DAY.plusDays(dues.get(known - 1)), leitner.due(reviews));
        }
    }

    @Test
    void whatWasWrongGoesBackToTheFirstBox() {
        assertEquals(1, new Leitner().box(reviews(List.of(GOOD, EASY, AGAIN), List.of(0, 2, 4))));
        assertEquals(DAY.plusDays(1), new Leitner().due(reviews(List.of(AGAIN), List.of(0))));
        assertEquals(2, new Leitner().box(reviews(List.of(AGAIN, HARD), List.of(0, 1))));
    }

    @Test
    void whatWaitedLongestComesFirst() {
        var log = List.of(
                new Review("late", START, AGAIN),
                new Review("b", START.plus(Duration.ofDays(1)), AGAIN),
                new Review("a", START.plus(Duration.ofDays(1)), AGAIN),
                new Review("known", START.plus(Duration.ofDays(1)), GOOD));
        assertEquals(List.of("late", "a", "b"), new Leitner().dueOn(DAY.plusDays(2), log));
        assertEquals(List.of("late"), new Leitner().dueOn(DAY.plusDays(1), log));
        assertEquals(List.of(), new Leitner().dueOn(DAY, log));
    }
}
