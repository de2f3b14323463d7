package summit.ui.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A real terminal is as it was, however the program ends. */
@EnabledIf("summit.ui.lanterna.Tmux#isInstalled")
class TerminalRestoreTest extends TerminalFlow {
    @BeforeEach
    void start() throws IOException {
        start(Demo.class, folder.resolve("log") + " " + folder.resolve("saved"));
        process = process(tmux.awaits("process "));
        // signals are caught a little after the first frame
        tmux.presses("i");
        tmux.awaits("last i");
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
        tmux.awaits("the old screen", screen -> isOnTheOldScreen());
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
        tmux.awaits("its own screen", screen -> tmux.modes().equals("100"));
        tmux.presses("b");
        tmux.awaits("last b");
        tmux.presses("q");
        endsWith("ended after q");
    }

    @Test
    void whileStoppedByASignalAndItGoesOnByFgOrBySignal() throws IOException {
        signal("TSTP");
        tmux.awaits("Stopped");
        tmux.awaits("every thread stopped", screen -> isStopped());
        asBefore();
        tmux.enters("fg");
        tmux.awaits("keys 1");
        tmux.awaits("its own screen", screen -> tmux.modes().equals("100"));
        tmux.presses("a");
        tmux.awaits("last a");
        signal("TSTP");
        tmux.awaits("Stopped");
        tmux.awaits("every thread stopped", screen -> isStopped());
        // in the background it must not take the terminal from the shell: it stops again until it is brought to the
        // front
        signal("CONT");
        tmux.awaits("it went on and stopped again", screen -> isStopped());
        asBefore();
        tmux.enters("fg");
        tmux.awaits("last a");
        tmux.presses("q");
        endsWith("ended after q");
    }

    @Test
    void afterAStopThatNobodyCanSeeComingItIsPaintedAnew() throws IOException {
        signalToAll("STOP");
        tmux.awaits("Stopped");
        tmux.awaits("every thread stopped", screen -> isStopped());
        tmux.enters("fg");
        tmux.awaits("the whole screen", screen -> screen.startsWith("Summit") && !screen.contains("Stopped"));
        tmux.presses("a");
        tmux.awaits("last a");
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
}
