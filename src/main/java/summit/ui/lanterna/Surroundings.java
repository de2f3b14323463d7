package summit.ui.lanterna;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the program runs: whether its streams are a terminal, how large it is, which characters it shows, and the variables
 * that say more. A value, so that what follows from it is tested without a terminal; nothing of Lanterna is touched.
 *
 * @param columns zero if unknown
 * @param rows zero if unknown
 * @param charset of the locale, not of the Java machine, which is UTF-8 from 18 on whatever the terminal shows
 */
public record Surroundings(
        Streams streams,
        int columns,
        int rows,
        Charset charset,
        boolean windows,
        SortedMap<String, String> environment) {
    private static final List<String> VARIABLES = List.of(
            "TERM",
            "COLORTERM",
            "NO_COLOR",
            "ACCESSIBLE",
            "COLORFGBG",
            "ESCDELAY",
            "LANG",
            "LC_ALL",
            "LC_CTYPE",
            "WT_SESSION",
            "TERM_PROGRAM");
    private static final int LEAST_COLUMNS = 20;
    private static final int LEAST_ROWS = 8;

    public Surroundings {
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
    }

    /** Which of standard input and output are a terminal. */
    public enum Streams {
        TERMINAL(""),
        INPUT_ELSEWHERE("standard input is not a terminal"),
        OUTPUT_ELSEWHERE("standard output is not a terminal"),
        ELSEWHERE("standard input and output are not a terminal");

        private final String why;

        Streams(String why) {
            this.why = why;
        }
    }

    /** What the user asked for. */
    public enum Wish {
        ANY,
        PLAIN,
        WINDOW
    }

    /** How the program shows itself. */
    public enum Mode {
        FULL_SCREEN,
        WINDOW,
        PLAIN
    }

    /** A mode, and why: the end of a sentence such as "plain mode because ...". */
    public record Verdict(Mode mode, String why) {}

    /** What this process is in. */
    public static Surroundings here() {
        var environment = new TreeMap<String, String>();
        VARIABLES.forEach(name -> {
            var value = System.getenv(name);
            if (value != null) {
                environment.put(name, value);
            }
        });
        var windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        var streams = attached();
        var size = streams == Streams.TERMINAL && !windows ? size() : List.of(0, 0);
        return new Surroundings(streams, size.get(1), size.get(0), charsetOf(environment), windows, environment);
    }

    /** Full screen, a window or plain text; decided before anything is drawn. */
    public Verdict verdict(Wish wish) {
        if (wish == Wish.PLAIN) {
            return new Verdict(Mode.PLAIN, "you asked for it");
        }
        if (wish == Wish.WINDOW) {
            return new Verdict(Mode.WINDOW, "you asked for it");
        }
        if (!variable("ACCESSIBLE").isEmpty()) {
            return new Verdict(Mode.PLAIN, "ACCESSIBLE is set");
        }
        if (streams != Streams.TERMINAL) {
            return new Verdict(Mode.PLAIN, streams.why);
        }
        if (windows) {
            return new Verdict(Mode.WINDOW, "the Windows console is not supported");
        }
        var term = variable("TERM");
        if (term.isEmpty()) {
            return new Verdict(Mode.PLAIN, "TERM is not set");
        }
        if (term.equals("dumb")) {
            return new Verdict(Mode.PLAIN, "TERM is dumb");
        }
        if (columns > 0 && rows > 0 && (columns < LEAST_COLUMNS || rows < LEAST_ROWS)) {
            return new Verdict(
                    Mode.PLAIN,
                    "the terminal is " + columns + " by " + rows + ", and a full screen needs " + LEAST_COLUMNS + " by "
                            + LEAST_ROWS);
        }
        return new Verdict(Mode.FULL_SCREEN, "this is a terminal");
    }

    /** Whether the terminal shows more than ASCII. */
    public boolean showsUnicode() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** A variable of the environment; empty if it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    private static Streams attached() {
        if (isTerminal(System.console())) {
            return Streams.TERMINAL;
        }
        // only for the sentence that says why: the shell can tell which of the two it is
        try {
            var status = new ProcessBuilder("sh", "-c", "[ -t 0 ]; a=$?; [ -t 1 ]; exit $((a * 2 + $?))")
                    .inheritIO()
                    .start()
                    .waitFor();
            return switch (status) {
                case 1 -> Streams.OUTPUT_ELSEWHERE;
                case 2 -> Streams.INPUT_ELSEWHERE;
                default -> Streams.ELSEWHERE;
            };
        } catch (IOException noShell) {
            return Streams.ELSEWHERE;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Streams.ELSEWHERE;
        }
    }

    /** From 22 on there is a console even where the streams are redirected, and a method that tells. */
    private static boolean isTerminal(Console console) {
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException gone) {
            return true;
        }
    }

    /** Rows and columns, or zeros. */
    private static List<Integer> size() {
        try {
            var stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var words = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .trim()
                    .split(" ");
            return List.of(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException unknown) {
            return List.of(0, 0);
        }
    }

    private static Charset charsetOf(SortedMap<String, String> environment) {
        for (var name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            var locale = environment.getOrDefault(name, "");
            if (!locale.isEmpty()) {
                return charsetOf(locale);
            }
        }
        return StandardCharsets.US_ASCII;
    }

    private static Charset charsetOf(String locale) {
        var dot = locale.indexOf('.');
        var name = dot < 0 ? "" : locale.substring(dot + 1).replaceFirst("@.*", "");
        if (name.replace("-", "").equalsIgnoreCase("utf8")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.US_ASCII;
        }
    }
}
