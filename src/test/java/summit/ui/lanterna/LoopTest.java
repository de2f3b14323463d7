package summit.ui.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import summit.ui.toolkit.Frame;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Program.Request;
import summit.ui.toolkit.Theme;
import summit.ui.toolkit.Theme.Depth;

class LoopTest {
    private Clock clock = Clock.systemUTC();
    private static final Message SIZE = new Message.Resized(80, 24);
    private static final Function<Request, Optional<Message>> NO_WORLD = request -> Optional.empty();

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Recorder.FakeStty stty = new Recorder.FakeStty(80, 24);
    private int insisted;

    /** Asks the world for something. */
    private record Wanted(String what) implements Request {}

    /** Remembers what it was told; {@code r} and the like request something, {@code q} is the end. */
    private static class Listening implements Program<List<Message>> {
        @Override
        public Step<List<Message>> update(List<Message> model, Message message) {
            var more = new ArrayList<>(model);
            more.add(message);
            return new Step<>(List.copyOf(more), requests(message));
        }

        private static List<Request> requests(Message message) {
            if (message.equals(key('r'))) {
                return List.of(new Wanted("one"), new Wanted("two"));
            }
            if (message.equals(new Message.Pressed(Key.control('z')))) {
                return List.of(new Request.Suspend());
            }
            if (message.equals(new Message.Pressed(Key.control('l')))) {
                return List.of(new Request.Repaint());
            }
            if (message.equals(key('m'))) {
                return List.of(new Request.CatchMouse(true));
            }
            return message instanceof Message.HungUp ? List.of(new Wanted("save")) : List.of();
        }

        @Override
        public Frame view(List<Message> model) {
            return Demo.frame(80, 24, List.of("told " + model.size()));
        }

        @Override
        public Theme theme(List<Message> model) {
            return Demo.PLAIN;
        }

        @Override
        public Optional<Instant> wake(List<Message> model) {
            return Optional.empty();
        }

        @Override
        public boolean isOver(List<Message> model) {
            return model.contains(key('q'));
        }
    }

    @Test
    void messagesComeInOrderAndTheSizeFirst() throws IOException {
        assertEquals(List.of(SIZE, key('a'), key('b'), key('q')), run("abq", NO_WORLD));
    }

    @Test
    void theAnswerToARequestComesBeforeTheNextKey() throws IOException {
        assertEquals(
                List.of(SIZE, key('r'), new Message.Brought("one"), new Message.Brought("two"), key('a'), key('q')),
                run("raq", request -> Optional.of(new Message.Brought(((Wanted) request).what()))));
    }

    @Test
    void theEndOfInputIsToldAndMayStillSave() throws IOException {
        var asked = new ArrayList<Request>();
        var heard = run("a", request -> {
            asked.add(request);
            return Optional.empty();
        });
        assertEquals(List.of(SIZE, key('a'), new Message.HungUp()), heard);
        assertEquals(List.of(new Wanted("save")), asked);
    }

    @Test
    void aTerminalThatTakesNoMoreOutputHasHungUp() throws IOException {
        var broken = new OutputStream() {
            private int frames;

            @Override
            public void write(int value) {}

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (new String(bytes, offset, length, StandardCharsets.UTF_8).contains("2026h") && ++frames > 1) {
                    throw new IOException("gone");
                }
            }
        };
        var heard = run(waiting("a"), broken, new Listening(), NO_WORLD, loop -> {});
        assertEquals(List.of(SIZE, key('a'), new Message.HungUp()), heard);
    }

    @Test
    void manyResizesAreMeasuredOnceWhenTheyWaitTogether() throws IOException {
        var heard = run(waiting("q"), output, new Listening(), NO_WORLD, loop -> {
            stty.size = "30 100";
            for (var i = 0; i < 100; i++) {
                loop.sizeChanged();
            }
        });
        assertEquals(List.of(SIZE, new Message.Resized(100, 30), key('q')), heard);
        assertEquals(List.of("take", "size"), stty.calls.subList(0, 2));
        // all of them together, and once more when the first frame is seen
        assertEquals(2, stty.calls.stream().filter("size"::equals).count());
    }

    @Test
    void stoppingGivesTheTerminalBackAndPaintsAnewAfterwards() throws IOException {
        run("\032q", NO_WORLD);
        assertEquals(List.of("take", "size", "stop", "take", "size", "give back"), stty.calls);
        assertTrue(
                written().contains("\033[?1049l\033[?1049h\033[?2004h"),
                written().replace("\033", "^["));
    }

    @Test
    void controlLPaintsEverything() throws IOException {
        run("q", NO_WORLD);
        var before = written().split("2J", -1).length;
        output.reset();
        run("\014q", NO_WORLD);
        assertEquals(before + 1, written().split("2J", -1).length);
    }

    @Test
    void theMouseIsCaughtOnRequestAndLetGoAtTheEnd() throws IOException {
        run("mq", NO_WORLD);
        assertTrue(written().contains("\033[?1002h\033[?1006h"));
        assertTrue(written().lastIndexOf("\033[?1002l\033[?1006l") > written().lastIndexOf("\033[?1006h"));
    }

    @Test
    void animationIsAtMostFifteenFramesASecond() {
        var ticking = new Listening() {
            @Override
            public Optional<Instant> wake(List<Message> model) {
                return Optional.of(Instant.EPOCH);
            }

            @Override
            public boolean isOver(List<Message> model) {
                return model.size() > 5;
            }
        };
        var begin = System.nanoTime();
        var heard = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> run(waiting(""), output, ticking, NO_WORLD, loop -> {}));
        assertTrue(System.nanoTime() - begin > Duration.ofMillis(4 * 66).toNanos());
        assertTrue(heard.subList(1, 6).stream().allMatch(Message.Ticked.class::isInstance), heard.toString());
    }

    @Test
    void theSecondControlCInsistsOnTheEnd() throws IOException {
        run("\003a\003q", NO_WORLD);
        assertEquals(1, insisted);
    }

    @Test
    void theBackgroundIsAskedForAfterTheFirstPaintAndTold() throws IOException {
        // The answer lies there already, but a busy machine may be long in reading it.
        clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        assertEquals(
                List.of(SIZE, new Message.Background(true), key('q')),
                run("\033]11;rgb:ffff/ffff/ffff\033\\q", NO_WORLD));
        assertTrue(written().indexOf("\033]11;?") > written().indexOf("told 1"));
    }

    @Test
    void aMistakeOfTheProgramIsThrown() {
        var broken = new Listening() {
            @Override
            public Frame view(List<Message> model) {
                throw new IllegalStateException("on purpose");
            }
        };
        assertThrows(IllegalStateException.class, () -> run(waiting("q"), output, broken, NO_WORLD, loop -> {}));
    }

    private List<Message> run(String typed, Function<Request, Optional<Message>> world) throws IOException {
        var bytes = typed.getBytes(StandardCharsets.UTF_8);
        return run(new ByteArrayInputStream(bytes), output, new Listening(), world, loop -> {});
    }

    private List<Message> run(
            InputStream input,
            OutputStream to,
            Program<List<Message>> program,
            Function<Request, Optional<Message>> world,
            Consumer<Loop<?>> before)
            throws IOException {
        var terminal = GameTerminal.on(input, to, StandardCharsets.UTF_8, stty, 1);
        try {
            var screen = new GameScreen(terminal);
            screen.startScreen();
            var painter = new Painter(terminal, screen, StandardCharsets.UTF_8, false);
            var loop = new Loop<>(program, world, terminal, screen, painter, Depth.RGB, clock, () -> insisted++);
            before.accept(loop);
            return loop.run(List.of(), () -> {});
        } finally {
            terminal.close();
        }
    }

    /** Input that never ends. */
    private static InputStream waiting(String typed) {
        return new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                var count = super.read(buffer, offset, length);
                while (count < 0) {
                    try {
                        wait();
                    } catch (InterruptedException interrupted) {
                        return -1;
                    }
                }
                return count;
            }
        };
    }

    private String written() {
        return output.toString(StandardCharsets.UTF_8);
    }

    private static Message key(char character) {
        return new Message.Pressed(Key.of(character));
    }
}
