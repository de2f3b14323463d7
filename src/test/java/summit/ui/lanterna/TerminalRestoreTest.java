package summit.ui.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A real terminal is as it was, however the program ends. */
@EnabledIf("summit.ui.lanterna.Tmux#isInstalled")
class TerminalRestoreTest {
    @TempDir
    Path folder;

    private Tmux tmux;
    private String modesBefore;
    private ProcessHandle process;

    @BeforeEach
    void start() throws IOException {
        tmux = new Tmux(80, 24);
        tmux.enters("stty -a > " + folder.resolve("before"));
        modesBefore = tmux.modes();
        // through a script, as a launcher does: signals of the keyboard go to both
        Files.writeString(
                folder.resolve("demo"),
                "java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + System.getProperty("java.class.path") + "' "
                        + Demo.class.getName() + " " + folder.resolve("log") + " " + folder.resolve("saved")
                        + "\necho status $?\n");
        tmux.enters("sh " + folder.resolve("demo"));
        process = process(tmux.awaits("process "));
        // signals are caught a little after the first frame
        tmux.presses("i");
        tmux.awaits("last i");
    }

    @AfterEach
    void stop() {
        tmux.close();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    @Test
    void whileItRunsTheScreenIsItsOwn() {
        assertEquals("100", tmux.modes());
        tmux.presses("m");
        tmux.awaits("the mouse caught", screen -> tmux.modes().equals("101"));
    }

    @Test
    void afterANormalEnd() throws IOException {
        tmux.presses("m", "q");
        endsWith("status 0");
        assertFalse(Files.exists(folder.resolve("log")), "nothing was written to the log");
    }

    @Test
    void afterACrashWhoseTraceIsInTheLog() throws IOException {
        tmux.presses("x");
        endsWith("Summit stopped because of a mistake of its own");
        tmux.awaits("status 70");
        assertTrue(Files.readString(folder.resolve("log")).contains("on purpose"));
    }

    @Test
    void afterATermSignalAndTheGameIsSaved() throws IOException {
        signal("TERM");
        endsWith("ended after hang-up");
        assertEquals("saved", Files.readString(folder.resolve("saved")));
    }

    @Test
    void afterAHangUpSignalAndTheGameIsSaved() throws IOException {
        signal("HUP");
        endsWith("ended after hang-up");
        assertEquals("saved", Files.readString(folder.resolve("saved")));
    }

    @Test
    void afterTwoCtrlCThoughTheProgramHangs() throws IOException {
        tmux.presses("h", "C-c", "C-c");
        endsWith("status 130");
    }

    @Test
    void afterItIsKilledOutright() throws IOException {
        tmux.presses("m");
        tmux.awaits("last mouse");
        signal("KILL");
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        tmux.awaits("the old screen", screen -> tmux.modes().equals(modesBefore));
        asBefore();
    }

    @Test
    void oneCtrlCIsAKey() {
        tmux.presses("C-c");
        tmux.awaits("last ^c");
        tmux.presses("C-s");
        tmux.awaits("last ^s");
        tmux.presses("C-\\");
        tmux.awaits("last ^\\");
    }

    @Test
    void whileStoppedByCtrlZAndItGoesOnAfterwardsWhereItWas() throws IOException {
        tmux.presses("a", "C-z");
        tmux.awaits("Stopped");
        tmux.awaits("every thread stopped", screen -> isStopped());
        asBefore();
        tmux.resizes(60, 20);
        tmux.enters("fg");
        tmux.awaits("size 60x20");
        assertEquals("100", tmux.modes());
        tmux.presses("b");
        tmux.awaits("last b");
        tmux.presses("q");
        endsWith("ended after q");
    }

    @Test
    void aStormOfResizesSettlesOnTheLastSizeAndLosesNoKey() {
        for (var i = 0; i < 30; i++) {
            tmux.resizes(40 + i, 10 + i % 7);
            tmux.types("k");
        }
        tmux.resizes(71, 19);
        tmux.awaits("size 71x19");
        tmux.awaits("keys 31");
    }

    @Test
    void pastedLineEndsAreBlanks() {
        tmux.pastes("one\ntwo");
        tmux.awaits("Pasted[text=one two]");
    }

    @Test
    void whenTheTerminalIsClosedTheGameIsSaved() throws IOException {
        tmux.close();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        assertEquals("saved", Files.readString(folder.resolve("saved")));
        tmux = new Tmux(80, 24);
    }

    private static ProcessHandle process(String screen) {
        var number = Pattern.compile("process (\\d+)").matcher(screen);
        assertTrue(number.find(), screen);
        return ProcessHandle.of(Long.parseLong(number.group(1))).orElseThrow();
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private void endsWith(String text) throws IOException {
        assertTrue(tmux.awaits("status ").contains(text), tmux.screen());
        asBefore();
    }

    /** The shell says so a little before all threads are, and one of them reads keys. */
    private boolean isStopped() {
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

    private void asBefore() throws IOException {
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
    private String modes(String file) throws IOException {
        return Files.readString(folder.resolve(file)).replaceFirst("rows \\d+; columns \\d+;", "");
    }
}
