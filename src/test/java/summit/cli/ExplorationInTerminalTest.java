package summit.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import summit.ui.lanterna.Tmux;

/** An author with a real terminal, who has waited long enough. */
@EnabledIf("summit.ui.lanterna.Tmux#isInstalled")
class ExplorationInTerminalTest {
    @TempDir
    Path folder;

    private final Tmux tmux = new Tmux(100, 40);

    @AfterEach
    void close() {
        tmux.close();
    }

    @Test
    void ctrlCPrintsWhatIsKnownSoFar() throws IOException {
        // A terminal takes no line as long as the class path.
        var arguments = Files.writeString(
                folder.resolve("java"),
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \"" + System.getProperty("java.class.path") + "\" "
                        + Main.class.getName());
        tmux.enters("java @" + arguments + " explore " + Vault.in(folder) + " --limit 999999999; echo ended: $?");
        tmux.awaits("settled");
        tmux.presses("C-c");
        var told = tmux.awaits("ended: 130");
        assertTrue(told.replaceAll("\\s+", " ").contains("steps more, which --plays shows"), told);
        assertTrue(told.contains("a, at its most: not settled; the exploration was stopped"), told);
    }
}
