package summit.ui.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A program in a real terminal, which has to be as it was when the program is done. */
abstract class TerminalFlow {
    @TempDir
    Path folder;

    Tmux tmux;
    ProcessHandle process;
    private String modesBefore;

    /** Starts a class of ours, through a script as a launcher does: signals of the keyboard go to both. */
    void start(Class<?> program, String arguments) throws IOException {
        tmux = new Tmux(80, 24);
        tmux.enters("stty -a > " + folder.resolve("before"));
        tmux.awaits("the modes written", screen -> Files.exists(folder.resolve("before")));
        modesBefore = tmux.modes();
        // In a file, since neither a terminal nor what tells of processes takes a line as long as the class path.
        var java = Files.writeString(
                folder.resolve("java"),
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \"" + System.getProperty("java.class.path") + "\" "
                        + program.getName());
        Files.writeString(folder.resolve("run"), "java @" + java + " " + arguments + "\necho status $?\n");
        tmux.enters("sh " + folder.resolve("run"));
    }

    /** The program's process: the one Java whose command line has the folder in it. */
    ProcessHandle running() {
        return ProcessHandle.allProcesses()
                .filter(candidate -> candidate
                        .info()
                        .commandLine()
                        .filter(line -> line.contains("java") && line.contains(folder + "/"))
                        .filter(line -> !line.startsWith("sh ") && !line.contains("tmux"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void stop() {
        tmux.close();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    static ProcessHandle process(String screen) {
        var number = Pattern.compile("process (\\d+)").matcher(screen);
        assertTrue(number.find(), screen);
        return ProcessHandle.of(Long.parseLong(number.group(1))).orElseThrow();
    }

    void signal(String name) {
        kill(name, String.valueOf(process.pid()));
    }

    /** To the process and the script that started it, which is the first of their group. */
    void signalToAll(String name) {
        kill(name, "-" + process.parent().orElseThrow().pid());
    }

    private static void kill(String name, String whom) {
        try {
            new ProcessBuilder("kill", "-" + name, "--", whom).start().waitFor();
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    boolean isOnTheOldScreen() {
        return tmux.modes().equals(modesBefore);
    }

    void endsWith(String text) throws IOException {
        assertTrue(tmux.awaits("status ").contains(text), tmux.screen());
        asBefore();
    }

    /** The shell says so a little before all threads are, and one of them reads keys. */
    boolean isStopped() {
        try (var threads = Files.list(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
            return threads.allMatch(thread -> {
                try {
                    return Files.readString(thread.resolve("stat")).contains(") T ");
                } catch (IOException ended) {
                    return true;
                }
            });
        } catch (IOException noSuchFolderHere) {
            return true;
        }
    }

    void asBefore() throws IOException {
        var after = folder.resolve("after");
        // after a kill the modes come back a moment after the screen
        for (var tries = 0; tries < 5; tries++) {
            Files.deleteIfExists(after);
            tmux.enters("stty -a > " + folder.resolve("part") + "; mv " + folder.resolve("part") + " " + after);
            tmux.awaits("the modes written", screen -> Files.exists(after));
            if (modes("before").equals(modes("after"))) {
                break;
            }
        }
        assertEquals(modes("before"), modes("after"));
        assertEquals(modesBefore, tmux.modes());
    }

    /** The modes without the size, which a test may have changed. */
    String modes(String file) throws IOException {
        return Files.readString(folder.resolve(file)).replaceFirst("rows \\d+; columns \\d+;", "");
    }
}
