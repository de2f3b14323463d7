package summit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import summit.author.explore.SearchFigures;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.quiz.report.LargeExam;

/** Runs every benchmark and prints the table of {@code docs/benchmarks.md}: {@code ./mvnw -Pbench verify}. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        var target = Path.of(arguments[0]);
        var scores = microbenchmarks();
        System.out.println("| what | measured | aim |");
        System.out.println("|---|---|---|");
        row(
                "load and check 5,000 scenes, over a bare token pass",
                "%.1f×".formatted(scores.get("loadAndCheck") / scores.get("tokensOnly")),
                "under 4×");
        row(
                "check them by all rules, over loading them",
                "%.1f×".formatted(scores.get("checkAll") / scores.get("loadAndCheck")),
                "under 2×");
        row("turns a second on it, headless", "%,.0f".formatted(scores.get("oneTurn")), "over 500,000");
        var processor = new ProcessorTime();
        row("loading in processor time, over the same", "%.1f×".formatted(processor.loading()), "");
        row("turns in a second of processor time", "%,.0f".formatted(processor.turns()), "");
        row("memory it keeps", "%.1f MB".formatted(Memory.storyMegabytes()), "under 40 MB");
        row(
                "memory of an undo step",
                "%.0f bytes".formatted(Memory.undoBytes(TurnBenchmark.generated())),
                "under 1 KB");
        var story = PackLoader.load(Pack.open("first-steps")).story().orElseThrow();
        var exam = LargeExam.of(story, 300, 100);
        row(
                "a report over 300 pupils and 100 questions, as text",
                "%.1f s".formatted(seconds(() -> LargeExam.text(story, exam))),
                "under 1 s");
        row(
                "the same as a page with 300 sheets, 10 MB",
                "%.1f s".formatted(seconds(() -> LargeExam.page(story, exam))),
                "");
        for (var scenes : new int[] {1000, 10_000}) {
            var search = SearchFigures.of(scenes, 3_000_000);
            row(
                    "exploring %,d scenes, states in a second of processor time".formatted(scenes),
                    "%,.0f".formatted(search.statesASecond()),
                    "over 500,000");
            row(
                    "memory of a state, %,d scenes".formatted(scenes),
                    "%.1f bytes".formatted(search.bytesAState()),
                    "under 100");
        }
        var jar = TerminalBenchmark.ofJar(target.resolve("summit.jar"), target.resolve("test-classes"));
        var terminal = jar.withArchive(target.resolve("bench.jsa"));
        var bare = terminal.bareStart();
        row("start to first paint, over a bare JVM start", "%.1f×".formatted(terminal.firstPaint() / bare), "under 4×");
        row("start to playable, over the same", "%.1f×".formatted(terminal.playable() / bare), "under 8×");
        row("first paint without the launcher's archive", "%.1f×".formatted(jar.firstPaint() / bare), "");
        row("playable without it", "%.1f×".formatted(jar.playable() / bare), "");
        var small = terminal.selection(80, 24);
        row("key to paint at 80×24", "%.1f ms".formatted(small.milliseconds()), "under 10 ms");
        row("bytes for moving the selection", "%.0f".formatted(small.bytes()), "under 250");
        row(
                "key to paint at 200×60",
                "%.1f ms".formatted(terminal.selection(200, 60).milliseconds()),
                "under 30 ms");
        row(
                "a picture of the map of 500 scenes, whole process",
                "%.1f s".formatted(new MapTiming(target.resolve("summit.jar")).seconds()),
                "under 5 s");
        row("processor time of five idle seconds", "%.2f s".formatted(terminal.idleSeconds()), "none");
    }

    private static void row(String what, String measured, String aim) {
        System.out.println("| " + what + " | " + measured + " | " + aim + " |");
    }

    private static Map<String, Double> microbenchmarks() throws RunnerException {
        var scores = new TreeMap<String, Double>();
        var options =
                new OptionsBuilder().include("summit\\.bench\\..*Benchmark").build();
        for (var result : new Runner(options).run()) {
            scores.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        return scores;
    }

    /** Seconds of the first time something is written; a command does it but once. */
    private static double seconds(Supplier<String> writing) {
        var start = System.nanoTime();
        if (writing.get().isEmpty()) {
            throw new IllegalStateException("nothing was written");
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
