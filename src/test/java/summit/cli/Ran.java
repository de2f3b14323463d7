package summit.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import summit.ui.lanterna.Surroundings;

/** What a command left behind that was run without a terminal. */
record Ran(int code, String out, String err) {
    /** Runs a command line of this program. */
    static Ran of(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var surroundings =
                new Surroundings(Surroundings.Streams.ELSEWHERE, 0, 0, StandardCharsets.UTF_8, false, new TreeMap<>());
        var code = Main.run(
                new Outside(new ByteArrayInputStream(new byte[0]), out, err, new TreeMap<>(), surroundings, "summit"),
                List.of(arguments));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
