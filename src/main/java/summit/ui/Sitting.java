package summit.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import summit.quiz.solo.SoloQuiz;

/**
 * A quiz taken alone, at the screen: what there is to choose from, the quiz once it is begun, and the latest moment that is known, from which
 * the time left is told.
 */
record Sitting(QuizOffers offers, Optional<SoloQuiz> quiz, Instant now) {
    static Sitting of(QuizOffers offers) {
        return new Sitting(offers, Optional.empty(), Instant.EPOCH);
    }

    Sitting with(QuizOffers other) {
        return new Sitting(other, quiz, now);
    }

    /** With the quiz as it is after its latest deed. */
    Sitting with(SoloQuiz later) {
        return new Sitting(offers, Optional.of(later), later.clock().last());
    }

    Sitting at(Instant moment) {
        return new Sitting(offers, quiz, moment);
    }

    /** The quiz, while it is going on. */
    Optional<SoloQuiz> open() {
        return quiz.filter(begun -> !begun.isOver());
    }

    /** The time left, while there is a limit and it runs. */
    Optional<Duration> left() {
        return open().flatMap(begun -> begun.left(now));
    }
}
