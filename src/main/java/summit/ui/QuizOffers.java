package summit.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import summit.quiz.Occasion;
import summit.quiz.review.Review;
import summit.quiz.solo.Plan;

/**
 * What there is to choose from before a quiz: what was asked for on the command line, the seed and the day, what was answered before (for
 * reviews), a quiz that can be gone on with, and the command line that reports, to which a session's id is added.
 */
public record QuizOffers(Plan plan, long seed, LocalDate today, List<Review> log, Optional<Left> left, String report) {
    public QuizOffers {
        log = List.copyOf(log);
    }

    /** A quiz that was left, and how many of its questions have an answer. */
    public record Left(Occasion occasion, int answered) {}

    QuizOffers with(Plan other) {
        return new QuizOffers(other, seed, today, log, left, report);
    }

    /** With what was answered since, for another quiz: the next seed follows from this one. */
    QuizOffers after(List<Review> more) {
        var longer = new java.util.ArrayList<>(log);
        longer.addAll(more);
        return new QuizOffers(plan, seed + 1, today, longer, Optional.empty(), report);
    }

    QuizOffers withoutLeft() {
        return new QuizOffers(plan, seed, today, log, Optional.empty(), report);
    }
}
