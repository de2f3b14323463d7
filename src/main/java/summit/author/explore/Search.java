package summit.author.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A breadth-first search of a machine's states by turns: first everything that can be reached without a choice, then with
 * one, and so on; answering, skipping and asking for help take no turn. So the first play to meet an element has the fewest
 * turns.
 */
final class Search implements Execution.Watcher {
    /** States between two looks at whether to go on. */
    private static final int PACE = 4096;

    private static final int UNMET = -1;

    /** How a search ended. */
    enum End {
        /** Every state was met. */
        WHOLE,
        /** What was wanted was met. */
        FOUND,
        /** There are more states than it may meet. */
        LIMIT,
        /** Too many ways of nesting detours, or too many open conditions in one step. */
        TANGLED,
        /** Somebody stopped it. */
        STOPPED
    }

    private final Machine machine;
    private final int limit;
    private final IntPredicate goesOn;
    private final StateTable table;
    private final Execution execution;
    private final long[] current;
    private final int[] from;
    private final int[] by;
    private final int[] turns;
    private int wanted = UNMET;
    private End end = End.WHOLE;
    private int parent;
    private int move;
    private int turn;
    private int tried = -1;

    /** {@code goesOn} is asked now and then, with the number of states. */
    Search(Machine machine, int limit, IntPredicate goesOn) {
        this.machine = machine;
        this.limit = limit;
        this.goesOn = goesOn;
        this.table = new StateTable(machine.layout().words());
        this.execution = new Execution(machine, this);
        this.current = new long[machine.layout().words()];
        this.from = new int[machine.elements().size()];
        this.by = new int[from.length];
        this.turns = new int[from.length];
        Arrays.fill(from, UNMET);
    }

    /** Searches everything. */
    End all() {
        return until(UNMET);
    }

    /** Searches until an element is met. */
    End until(int element) {
        wanted = element;
        end = search();
        return end;
    }

    private End search() {
        try {
            table.add(machine.packed(machine.plot().start()), UNMET);
            if (!machine.plot().start().isOver()) {
                levels();
            }
        } catch (Stacks.TooMany tooMany) {
            return End.TANGLED;
        }
        return end == End.WHOLE && execution.isTangled() ? End.TANGLED : end;
    }

    private void levels() {
        for (var first = 0; first < table.size() && end == End.WHOLE; ) {
            // States with an open question lead on within the turn, perhaps to more of them.
            for (var i = first; i < table.size() && end == End.WHOLE; i++) {
                expand(i, true);
            }
            var last = table.size();
            tried = end == End.WHOLE ? turn : tried;
            turn++;
            for (var i = first; i < last && end == End.WHOLE; i++) {
                expand(i, false);
            }
            first = last;
        }
    }

    private void expand(int number, boolean asked) {
        table.read(number, current);
        if (machine.open().in(current) != 0 != asked) {
            return;
        }
        parent = number;
        var moves = execution.moves(current);
        for (move = 0; move < moves; move++) {
            execution.move(current, move);
        }
        if (wanted != UNMET && isMet(wanted)) {
            end = End.FOUND;
        } else if (table.size() > limit) {
            end = End.LIMIT;
        } else if (number % PACE == PACE - 1 && !goesOn.test(table.size())) {
            end = End.STOPPED;
        }
    }

    @Override
    public void met(int element) {
        if (from[element] == UNMET) {
            from[element] = parent;
            by[element] = move;
            turns[element] = turn;
        }
    }

    @Override
    public void state(long[] state) {
        table.add(state, parent);
    }

    /** Whether it has met every state. */
    boolean isWhole() {
        return end == End.WHOLE && table.size() > 0;
    }

    boolean isMet(int element) {
        return from[element] != UNMET;
    }

    /** The fewest turns in which an element that is met can be met. */
    int turns(int element) {
        return turns[element];
    }

    /** Every play of so many turns or fewer was tried; -1 if not even all that begins without a choice was. */
    int tried() {
        return tried;
    }

    Machine machine() {
        return machine;
    }

    int states() {
        return table.size();
    }

    long bytes() {
        return table.bytes();
    }

    /** The number of a state that was met. */
    int number(long[] state) {
        return table.number(state);
    }

    /** The steps by which an element that is met was met first. */
    List<Step> path(int element) {
        var steps = new ArrayList<Step>();
        steps.add(new Retracing(machine, element).last(state(from[element]), by[element]));
        for (var at = from[element]; table.parent(at) != UNMET; at = table.parent(at)) {
            steps.add(new Retracing(machine, element).between(state(table.parent(at)), state(at)));
        }
        Collections.reverse(steps);
        return steps;
    }

    /** One of the states met. */
    long[] state(int number) {
        var state = new long[machine.layout().words()];
        table.read(number, state);
        return state;
    }
}
