package summit.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/**
 * The same as the benchmarks of loading and turns, in processor time: what this process used, garbage collection and compiling
 * included. On a machine that others use too it hardly changes with what they do, where the time on the clock is several times
 * as long and compiled code comes late.
 */
final class ProcessorTime {
    private static final int LOADS = 40;
    private static final int PASSES = 400;
    private static final int TURNS = 1_000_000;

    private volatile Object last = "";
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Processor time of loading a large pack over that of a bare token pass. */
    double loading() throws IOException {
        var benchmark = new LoadBenchmark();
        benchmark.write();
        return perRun(LOADS, benchmark::loadAndCheck) / perRun(PASSES, benchmark::tokensOnly);
    }

    /** Turns in a second of processor time. */
    double turns() throws IOException {
        var benchmark = new TurnBenchmark();
        benchmark.start();
        return 1 / perRun(TURNS, benchmark::oneTurn);
    }

    private interface Run {
        Object once() throws IOException;
    }

    /** Seconds for one of so many runs, after as many to warm up. */
    private double perRun(int runs, Run run) throws IOException {
        repeat(runs, run);
        var before = process.getProcessCpuTime();
        repeat(runs, run);
        return (process.getProcessCpuTime() - before) / 1e9 / runs;
    }

    private void repeat(int runs, Run run) throws IOException {
        for (var i = 0; i < runs; i++) {
            // kept, so that the compiler leaves nothing out
            last = run.once();
        }
    }
}
