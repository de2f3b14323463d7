package summit.quiz.room;

import java.time.Duration;
import java.time.Instant;

/** Time that runs down from a moment on, or stands still with so much left. It never ends anything by itself. */
public record Timer(Duration left, Instant since, boolean runs) {

    static Timer running(Duration left, Instant since) {
        return new Timer(left, since, true);
    }

    /** What is left at a moment, never less than nothing; a clock that was set back gives nothing. */
    public Duration left(Instant now) {
        var gone = runs ? Duration.between(since, now) : Duration.ZERO;
        var rest = gone.isNegative() ? left : left.minus(gone);
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** What is left at a moment for somebody who has so many per cent more of the whole time. */
    public Duration left(Instant now, Duration whole, int extra) {
        return new Timer(left.plus(whole.multipliedBy(extra).dividedBy(100)), since, runs).left(now);
    }

    Timer stoppedAt(Instant now) {
        return new Timer(left(now), now, false);
    }

    Timer runningFrom(Instant now) {
        return new Timer(left(now), now, true);
    }

    Timer with(Duration more, Instant now) {
        return new Timer(left(now).plus(more), now, runs);
    }
}
