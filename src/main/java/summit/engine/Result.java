package summit.engine;

import summit.marking.Mark;
import summit.story.Response;

/** What an answer came to. Front ends show the mark only when it is {@link #isTold}. */
public record Result(String question, Response response, Mark mark, Stage stage, int triesLeft) {

    /** How far the matter is. */
    public enum Stage {
        /** Another try is left: reasons may be shown, nothing else. */
        AGAIN,
        /** Closed; the outcome is told later. */
        KEPT,
        /** Closed and told. */
        TOLD
    }

    /** Whether the right answer and the explanation may be shown. */
    public boolean isTold() {
        return stage == Stage.TOLD;
    }

    /** Whether the question is closed. */
    public boolean isClosed() {
        return stage != Stage.AGAIN;
    }
}
