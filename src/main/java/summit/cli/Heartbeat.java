package summit.cli;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What keeps going while a program waits for a line: without it nothing would be on the disk of the time between two lines, and a program that is killed would
 * give that time back.
 */
record Heartbeat(ScheduledExecutorService timer) implements AutoCloseable {

    /** Does something again and again, with so much time between, until it is closed. */
    static Heartbeat every(Duration pause, Runnable beat) {
        var timer = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(beat, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        return new Heartbeat(timer);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
