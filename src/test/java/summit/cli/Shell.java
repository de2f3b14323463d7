package summit.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import summit.ui.lanterna.Surroundings;

/** Starts commands as a shell does, with a data folder of their own; by default nothing is a terminal. */
record Shell(Path data, Surroundings.Streams streams) {

    /** What a command left behind. */
    record Ran(int code, String out, String err) {}

    static Shell in(Path data) {
        return new Shell(data, Surroundings.Streams.ELSEWHERE);
    }

    /** Runs a command whose input is this. */
    Ran run(String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var environment =
                new TreeMap<>(Map.of("XDG_DATA_HOME", data.toAbsolutePath().toString()));
        var surroundings = new Surroundings(streams, 80, 24, StandardCharsets.UTF_8, false, new TreeMap<>());
        var typed = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        var code = Main.run(new Outside(typed, out, err, environment, surroundings, "summit"), List.of(arguments));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
