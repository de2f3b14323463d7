package summit.ui.lanterna;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command that reads and sets the terminal's modes. A test gives another. */
interface Stty {
    /** Runs a shell script on the terminal and gives its lines; found on the path, since not every system has /bin/stty. */
    List<String> run(String script) throws IOException;

    /** The one of this system. */
    static Stty ofTheSystem() {
        return script -> {
            var process = new ProcessBuilder("sh", "-c", script)
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            try {
                if (!process.waitFor(5, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return output.lines().toList();
        };
    }
}
