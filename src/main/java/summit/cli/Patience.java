package summit.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import summit.author.explore.Progress;

/**
 * What keeps somebody company during a long exploration: a line now and then. When the program is told to end (Ctrl-C), it has
 * the exploration stop and waits until what is known was printed, which is when this is closed.
 */
final class Patience implements Progress, AutoCloseable {
    private static final long BEFORE_THE_FIRST = TimeUnit.SECONDS.toNanos(2);
    private static final long BETWEEN = TimeUnit.SECONDS.toNanos(5);
    private static final long FOR_THE_REST = 30;

    private final PrintWriter lines;
    private final CountDownLatch printed = new CountDownLatch(1);
    private final Thread ending = new Thread(this::end, "ending");
    private volatile boolean over;
    private long next = System.nanoTime() + BEFORE_THE_FIRST;

    private Patience(PrintWriter lines) {
        this.lines = lines;
    }

    static Patience begin(PrintWriter lines) {
        var patience = new Patience(lines);
        Runtime.getRuntime().addShutdownHook(patience.ending);
        return patience;
    }

    private void end() {
        over = true;
        try {
            printed.await(FOR_THE_REST, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean goesOn(String stage, long states, int settled, int elements) {
        var now = System.nanoTime();
        if (now - next >= 0) {
            next = now + BETWEEN;
            lines.printf("summit: %s, %,d; %,d of %,d settled.%n", stage, states, settled, elements);
        }
        return !over;
    }

    @Override
    public void close() {
        printed.countDown();
        if (!over) {
            Runtime.getRuntime().removeShutdownHook(ending);
        }
    }
}
