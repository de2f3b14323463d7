package summit.ui.lanterna;

import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Program.Request;

/** A program on the whole terminal, from its first paint until it is over. */
public final class FullScreen {
    /** How long a program may take to save when it has to end. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private FullScreen() {}

    /**
     * Runs the program until it is over and gives its last model. The first message is the size. Whatever happens, the
     * terminal is as it was when this returns or throws. A reading thread may be left behind that nothing can interrupt, so
     * the caller ends with {@link System#exit}.
     *
     * @param world does what the program requests, after the frame is painted, and may bring a message back; repainting,
     *     suspending and the mouse are seen to here
     * @throws IOException if the terminal or window cannot be opened; the message says why
     * @throws Crash if the program or the world threw
     */
    public static <M> M run(Program<M> program, M start, Function<Request, Optional<Message>> world, Options options)
            throws IOException {
        return run(program, start, world, options, ears -> {});
    }

    /**
     * The same with messages from elsewhere, such as from a watch over files.
     *
     * @param voices is given what to tell messages to, on any thread
     */
    public static <M> M run(
            Program<M> program,
            M start,
            Function<Request, Optional<Message>> world,
            Options options,
            Consumer<Consumer<Message>> voices)
            throws IOException {
        var stage =
                switch (options.place()) {
                    case TERMINAL -> GameTerminal.ofThisProcess(options.surroundings());
                    case WINDOW -> Window.open("Summit");
                    case WALL -> Window.openForRoom("Summit");
                };
        return run(program, start, world, options, voices, stage);
    }

    /**
     * The same on a screen that nobody sees and without a key, so that the machine meets all that a first frame needs. The
     * program has to come to its end by itself.
     */
    public static <M> M rehearse(
            Program<M> program, M start, Function<Request, Optional<Message>> world, Options options)
            throws IOException {
        return run(program, start, world, options, ears -> {}, GameTerminal.unseen());
    }

    private static <M> M run(
            Program<M> program,
            M start,
            Function<Request, Optional<Message>> world,
            Options options,
            Consumer<Consumer<Message>> voices,
            Stage stage)
            throws IOException {
        var surroundings = options.surroundings();
        var charset = options.place() != Options.Place.TERMINAL ? StandardCharsets.UTF_8 : surroundings.charset();
        var terminal = stage.terminal();
        try (var log = new Log(options.log())) {
            var printed = log.takePrinted();
            try {
                stage.catchMouse(options.mouse());
                var screen = new GameScreen(terminal);
                screen.startScreen();
                var painter = new Painter(stage, screen, charset, options.ascii());
                var last = new Last(terminal);
                var signals = new ArrayList<Runnable>();
                var loop = new Loop<>(
                        program,
                        world,
                        stage,
                        screen,
                        painter,
                        options.depth(),
                        Clock.systemUTC(),
                        () -> last.endWithin(Duration.ofMillis(500), 130));
                Backgrounds.told(surroundings).ifPresent(loop::tell);
                voices.accept(loop::tell);
                try {
                    // until then Lanterna's own hook gives the terminal back
                    return loop.run(start, () -> {
                        signals.add(Signals.on("TERM", () -> hangUp(loop, last, 143)));
                        signals.add(Signals.on("HUP", () -> hangUp(loop, last, 129)));
                        signals.add(Signals.on("INT", () -> hangUp(loop, last, 130)));
                    });
                } finally {
                    signals.forEach(Runnable::run);
                    last.isHere();
                }
            } catch (RuntimeException | Error mistake) {
                terminal.close();
                printed.run();
                throw new Crash(log.crashed(mistake), mistake);
            } finally {
                terminal.close();
                printed.run();
            }
        }
    }

    private static void hangUp(Loop<?> loop, Last last, int status) {
        last.endWithin(PATIENCE, status);
        loop.tell(new Message.HungUp());
    }

    /** Sees to it that an end that was asked for comes, even if the thread that paints is stuck. */
    private static final class Last {
        private final Terminal terminal;
        private volatile boolean isHere;

        Last(Terminal terminal) {
            this.terminal = terminal;
        }

        /** The end came by itself. */
        void isHere() {
            isHere = true;
        }

        void endWithin(Duration patience, int status) {
            daemon(() -> {
                sleep(patience);
                if (isHere) {
                    return;
                }
                // a terminal that takes no more output would hold this up for ever
                daemon(() -> {
                    sleep(PATIENCE);
                    Runtime.getRuntime().halt(status);
                });
                try {
                    terminal.close();
                } catch (IOException gone) {
                    // nobody is left to be told
                }
                Runtime.getRuntime().halt(status);
            });
        }

        private static void daemon(Runnable action) {
            var thread = new Thread(action, "last");
            thread.setDaemon(true);
            thread.start();
        }

        private static void sleep(Duration time) {
            try {
                Thread.sleep(time.toMillis());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
