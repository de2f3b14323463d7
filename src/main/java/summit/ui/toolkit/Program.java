package summit.ui.toolkit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A program on a full screen, as the loop sees it: pure functions over a model.
 *
 * @param <M> the model, an immutable value
 */
public interface Program<M> {
    /** The next model, and what the world is asked to do. */
    Step<M> update(M model, Message message);

    /** What the screen shows. */
    Frame view(M model);

    /** How it looks: the theme in force. */
    Theme theme(M model);

    /** How many colours it is painted with, on a terminal found to show this many. */
    default Theme.Depth depth(M model, Theme.Depth found) {
        return found;
    }

    /** When the model next wants a {@link Message.Ticked}; empty while nothing moves. */
    Optional<Instant> wake(M model);

    /** Whether it has ended. */
    boolean isOver(M model);

    /** A model and the requests that came with it, in order. */
    record Step<M>(M model, List<Request> requests) {
        public Step {
            requests = List.copyOf(requests);
        }

        /** A model that asks for nothing. */
        public static <M> Step<M> of(M model) {
            return new Step<>(model, List.of());
        }
    }

    /** Something the world is asked to do; data, so that a test can compare it. */
    interface Request {
        /** Repaint everything (after Ctrl-L). */
        record Repaint() implements Request {}

        /** Stop the process as the shell does with Ctrl-Z. */
        record Suspend() implements Request {}

        /** Catch the mouse or let it go. */
        record CatchMouse(boolean on) implements Request {}
    }
}
