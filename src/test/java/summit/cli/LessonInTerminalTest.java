package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import summit.ui.lanterna.Tmux;

/** A teacher with a real terminal, whose computer fails in the middle of a lesson. */
@EnabledIf("summit.ui.lanterna.Tmux#isInstalled")
class LessonInTerminalTest {
    @TempDir
    Path folder;

    private final Tmux tmux = new Tmux(80, 24);

    @AfterEach
    void close() {
        tmux.close();
    }

    /** A terminal takes no line as long as the class path. */
    private void starts(String options) throws IOException {
        var arguments = Files.writeString(
                folder.resolve("java"),
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \"" + System.getProperty("java.class.path") + "\" "
                        + Main.class.getName());
        tmux.enters("java @" + arguments + " class --data-dir " + folder + options);
    }

    @Test
    void aLessonThatWasKilledInTheMiddleGoesOn() throws IOException {
        starts(" --seed 7 --present 28");
        tmux.awaits("Read first.");
        tmux.presses("Enter");
        tmux.awaits("[   ] True");
        tmux.presses("2", "0", "Enter", "8", "Enter");
        tmux.awaits("Turn to somebody");

        var journal = journal();
        assertTrue(journal.contains("\"hands\":[20,8]"), journal);
        kill();
        // Not every shell says that it was killed, but each has its prompt back.
        tmux.awaits(
                "the shell again",
                screen -> screen.contains("Killed") || !screen.contains("Turn to somebody") && screen.contains("$"));

        starts("");
        var told = tmux.awaits("Enter: go on");
        assertTrue(told.contains("Going on with the lesson of") && told.contains("28 present"), told);
        tmux.presses("Enter");
        var screen = tmux.awaits("20, 71%");
        assertTrue(screen.contains("20, 71%") && screen.contains("Turn to somebody"), screen);
        tmux.presses("Enter");
        tmux.awaits("Vote again.");
        tmux.presses("q");
        tmux.awaits("Leave the lesson?");
        tmux.presses("Enter");
        tmux.awaits("To go on with it: ");
        assertTrue(journal().startsWith(journal), "what was kept stays as it was");
        assertEquals(
                1, journal().lines().filter(line -> line.contains("\"return\"")).count());
    }

    /** The program is the one that was given our folder. */
    private void kill() {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    private String journal() throws IOException {
        try (var files = Files.list(folder.resolve("sessions"))) {
            return Files.readString(files.filter(file -> file.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow());
        }
    }
}
