package summit.quiz.review;

import java.time.LocalDate;
import java.util.List;

/**
 * Five boxes. A question that was known moves up a box, one that was not goes back to the first; a box is opened every 1, 2, 4, 8
 * or 16 days. Help counts as known, since the box above is opened soon enough. Source: S. Leitner, So lernt man lernen, 1972.
 */
public final class Leitner implements Schedule {
    /** How many boxes there are. */
    public static final int BOXES = 5;

    @Override
    public LocalDate due(List<Review> reviews) {
        return reviews.get(reviews.size() - 1).day().plusDays(1L << (box(reviews) - 1));
    }

    /** The box, from 1, that a question is in after these reviews. Met and known at once it skips the first box. */
    public int box(List<Review> reviews) {
        var box = 1;
        for (var review : reviews) {
            box = review.recall() == Review.Recall.AGAIN ? 1 : Math.min(box + 1, BOXES);
        }
        return box;
    }
}
