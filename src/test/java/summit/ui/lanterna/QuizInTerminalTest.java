package summit.ui.lanterna;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import summit.cli.Main;

/** An exam in a real terminal whose program is killed in the middle. */
@EnabledIf("summit.ui.lanterna.Tmux#isInstalled")
class QuizInTerminalTest extends TerminalFlow {
    @BeforeEach
    void start() throws IOException {
        var larder = Path.of("src", "test", "resources", "packs", "larder").toAbsolutePath();
        var data = Files.createDirectory(folder.resolve("data"));
        start(Main.class, "quiz --data-dir " + data + " --mode exam --minutes 20 --seed 7 '" + larder + "'");
        tmux.awaits("Question 1 of");
        process = running();
    }

    @Test
    void anExamThatIsKilledGoesOnWhereItWasAndCanBeHandedIn() throws IOException {
        // The first question is one in which letters are typed; arrows and Enter reach the flag.
        tmux.presses("Down", "Down", "Right", "Right", "Enter");
        tmux.awaits("Flagged 1");
        tmux.presses("Tab");
        tmux.awaits("Question 2 of");
        process.destroyForcibly();
        process.onExit().join();
        tmux.awaits("status 137");
        tmux.enters("stty sane; clear; sh " + folder.resolve("run"));
        tmux.awaits("Question 2 of");
        process = running();
        assertTrue(tmux.screen().contains("Flagged 1"), tmux.screen());
        tmux.presses("C-p");
        tmux.awaits("All that can be done");
        tmux.presses("Escape");
        // A key that follows Esc at once would be taken for one with Alt.
        tmux.awaits("the list gone", screen -> !screen.contains("All that can be done"));
        for (var i = 0; i < 20 && !tmux.screen().contains("Hand in"); i++) {
            var before = tmux.screen();
            tmux.presses("Tab");
            tmux.awaits("the next page", screen -> !question(screen).equals(question(before)));
        }
        tmux.presses("End", "Enter");
        tmux.awaits("Stay");
        tmux.presses("y");
        tmux.awaits("Your result");
        tmux.presses("C-c");
        assertTrue(tmux.awaits("status ").contains("status 0"), tmux.screen());
        tmux.awaits("A report of it:");
    }

    /** The first line up to the clock, which moves on by itself. */
    private static String question(String screen) {
        return screen.split(" {3}")[0];
    }
}
