package summit.cli;

import java.io.IOException;
import java.util.List;
import summit.quiz.Hands;
import summit.ui.lanterna.Surroundings;
import summit.ui.plain.InputLines;
import summit.ui.plain.PlainOutput;

/** Where a lesson is held from: where lines come from and go to, and how it is shown. */
record Lectern(InputLines input, PlainOutput output, Surroundings.Mode mode) {
    boolean isPlain() {
        return mode == Surroundings.Mode.PLAIN;
    }

    void say(String... lines) {
        output.print(List.of(lines));
    }

    /** Asks how many are present: 0 if nobody says. */
    int present() throws IOException {
        say("How many are present? Enter alone if you do not want the hands checked.");
        while (output.prompt()) {
            var line = input.next();
            if (line.isEmpty()) {
                output.endPrompt();
                return 0;
            }
            if (line.get().isEmpty()) {
                return 0;
            }
            if (line.get().matches("\\d{1,3}")) {
                return Integer.parseInt(line.get());
            }
            say("A number up to " + Hands.MOST + ", or Enter alone.");
        }
        return 0;
    }
}
