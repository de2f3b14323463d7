package summit.author.explore;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import summit.bench.BranchingPack;
import summit.load.Pack;
import summit.load.PackLoader;

/** How fast all states of a generated story are met, on one core, and what each of them takes. */
public record SearchFigures(double statesASecond, double bytesAState, int words) {
    private static final int RUNS = 5;

    /** Of a story of so many scenes, over so many states; the best of five searches, the first of which warm up the code. */
    public static SearchFigures of(int scenes, int states) throws IOException {
        var folder = Files.createTempDirectory("branching-pack");
        BranchingPack.write(folder, scenes);
        var story = PackLoader.load(Pack.folder(folder)).story().orElseThrow();
        var plot = Plot.of(story, Opening.of(story));
        var best = new SearchFigures(0, 0, 0);
        for (var run = 0; run < RUNS; run++) {
            var machine = new Machine(plot, Slice.whole(plot));
            var search = new Search(machine, states, met -> true);
            var start = processor();
            search.all();
            var seconds = (processor() - start) / 1e9;
            var figures = new SearchFigures(
                    search.states() / seconds,
                    (double) search.bytes() / search.states(),
                    machine.layout().words());
            best = figures.statesASecond() > best.statesASecond() ? figures : best;
        }
        return best;
    }

    /** Nanoseconds of processor time, which other programs on the machine change less than the time on the wall. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
