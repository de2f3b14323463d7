package summit.ui.lanterna;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A shell that runs {@code stty} for us, and outlives us if need be. It reads a script a line from a pipe that closes when this
 * process ends; if it was not told to go before, we were killed, and it brings the terminal in order. So one process is started
 * for everything, and it does not matter how the game was started.
 */
final class Keeper implements Stty {
    /** Every key a character: nothing is echoed, edited, stopped or interrupted behind our back. */
    private static final String RAW = "-icanon -echo min 1 time 0 -ixon -iexten intr undef quit undef susp undef";

    /**
     * Signals to the whole group are ours to act on, and once we are gone the shell is in the background, where it may not set
     * modes unless it ignores TTOU. After a kill the screen is given back, but the modes only if they are
     * still those set here: the user's shell may have set its own by then.
     */
    private static final String SHELL = "trap '' TERM INT HUP QUIT TTOU; t() { stty \"$@\" </dev/tty; }; kept=; "
            + "while read -r line; do eval \"$line\"; done; "
            + "printf '\\033[?2026l\\033[?1002l\\033[?1006l\\033[?2004l\\033[0m\\033[?25h\\033[?1049l' >/dev/tty; "
            + "[ \"$(t -g)\" != \"$raw\" ] || t \"$kept\"";

    private final long keeper;
    private final Writer scripts;
    private final BufferedReader answers;
    private boolean isGone;

    Keeper() throws IOException {
        // not a path: some systems have no /bin/stty
        var shell = new ProcessBuilder("sh", "-c", SHELL)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        keeper = shell.pid();
        scripts = shell.outputWriter(StandardCharsets.US_ASCII);
        answers = new BufferedReader(new InputStreamReader(shell.getInputStream(), StandardCharsets.US_ASCII));
    }

    @Override
    public String take() throws IOException {
        // the modes kept are the first ones: those after a stop may be the shell's line editor's
        // In the background a job may not set modes: it stops until the user brings it to the front. The one that sets
        // them stops
        // the whole group, which a shell that lets TTOU pass would never do.
        return answer("[ -n \"$kept\" ] || kept=$(t -g); (trap - TTOU; t " + RAW + "); echo $(t size); raw=$(t -g)");
    }

    @Override
    public String size() throws IOException {
        return answer("echo $(t size)");
    }

    @Override
    public void stop() throws IOException {
        // the whole group, as the terminal itself would: a script that started the game stops with it
        answer("t \"$kept\"; kill -TSTP 0; echo");
    }

    @Override
    public void goOn() throws IOException {
        // by another shell: the one that keeps the terminal is stopped
        new ProcessBuilder("sh", "-c", "kill -CONT " + keeper)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Override
    public synchronized void giveBack() throws IOException {
        if (!isGone) {
            isGone = true;
            answer("t \"$kept\"; echo; exit");
        }
    }

    private synchronized String answer(String script) throws IOException {
        scripts.write(script + "\n");
        scripts.flush();
        var line = answers.readLine();
        return line == null ? "" : line;
    }
}
