package summit.quiz.solo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import summit.quiz.Occasion;
import summit.quiz.Selection;
import summit.quiz.review.Due;
import summit.quiz.review.Fsrs;
import summit.quiz.review.Leitner;
import summit.quiz.review.Review;
import summit.story.Question;
import summit.story.Story;

/**
 * What somebody wants to be asked, and how: the sort of quiz, which questions, an exam's limit, whether certainty is marked, and for a review
 * whether it is for years ({@link Fsrs}) rather than by boxes ({@link Leitner}).
 */
public record Plan(
        Occasion.Sort sort, Selection selection, Optional<Duration> limit, boolean confidence, boolean longTerm) {
    /** The most questions of any quiz. */
    public static final int MOST = 500;

    /** As many questions as a practice or an exam has where nothing else is said. */
    public static final int USUAL = 10;

    /** How a quiz after this plan is held; a sprint always has its two minutes. */
    public Rules rules() {
        return new Rules(
                sort,
                sort == Occasion.Sort.SPRINT
                        ? Optional.of(Rules.SPRINT)
                        : limit.filter(any -> sort == Occasion.Sort.EXAM),
                confidence);
    }

    /** What of its questions is due on a day. */
    public Due due(Story story, LocalDate today, List<Review> log) {
        var ids = selection.atMost(MOST).of(story, 0).stream().map(Question::id).toList();
        return Due.of(longTerm ? new Fsrs() : new Leitner(), log, ids, today);
    }

    /** The questions drawn by a seed; of a review those that are due. */
    public List<Question> questions(Story story, long seed, LocalDate today, List<Review> log) {
        return sort == Occasion.Sort.REVIEW
                ? due(story, today, log).questions().stream()
                        .limit(selection.most())
                        .map(story::question)
                        .toList()
                : selection.of(story, seed);
    }
}
