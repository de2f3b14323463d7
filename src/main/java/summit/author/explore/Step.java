package summit.author.explore;

import java.util.List;
import java.util.function.Predicate;
import summit.engine.GameState;

/**
 * A step of a path through a machine: the move, what was assumed about conditions that the slice leaves open, and whether a
 * state of the game is one that the step leads to. The last step of a path leads to no state but to an element.
 */
record Step(Move move, List<Execution.Doubt> doubts, Predicate<GameState> led) {
    Step {
        doubts = List.copyOf(doubts);
    }

    /** What a player does in a step. */
    sealed interface Move {}

    /** To take a choice, a storylet or a fallback. */
    record Choose(String id) implements Move {}

    /** To close a question. */
    record Close(String question, Trial trial) implements Move {}

    /** To leave a question open. */
    record Skip(String question) implements Move {}

    /** To ask for a hint, or else for sources. */
    record Help(String question, boolean hint) implements Move {}
}
