package summit.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import summit.engine.GameState;
import summit.story.Story;

/** What stays in the heap: of a loaded pack, and of each step that can be undone. */
final class Memory {
    private static final int STEPS = 50_000;

    private Memory() {}

    /** Megabytes that a loaded pack of 5,000 scenes keeps. */
    static double storyMegabytes() {
        return retained(() -> {
                    try {
                        return TurnBenchmark.generated();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                / 1e6;
    }

    /** Bytes that one undo step keeps, on average over a walk that visits much of the pack. */
    static double undoBytes(Story story) {
        return (double) retained(() -> walk(story)) / STEPS;
    }

    private static List<GameState> walk(Story story) {
        var states = new ArrayList<GameState>(STEPS);
        var state = TurnBenchmark.begin(story);
        for (var i = 0; i < STEPS; i++) {
            state = state.isOver() ? TurnBenchmark.begin(story) : TurnBenchmark.next(story, state, i);
            states.add(state);
        }
        return states;
    }

    private static long retained(Supplier<?> what) {
        what.get();
        var before = used();
        var kept = what.get();
        var after = used();
        java.lang.ref.Reference.reachabilityFence(kept);
        return after - before;
    }

    private static long used() {
        for (var i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
