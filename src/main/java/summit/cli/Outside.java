package summit.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import summit.save.DataFolder;
import summit.ui.lanterna.Surroundings;
import summit.ui.toolkit.Cells;

/** What a command has of the world outside: its streams, the environment, where it runs, and what was typed to start it. */
record Outside(
        InputStream input,
        OutputStream output,
        OutputStream errors,
        SortedMap<String, String> environment,
        Surroundings surroundings,
        String command) {
    private static final int WIDTH = 78;
    private static final int LEAST_WIDTH = 20;
    private static final int MOST_WIDTH = 1000;

    Outside {
        output = output instanceof Outlet ? output : new Outlet(output);
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
    }

    /** This process. */
    static Outside here() {
        return new Outside(
                isClosed() ? InputStream.nullInputStream() : System.in,
                // not System.out, which keeps to itself that it could not write
                new FileOutputStream(FileDescriptor.out),
                System.err,
                new TreeMap<>(System.getenv()),
                Surroundings.here(),
                System.getProperty("summit.command", "summit"));
    }

    /**
     * Whether there is no standard input. The Java machine then has files of its own under that number, and what they hold is
     * nothing that somebody typed.
     */
    private static boolean isClosed() {
        try {
            var input = Path.of("/proc/self/fd/0").toRealPath();
            return input.startsWith(Path.of(System.getProperty("java.home")).toRealPath())
                    || input.equals(
                            Path.of(System.getProperty("java.class.path")).toRealPath());
        } catch (IOException | InvalidPathException cannotTell) {
            return false;
        }
    }

    /** How writing the output failed; empty if it is all written. */
    Optional<IOException> failure() {
        return ((Outlet) output).failure();
    }

    /** A command line of this program, as it can be typed into a shell. */
    String line(List<String> words) {
        return Stream.concat(Stream.of(command), words.stream())
                .map(Cells::clean)
                .map(Outside::quoted)
                .collect(Collectors.joining(" "));
    }

    /** A word as it is typed into a shell. */
    static String quoted(String word) {
        return word.matches("[\\w./:=+@\\\\-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Where everything is kept, or what somebody names instead. */
    DataFolder folder(Optional<Path> named) {
        return DataFolder.of(
                named, System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), environment);
    }

    /** A variable of the environment; empty if it is not set. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Characters coming in. What is no UTF-8 becomes replacement characters. */
    BufferedReader reader() {
        return new BufferedReader(new InputStreamReader(input, charset()));
    }

    /** Characters going out. */
    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(output, charset()), false);
    }

    /** Characters going out for programs: UTF-8 whatever the locale. */
    PrintWriter writerForPrograms() {
        return new PrintWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), false);
    }

    /** Lines for whoever started the command, apart from what it puts out. */
    PrintWriter complaints() {
        return new PrintWriter(new OutputStreamWriter(errors, charset()), true);
    }

    /** A locale without a character set says nothing about a pipe or a file, and those hold UTF-8 nowadays. */
    private Charset charset() {
        return isAscii() ? StandardCharsets.US_ASCII : namedCharset();
    }

    private Charset namedCharset() {
        var charset = surroundings.charset();
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }

    /** Whether the output is a terminal that shows nothing but ASCII. */
    boolean isAscii() {
        return surroundings.streams() == Surroundings.Streams.TERMINAL
                && surroundings.charset().equals(StandardCharsets.US_ASCII);
    }

    /** The width of text lines: {@code COLUMNS}, or {@value #WIDTH}. */
    int width() {
        var columns = variable("COLUMNS");
        return columns.matches("\\d{1,6}")
                ? Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, Integer.parseInt(columns)))
                : WIDTH;
    }
}
