package summit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Story;

/** Turns a second on a large pack, without any screen: what the explorer and the benchmarks of memory build on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TurnBenchmark {
    private static final List<Command> CHOICES =
            List.of(new Command.Choose("on"), new Command.Choose("in"), new Command.Choose("back"));
    private static final Command SKIP = new Command.Skip();

    private Story story;
    private GameState state;
    private int turn;

    @Setup
    public void start() throws IOException {
        story = generated();
        state = begin(story);
    }

    static Story generated() throws IOException {
        var folder = Files.createTempDirectory("generated-pack");
        GeneratedPack.write(folder, 5000);
        return PackLoader.load(Pack.folder(folder)).story().orElseThrow();
    }

    static GameState begin(Story story) {
        return Engine.start(story, new GameState.Origin(1, "")).state();
    }

    /** The command of a fixed walk through the pack: mostly onward, so that the whole of it is visited. */
    static Command command(GameState state, int turn) {
        return state.open().isPresent() ? SKIP : CHOICES.get(turn % 50 == 0 ? 2 : turn % 11 == 0 ? 1 : 0);
    }

    @Benchmark
    public GameState oneTurn() {
        state = state.isOver() ? begin(story) : next(story, state, turn++);
        return state;
    }

    static GameState next(Story story, GameState state, int turn) {
        var outcome = Engine.step(story, state, command(state, turn));
        return outcome.isRefused() ? Engine.step(story, state, CHOICES.get(0)).state() : outcome.state();
    }
}
