package summit.cli;

import java.time.Duration;
import java.time.Instant;
import summit.ui.plain.Watch;

/** The time of this computer. That it slept shows in its wall clock having gone on while the clock that counts running time stood. */
final class WallWatch implements Watch {
    private static final Duration NOTICED = Duration.ofSeconds(30);

    private Instant wall = Instant.now();
    private long running = System.nanoTime();

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public boolean hasSlept() {
        var wallNow = Instant.now();
        var runningNow = System.nanoTime();
        var slept = Duration.between(wall, wallNow).minus(Duration.ofNanos(runningNow - running));
        wall = wallNow;
        running = runningNow;
        return slept.compareTo(NOTICED) > 0;
    }
}
