package summit.ui.lanterna;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import summit.cli.FailingGame;
import summit.cli.Main;

/** The game itself in a real terminal: from the shell into the first scene and back. */
@EnabledIf("summit.ui.lanterna.Tmux#isInstalled")
class GameInTerminalTest extends TerminalFlow {
    /** Twice as many as the night takes that is closed at once. */
    private static final int MOST_STEPS = 160;

    @BeforeEach
    void start() throws IOException {
        var data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("keys.json"), "{ \"keys\": { \"notebook\": \"N\", \"map\": \"Enter\" } }");
        start(Main.class, "--data-dir " + data);
        tmux.awaits("New game");
        process = running();
        tmux.presses("Enter");
        tmux.awaits("notebook");
    }

    @Test
    void itEndsByCtrlCWhenThatIsConfirmedAndSaysWhereTheGameIs() throws IOException {
        tmux.presses("C-c");
        tmux.awaits("Quit?");
        tmux.presses("y");
        endsWith("status 0");
        assertTrue(tmux.screen().contains("Your game is kept"), tmux.screen());
    }

    @Test
    void keysOfOnesOwnAreShownAndWhatCannotBeHadIsSaid() throws IOException {
        tmux.awaits("N notebook");
        tmux.presses("C-c", "y");
        endsWith("status 0");
        assertTrue(tmux.screen().contains("In keys.json: “Enter” always does what it does."), tmux.screen());
    }

    @Test
    void itEndsByATermSignalWithTheGameKept() throws IOException {
        signal("TERM");
        endsWith("status 0");
        assertTrue(tmux.screen().contains("Your game is kept"), tmux.screen());
    }

    @Test
    void itEndsByAHangUpWithTheGameKept() throws IOException {
        signal("HUP");
        endsWith("status 0");
        assertTrue(tmux.screen().contains("Your game is kept"), tmux.screen());
    }

    @Test
    void itIsStoppedFromOutsideAndGoesOnWhereItWas() throws IOException {
        var before = tmux.screen();
        signal("TSTP");
        tmux.awaits("Stopped");
        tmux.awaits("every thread stopped", screen -> isStopped());
        asBefore();
        tmux.enters("fg");
        tmux.awaits("the same page", screen -> screen.equals(before));
    }

    @Test
    void aStormOfResizesEndsWithThePageWhereItWas() {
        var before = tmux.screen();
        for (var i = 0; i < 30; i++) {
            tmux.resizes(40 + 3 * i, 10 + i % 7 * 4);
        }
        tmux.resizes(80, 24);
        tmux.awaits("the same page", screen -> screen.equals(before));
    }

    @Test
    void killedOutrightItLosesTheLastActionAtMost() throws IOException {
        readsOnTo("Choose first");
        tmux.presses("1");
        tmux.awaits("The night desk");
        tmux.presses("1");
        tmux.awaits("The picture desk");
        tmux.awaits("a choice of the desk", screen -> screen.contains("Teo"));
        signal("KILL");
        tmux.awaits("status 137");
        tmux.awaits("the old screen", screen -> isOnTheOldScreen());
        asBefore();
        tmux.enters("clear; sh " + folder.resolve("run"));
        tmux.awaits("Your last game goes on");
        process = running();
        tmux.awaits("the desk, or the one step before", screen -> screen.contains("The picture desk"));
    }

    @Test
    void aMistakeInItLeavesTheTerminalAndTheGameInOrder() throws IOException {
        tmux.presses("C-c", "y");
        tmux.awaits("status 0");
        process.onExit().join();
        Files.writeString(
                folder.resolve("java-failing"),
                Files.readString(folder.resolve("java")).replace(Main.class.getName(), FailingGame.class.getName()));
        Files.writeString(
                folder.resolve("failing"),
                Files.readString(folder.resolve("run")).replace("/java --data-dir", "/java-failing"));
        tmux.enters("clear; sh " + folder.resolve("failing"));
        tmux.awaits("Your last game goes on");
        process = running();
        readsOnTo("Choose first");
        tmux.presses("F12");
        endsWith("status 3");
        assertTrue(tmux.screen().contains("mistake of its own"), tmux.screen());
        tmux.enters("clear; sh " + folder.resolve("run"));
        tmux.awaits("Your last game goes on");
        process = running();
        tmux.awaits("Twelve cards");
    }

    /** Presses Enter, a page at a time, until the screen shows the words. */
    private void readsOnTo(String words) {
        for (var page = 0; page < 30 && !tmux.screen().contains(words); page++) {
            var before = tmux.screen();
            tmux.presses("Enter");
            tmux.awaits("what Enter does", screen -> !screen.equals(before));
        }
        tmux.awaits(words);
    }

    @Test
    void itStopsAndGoesOn() throws IOException {
        tmux.presses("C-z");
        tmux.awaits("Stopped");
        tmux.awaits("every thread stopped", screen -> isStopped());
        asBefore();
        tmux.enters("fg");
        tmux.awaits("notebook");
    }

    @Test
    void itFitsASmallTerminalAndALargeOne() {
        tmux.resizes(40, 10);
        tmux.awaits("a small screen", screen -> screen.contains("Space") && !screen.contains("notebook"));
        tmux.resizes(120, 40);
        tmux.awaits("notebook");
    }

    @Test
    void aNightIsPlayedToItsEnding() throws IOException {
        for (var step = 0; step < MOST_STEPS && !tmux.screen().startsWith(" ◆ The end"); step++) {
            var before = tmux.screen();
            if (before.contains("Choose one first")) {
                tmux.presses("d");
            } else if (before.contains("Choose first")) {
                tmux.presses("1");
            } else if (before.contains("Close the page now")) {
                tmux.presses("/");
                tmux.awaits("the line to type in", screen -> !screen.equals(before));
                tmux.enters("close the page now");
            } else {
                tmux.presses("Enter");
            }
            tmux.awaits("what that key does", screen -> !screen.equals(before));
        }
        tmux.awaits("T H E    M O R N I N G    L E D G E R");
        tmux.presses("C-c");
        tmux.awaits("Quit?");
        tmux.presses("y");
        endsWith("status 0");
        assertTrue(tmux.screen().contains("The end: Home before the milk"), tmux.screen());
    }

    @Test
    void itSaysWhyItIsPlain() throws IOException {
        tmux.presses("C-c", "y");
        tmux.awaits("status 0");
        tmux.enters("sh " + folder.resolve("run") + " </dev/null 2>&1 | head -3");
        tmux.awaits("summit: plain mode because standard input and output are not a terminal");
    }
}
