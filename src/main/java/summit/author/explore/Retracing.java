package summit.author.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the step between two neighbouring states of a search again, since a search keeps neither moves nor assumptions. */
final class Retracing implements Execution.Watcher {
    private final Machine machine;
    private final int element;
    private final Execution execution;
    private long[] target = new long[0];
    private Optional<List<Execution.Doubt>> found = Optional.empty();

    /** {@code element} is what the path leads to; assumptions are kept as far as they matter to it. */
    Retracing(Machine machine, int element) {
        this.machine = machine;
        this.element = element;
        this.execution = new Execution(machine, this);
        execution.explain(element);
    }

    /** The step from one state to the next. */
    Step between(long[] from, long[] to) {
        target = to;
        for (var move = 0; found.isEmpty() && move < execution.moves(from); move++) {
            execution.move(from, move);
            if (found.isPresent()) {
                return new Step(
                        machine.move(from, move), found.get(), state -> Arrays.equals(machine.packed(state), to));
            }
        }
        throw new IllegalStateException("no step leads from one state of a search to the next");
    }

    /** The step that meets the element. */
    Step last(long[] from, int move) {
        execution.move(from, move);
        return new Step(machine.move(from, move), found.orElseThrow(), state -> true);
    }

    @Override
    public void met(int met) {
        if (target.length == 0 && met == element && found.isEmpty()) {
            found = Optional.of(execution.doubts());
        }
    }

    @Override
    public void state(long[] state) {
        if (target.length != 0 && found.isEmpty() && Arrays.equals(state, target)) {
            found = Optional.of(execution.doubts());
        }
    }
}
