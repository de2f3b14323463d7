package summit.ui.lanterna;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import summit.cli.Main;

/** The game itself in a real terminal: from the shell into the first scene and back. */
@EnabledIf("summit.ui.lanterna.Tmux#isInstalled")
class GameInTerminalTest extends TerminalFlow {
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
    void itSaysWhyItIsPlain() throws IOException {
        tmux.presses("C-c", "y");
        tmux.awaits("status 0");
        tmux.enters("sh " + folder.resolve("run") + " </dev/null 2>&1 | head -3");
        tmux.awaits("summit: plain mode because standard input and output are not a terminal");
    }
}
