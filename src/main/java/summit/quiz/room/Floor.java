package summit.quiz.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a lesson stands: which question is in sight, by its place from 0, at which step, how many are present, whether first votes are
 * {@code hidden} from the class until it has voted again, and the time.
 */
public record Floor(int place, Lesson.Step step, int present, boolean hidden, Optional<Timer> timer, Times times) {

    /** The beginning of a lesson. */
    static Floor begin(Lesson.Step step, Instant start) {
        return new Floor(0, step, 0, false, Optional.empty(), new Times(start, start, Duration.ZERO));
    }

    Floor at(int other, Lesson.Step next) {
        return new Floor(other, next, present, hidden, Optional.empty(), times);
    }

    Floor timed(Optional<Timer> other) {
        return new Floor(place, step, present, hidden, other, times);
    }

    Floor timed(Times other) {
        return new Floor(place, step, present, hidden, timer, other);
    }

    Floor attendedBy(int pupils) {
        return new Floor(place, step, pupils, hidden, timer, times);
    }

    Floor hiding(boolean other) {
        return new Floor(place, step, present, other, timer, times);
    }

    /**
     * When the turn under way began (where nobody has a turn, the vote), when the last deed was done, and how long the lesson has been open
     * altogether.
     */
    public record Times(Instant turn, Instant last, Duration length) {
        Times turnFrom(Instant now) {
            return new Times(now, last, length);
        }

        /** While the timer was stopped nobody's turn took any time: what lies between {@code before} and now is not in it. */
        Times turnLater(Times before) {
            var stood = Duration.between(before.last, last);
            return stood.isNegative() ? this : turnFrom(turn.plus(stood));
        }

        /** The lesson's own length grows while it is open. */
        Times later(Instant now, boolean wasOpen) {
            var more = Duration.between(last, now);
            return new Times(turn, now, wasOpen && !more.isNegative() ? length.plus(more) : length);
        }

        /** Since the turn began; nothing if the clock was set back. */
        Duration taken(Instant now) {
            var taken = Duration.between(turn, now);
            return taken.isNegative() ? Duration.ZERO : taken;
        }
    }
}
