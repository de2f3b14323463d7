package summit.ui.lanterna;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A real terminal, played by tmux on a socket of its own, with a shell in it. */
public final class Tmux implements AutoCloseable {
    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String socket = "summit-" + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet();

    /** Starts a terminal of that size. */
    public Tmux(int width, int height) {
        run(
                "new-session",
                "-d",
                "-x",
                String.valueOf(width),
                "-y",
                String.valueOf(height),
                "env",
                "-u",
                "ACCESSIBLE",
                "-u",
                "NO_COLOR",
                "LC_ALL=C.UTF-8",
                "PS1=$ ",
                "ENV=",
                "sh",
                "-i");
        run("set-option", "-g", "history-limit", "2000");
        awaits("$");
    }

    /** Whether there is a tmux, for {@code @EnabledIf}. */
    public static boolean isInstalled() {
        try {
            return new ProcessBuilder("tmux", "-V")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Types a line and Enter. */
    public void enters(String line) {
        types(line);
        presses("Enter");
    }

    /** Types characters as they are. */
    public void types(String text) {
        run("send-keys", "-l", text);
    }

    /** Presses keys by tmux's names: {@code Up}, {@code C-c}. */
    public void presses(String... keys) {
        var arguments = new ArrayList<>(List.of("send-keys"));
        arguments.addAll(Arrays.asList(keys));
        run(arguments.toArray(String[]::new));
    }

    /** Pastes as a terminal does, with marks if the program asked for them. */
    public void pastes(String text) {
        run("set-buffer", text);
        run("paste-buffer", "-p", "-r");
    }

    /** Makes the window this large. */
    public void resizes(int width, int height) {
        run("resize-window", "-x", String.valueOf(width), "-y", String.valueOf(height));
    }

    /** What the screen shows. */
    public String screen() {
        return run("capture-pane", "-p");
    }

    /** What tmux knows of the terminal: alternate screen, cursor shown, mouse caught, as three digits. */
    public String modes() {
        return run("display-message", "-p", "#{alternate_on}#{cursor_flag}#{mouse_any_flag}")
                .trim();
    }

    /** Waits until the screen shows the text, and gives the screen. */
    public String awaits(String text) {
        return awaits(text, screen -> screen.contains(text));
    }

    /** Waits until the screen is as described, and gives it. */
    public String awaits(String description, Predicate<String> isSo) {
        var end = System.nanoTime() + DEADLINE.toNanos();
        while (true) {
            var screen = screen();
            if (isSo.test(screen)) {
                return screen;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("never seen: " + description + "\n" + screen);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    @Override
    public void close() {
        run("kill-server");
    }

    private String run(String... arguments) {
        var command = new ArrayList<>(List.of("tmux", "-L", socket, "-f", "/dev/null"));
        command.addAll(Arrays.asList(arguments));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(command + ": " + output);
            }
            return output;
        } catch (IOException broken) {
            throw new AssertionError(command.toString(), broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
