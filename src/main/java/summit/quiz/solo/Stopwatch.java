package summit.quiz.solo;

import java.time.Duration;
import java.time.Instant;

/**
 * Time spent on a quiz and time away from it. It runs from one deed to the next; while the quiz was closed, or the computer slept, it
 * stood still, and what it missed is told. A clock that was set back adds nothing.
 */
public record Stopwatch(Instant last, Duration spent, Duration away, int absences) {

    /** A stopwatch that starts. */
    static Stopwatch at(Instant start) {
        return new Stopwatch(start, Duration.ZERO, Duration.ZERO, 0);
    }

    /** Time between the last deed and now; none if the clock was set back. */
    Duration since(Instant now) {
        var since = Duration.between(last, now);
        return since.isNegative() ? Duration.ZERO : since;
    }

    Stopwatch ranTo(Instant now) {
        return new Stopwatch(now, spent.plus(since(now)), away, absences);
    }

    Stopwatch stoodStillTo(Instant now) {
        return new Stopwatch(now, spent, away.plus(since(now)), absences + 1);
    }
}
