package summit.author.explore;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways in which the open conditions of one step can come out: the first time all of them hold, then every other choice of
 * outcomes, until all were tried. Nothing is allocated, unless it is asked what was assumed.
 */
final class Branches {
    private static final int NOTHING = -1;

    /** Conditions in one step that can come out either way; with more, the slice is too thin to be searched. */
    private static final int MOST_DOUBTS = 14;

    private final boolean[] outcomes = new boolean[MOST_DOUBTS];
    private final List<Execution.Doubt> doubts = new ArrayList<>();
    private int doubted;
    private int decided;
    private int wanted = NOTHING;
    private boolean tangled;

    /** Whether some step had more branches than were tried. */
    boolean isTangled() {
        return tangled;
    }

    /** Keeps from now on what is assumed in each branch, as far as it matters to meeting an element. */
    void explain(int element) {
        wanted = element;
    }

    boolean explains(int element) {
        return element == wanted;
    }

    /** What was assumed in the present branch, if it is recorded. */
    List<Execution.Doubt> doubts() {
        return List.copyOf(doubts);
    }

    /** Before the first branch of a step. */
    void begin() {
        decided = 0;
        restart();
    }

    /** Goes on to the next branch; whether there is one. */
    boolean next() {
        decided = Math.min(doubted, MOST_DOUBTS);
        while (decided > 0 && !outcomes[decided - 1]) {
            decided--;
        }
        if (decided == 0) {
            return false;
        }
        outcomes[decided - 1] = false;
        restart();
        return true;
    }

    private void restart() {
        doubted = 0;
        doubts.clear();
    }

    /** How an open condition comes out in the present branch. */
    boolean decide(Test test) {
        if (doubted >= MOST_DOUBTS) {
            tangled = true;
            return doubt(test, true);
        }
        if (doubted >= decided) {
            outcomes[doubted] = true;
            decided = doubted + 1;
        }
        return doubt(test, outcomes[doubted++]);
    }

    /** Notes what is assumed of a condition, if that is recorded. */
    boolean doubt(Test test, boolean assumed) {
        if (wanted != NOTHING) {
            doubts.add(new Execution.Doubt(test, assumed));
        }
        return assumed;
    }
}
