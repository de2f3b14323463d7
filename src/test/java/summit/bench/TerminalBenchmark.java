package summit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The program as a player meets it: started in a pseudo-terminal, keys typed, frames timed at the far end. */
final class TerminalBenchmark {
    private static final int STARTS = 9;
    private static final int KEYS = 60;
    private static final String TITLE = "New game";
    private static final String DOWN = "\u001b[B";
    private static final String UP = "\u001b[A";

    private final Path jar;
    private final Path classes;
    private final List<String> start;

    private TerminalBenchmark(Path jar, Path classes, List<String> start) {
        this.jar = jar;
        this.classes = classes;
        this.start = start;
    }

    /** The jar as it is, with the launcher's flags; {@code classes} holds the bare start that it is compared with. */
    static TerminalBenchmark ofJar(Path jar, Path classes) throws IOException {
        var flags = Files.readAllLines(Path.of("summit")).stream()
                .filter(line -> line.startsWith("flags="))
                .findFirst()
                .orElseThrow();
        var start = new ArrayList<>(List.of("java"));
        start.addAll(
                List.of(flags.substring("flags=\"".length(), flags.length() - 1).split(" ")));
        return new TerminalBenchmark(jar, classes, start);
    }

    /** The same as the launcher starts it: with a class archive, made as it makes it after building. */
    TerminalBenchmark withArchive(Path archive) throws IOException, InterruptedException {
        Files.deleteIfExists(archive);
        var rehearsal = new ArrayList<>(start);
        rehearsal.addAll(List.of("-XX:ArchiveClassesAtExit=" + archive, "-cp", jar.toString(), "summit.cli.Rehearsal"));
        var status = new ProcessBuilder(rehearsal)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("the rehearsal ended with " + status);
        }
        var archived = new ArrayList<>(start);
        archived.addAll(List.of("-Xlog:disable", "-XX:SharedArchiveFile=" + archive));
        return new TerminalBenchmark(jar, classes, archived);
    }

    /** Seconds from the start of the process to its first words: a bare virtual machine. */
    double bareStart() throws IOException, InterruptedException {
        return median(STARTS, () -> {
            var start = System.nanoTime();
            try (var pty = new Pty(80, 24, List.of("java", "-cp", classes.toString(), "summit.bench.Hello"))) {
                pty.await(0, "hello");
                return seconds(start);
            }
        });
    }

    /** Seconds from the start of the process to the end of its first frame. */
    double firstPaint() throws IOException, InterruptedException {
        return median(STARTS, () -> {
            var start = System.nanoTime();
            try (var pty = new Pty(80, 24, game())) {
                pty.awaitFrame(0);
                return seconds(start);
            }
        });
    }

    /** Seconds from the start of the process until the story is read and its title can be chosen from. */
    double playable() throws IOException, InterruptedException {
        return median(STARTS, () -> {
            var start = System.nanoTime();
            try (var pty = new Pty(80, 24, game())) {
                pty.await(0, TITLE);
                return seconds(start);
            }
        });
    }

    /** What a warm program does with one key that moves the selection: milliseconds to the end of the frame, and its bytes. */
    record Moved(double milliseconds, double bytes) {}

    /** Moves the selection down and up on the title screen. */
    Moved selection(int columns, int rows) throws IOException, InterruptedException {
        try (var pty = new Pty(columns, rows, game())) {
            var at = pty.awaitFrame(pty.await(0, TITLE));
            var times = new ArrayList<Double>();
            var sizes = new ArrayList<Double>();
            for (var i = 0; i < KEYS; i++) {
                Thread.sleep(30);
                at = pty.size();
                var start = System.nanoTime();
                pty.type(i % 2 == 0 ? DOWN : UP);
                var end = pty.awaitFrame(at);
                if (i >= KEYS / 3) {
                    times.add(seconds(start) * 1000);
                    sizes.add((double) end - at);
                }
            }
            return new Moved(middle(times), middle(sizes));
        }
    }

    /** Seconds of processor time that a game left alone uses in five seconds. */
    double idleSeconds() throws IOException, InterruptedException {
        try (var pty = new Pty(80, 24, game())) {
            pty.await(0, TITLE);
            pty.type("\n");
            Thread.sleep(3000);
            var before = pty.processorSeconds();
            Thread.sleep(5000);
            return pty.processorSeconds() - before;
        }
    }

    /** The game as it starts for somebody who never played: with its title, and no word on the command line. */
    private List<String> game() throws IOException {
        var command = new ArrayList<>(List.of("env", "XDG_DATA_HOME=" + Files.createTempDirectory("summit-bench")));
        command.addAll(start);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private interface Run {
        double once() throws IOException, InterruptedException;
    }

    private static double median(int times, Run run) throws IOException, InterruptedException {
        var results = new ArrayList<Double>();
        run.once();
        for (var i = 0; i < times; i++) {
            results.add(run.once());
        }
        return middle(results);
    }

    private static double middle(List<Double> values) {
        values.sort(Comparator.naturalOrder());
        return values.get(values.size() / 2);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
