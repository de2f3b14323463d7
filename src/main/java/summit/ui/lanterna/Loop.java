package summit.ui.lanterna;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Program.Request;
import summit.ui.toolkit.Theme.Depth;

/**
 * Runs a program on a stage. One thread changes the model, paints and does what is requested; another reads keys; they share
 * one queue, and everything else (signals, a window's events) only puts something into it.
 */
final class Loop<M> {
    /** Animation is at most this fast: 15 frames a second. */
    private static final Duration LEAST_BETWEEN_TICKS = Duration.ofMillis(66);

    /** A terminal that tells its background later than this has been looked at already. */
    private static final Duration BACKGROUND_PATIENCE = Duration.ofMillis(100);

    /** Two Ctrl-C within this time end the program even if it does not listen. */
    private static final Duration DOUBLE = Duration.ofSeconds(1);

    private final Program<M> program;
    private final Function<Request, Optional<Message>> world;
    private final Stage stage;
    private final GameScreen screen;
    private final Painter painter;
    private final Depth found;
    private final Clock clock;
    private final Runnable ending;
    private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final AtomicBoolean resizing = new AtomicBoolean();
    private final Queue<Request> requests = new ArrayDeque<>();
    private volatile Instant backgroundUntil = Instant.MIN;
    private M model;
    private boolean hungUp;
    private boolean stale;
    private Instant lastTick = Instant.MIN;

    /** What the queue holds. */
    private sealed interface Event {
        /** A message for the program. */
        record Told(Message message) implements Event {}

        /** The size may be another; several at once are one. */
        record SizeChanged() implements Event {}

        /** Something outside asks the process to stop. */
        record StopWanted() implements Event {}

        /** The process was stopped without being asked, and goes on. */
        record Continued() implements Event {}

        /** The reading thread cannot go on. */
        record Failed(RuntimeException mistake) implements Event {}
    }

    /** @param ending is told when the user insists on the end: it has to come soon, whether the program helps or not */
    Loop(
            Program<M> program,
            Function<Request, Optional<Message>> world,
            Stage stage,
            GameScreen screen,
            Painter painter,
            Depth found,
            Clock clock,
            Runnable ending) {
        this.program = program;
        this.world = world;
        this.stage = stage;
        this.screen = screen;
        this.painter = painter;
        this.found = found;
        this.clock = clock;
        this.ending = ending;
    }

    /** Puts a message into the queue; any thread may. */
    void tell(Message message) {
        events.add(new Event.Told(message));
    }

    /**
     * The program's last model.
     *
     * @param shown is run when the first frame is seen; before, it would only delay it
     */
    M run(M start, Runnable shown) {
        model = start;
        var size = screen.getTerminalSize();
        update(new Message.Resized(size.getColumns(), size.getRows()));
        drain();
        show();
        shown.run();
        stage.onResize(this::sizeChanged);
        stage.onJobControl(() -> events.add(new Event.StopWanted()), () -> events.add(new Event.Continued()));
        // it may have changed before anybody listened
        sizeChanged();
        backgroundUntil = clock.instant().plus(BACKGROUND_PATIENCE);
        onTerminal(stage::askForBackground);
        var reader = new Thread(this::read, "keys");
        reader.setDaemon(true);
        reader.start();
        fulfil();
        while (!isOver()) {
            handle(next());
            drain();
            show();
            fulfil();
        }
        return model;
    }

    private boolean isOver() {
        return hungUp || program.isOver(model);
    }

    /** What waits, up to the first that requests something: its answer comes before the keys typed after it. */
    private void drain() {
        while (requests.isEmpty() && !isOver()) {
            var event = events.poll();
            if (event == null) {
                return;
            }
            handle(event);
        }
    }

    private Event next() {
        try {
            var wake = program.wake(model);
            if (wake.isEmpty()) {
                return events.take();
            }
            var earliest = lastTick.equals(Instant.MIN) ? wake.get() : lastTick.plus(LEAST_BETWEEN_TICKS);
            var due = wake.get().isBefore(earliest) ? earliest : wake.get();
            var wait = Duration.between(clock.instant(), due);
            var event = wait.isNegative() ? events.poll() : events.poll(wait.toMillis() + 1, TimeUnit.MILLISECONDS);
            if (event != null) {
                return event;
            }
            lastTick = clock.instant();
            return new Event.Told(new Message.Ticked(lastTick));
        } catch (InterruptedException interrupted) {
            return new Event.Told(new Message.HungUp());
        }
    }

    private void handle(Event event) {
        if (event instanceof Event.Told told) {
            update(told.message());
        } else if (event instanceof Event.Failed failed) {
            throw failed.mistake();
        } else if (event instanceof Event.StopWanted) {
            requests.add(new Request.Suspend());
        } else if (event instanceof Event.Continued) {
            onTerminal(stage::resume);
            stale = true;
            resize();
        } else {
            resize();
        }
    }

    private void update(Message message) {
        var step = program.update(model, message);
        model = step.model();
        requests.addAll(step.requests());
        hungUp |= message instanceof Message.HungUp;
    }

    /** Puts a change of size into the queue, unless one waits there; any thread may. */
    void sizeChanged() {
        if (resizing.compareAndSet(false, true)) {
            events.add(new Event.SizeChanged());
        }
    }

    private void resize() {
        // before measuring: a change from now on is another one
        resizing.set(false);
        onTerminal(stage::measure);
        var size = screen.doResizeIfNecessary();
        if (size != null) {
            stale = true;
            update(new Message.Resized(size.getColumns(), size.getRows()));
        }
    }

    private void show() {
        if (isOver()) {
            return;
        }
        var frame = program.view(model);
        var theme = program.theme(model);
        var depth = program.depth(model, found);
        onTerminal(() -> {
            if (stale) {
                painter.repaint(frame, theme, depth);
            } else {
                painter.paint(frame, theme, depth);
            }
        });
        stale = false;
    }

    private void fulfil() {
        if (requests.isEmpty()) {
            return;
        }
        while (!requests.isEmpty()) {
            var request = requests.remove();
            if (request instanceof Request.Repaint) {
                stale = true;
            } else if (request instanceof Request.Suspend) {
                onTerminal(stage::suspend);
                stale = true;
                resize();
            } else if (request instanceof Request.CatchMouse mouse) {
                onTerminal(() -> stage.catchMouse(mouse.on()));
            } else {
                world.apply(request).ifPresent(this::update);
            }
        }
        show();
    }

    /** Writing to the terminal; where that fails it is gone, and the program is told once. */
    private void onTerminal(Writing writing) {
        try {
            if (!hungUp) {
                writing.run();
            }
        } catch (IOException gone) {
            update(new Message.HungUp());
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** Reads until the terminal is gone; nothing can interrupt it, so it ends with the process. */
    private void read() {
        var keys = new Keys();
        var interrupted = Instant.MIN;
        while (true) {
            try {
                var stroke = stage.terminal().readInput();
                var message = keys.of(stroke);
                if (message.isEmpty()) {
                    continue;
                }
                var now = clock.instant();
                if (message.get() instanceof Message.Background && now.isAfter(backgroundUntil)) {
                    continue;
                }
                tell(message.get());
                if (message.get() instanceof Message.HungUp) {
                    return;
                }
                if (message.get().equals(new Message.Pressed(Key.control('c')))) {
                    if (!interrupted.equals(Instant.MIN)
                            && Duration.between(interrupted, now).compareTo(DOUBLE) < 0) {
                        ending.run();
                    }
                    interrupted = now;
                }
            } catch (IOException gone) {
                tell(new Message.HungUp());
                return;
            } catch (RuntimeException mistake) {
                events.add(new Event.Failed(mistake));
                return;
            }
        }
    }
}
