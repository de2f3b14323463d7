package summit.ui.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summit.ui.lanterna.Surroundings.Streams;
import summit.ui.lanterna.Surroundings.Wish;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Theme.Depth;

class SurroundingsTest {
    @ParameterizedTest(name = "{0} {1} {2}x{3} {4}")
    @CsvSource({
        "ANY, TERMINAL, 80, 24, TERM=xterm, FULL_SCREEN, this is a terminal",
        "ANY, TERMINAL, 0, 0, TERM=xterm, FULL_SCREEN, this is a terminal",
        "ANY, TERMINAL, 20, 8, TERM=xterm, FULL_SCREEN, this is a terminal",
        "ANY, TERMINAL, 19, 24, TERM=xterm, PLAIN, 'the terminal is 19 by 24, and a full screen needs 20 by 8'",
        "ANY, TERMINAL, 80, 24, TERM=dumb, PLAIN, TERM is dumb",
        "ANY, TERMINAL, 80, 24, '', PLAIN, TERM is not set",
        "ANY, TERMINAL, 80, 24, TERM=xterm ACCESSIBLE=1, PLAIN, ACCESSIBLE is set",
        "ANY, OUTPUT_ELSEWHERE, 0, 0, TERM=xterm, PLAIN, standard output is not a terminal",
        "ANY, INPUT_ELSEWHERE, 0, 0, TERM=xterm, PLAIN, standard input is not a terminal",
        "ANY, ELSEWHERE, 0, 0, TERM=xterm, PLAIN, standard input and output are not a terminal",
        "PLAIN, TERMINAL, 80, 24, TERM=xterm, PLAIN, you asked for it",
        "WINDOW, ELSEWHERE, 0, 0, '', WINDOW, you asked for it"
    })
    void theVerdict(Wish wish, Streams streams, int columns, int rows, String variables, String mode, String why) {
        var verdict = in(streams, columns, rows, false, variables).verdict(wish);
        assertEquals(mode + ": " + why, verdict.mode() + ": " + verdict.why());
    }

    @Test
    void windowsHasAWindowUnlessItsStreamsAreElsewhere() {
        assertEquals(
                Surroundings.Mode.WINDOW,
                in(Streams.TERMINAL, 0, 0, true, "").verdict(Wish.ANY).mode());
        assertEquals(
                Surroundings.Mode.PLAIN,
                in(Streams.ELSEWHERE, 0, 0, true, "").verdict(Wish.ANY).mode());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "TERM=xterm-256color COLORTERM=truecolor, RGB",
        "TERM=xterm-256color COLORTERM=24bit, RGB",
        "TERM=xterm-kitty, RGB",
        "TERM=foot, RGB",
        "TERM=xterm-direct, RGB",
        "TERM=xterm-256color WT_SESSION=x, RGB",
        "TERM=screen-256color COLORTERM=truecolor, INDEXED",
        "TERM=tmux-256color COLORTERM=truecolor, INDEXED",
        "TERM=screen, INDEXED",
        "TERM=xterm-256color, INDEXED",
        "TERM=xterm, SIXTEEN",
        "TERM=linux, SIXTEEN",
        "TERM=vt100, MONO",
        "TERM=dumb, MONO",
        "'', MONO",
        "TERM=xterm-kitty NO_COLOR=1, MONO",
        "TERM=xterm-kitty NO_COLOR=, RGB"
    })
    void theDepth(String variables, Depth depth) {
        assertEquals(depth, Depths.of(in(Streams.TERMINAL, 80, 24, false, variables)));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "COLORFGBG=15;0, dark",
        "COLORFGBG=0;15, light",
        "COLORFGBG=0;default;15, light",
        "COLORFGBG=x, unknown",
        "'', unknown"
    })
    void theBackground(String variables, String background) {
        var told = Backgrounds.told(in(Streams.TERMINAL, 80, 24, false, variables));
        assertEquals(
                background.equals("unknown")
                        ? Optional.empty()
                        : Optional.of(new Message.Background(background.equals("light"))),
                told);
    }

    private static Surroundings in(Streams streams, int columns, int rows, boolean windows, String variables) {
        var environment = new TreeMap<String, String>();
        for (var variable : variables.split(" ")) {
            if (variable.contains("=")) {
                environment.put(variable.split("=", 2)[0], variable.split("=", 2)[1]);
            }
        }
        return new Surroundings(streams, columns, rows, StandardCharsets.UTF_8, windows, environment);
    }
}
