package summit.quiz.solo;

import java.time.Duration;
import java.util.Optional;
import summit.quiz.Occasion;

/**
 * How a solo quiz is held: its sort, how long it may take (empty: as long as it takes), and whether whoever answers says how sure they
 * are.
 */
public record Rules(Occasion.Sort sort, Optional<Duration> limit, boolean confidence) {
    /** How long a sprint is where nothing else is said. */
    public static final Duration SPRINT = Duration.ofMinutes(2);

    /** Whether an outcome is told as soon as a question is closed; an exam tells all of them at its end. */
    public boolean tellsAtOnce() {
        return sort != Occasion.Sort.EXAM;
    }

    /** Whether questions can be taken in any order and answers be changed until the end. */
    public boolean isFree() {
        return sort == Occasion.Sort.EXAM;
    }

    /** Whether another try may be had where a question gives none itself: practising is for trying. */
    public boolean grantsAnotherTry() {
        return sort == Occasion.Sort.PRACTICE;
    }
}
