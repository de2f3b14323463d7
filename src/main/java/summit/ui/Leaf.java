package summit.ui;

import java.util.List;
import summit.engine.Passage;
import summit.engine.Result;

/** One thing the player was shown, as it was shown; the leaves of a session are its scrollback. */
sealed interface Leaf {
    /** A scene's text, on entry. */
    record Scene(Passage passage) implements Leaf {}

    /** What the player chose, in the words of the choice. */
    record Took(String words) implements Leaf {}

    /** A reply to a choice, in the scene that stays. */
    record Reply(String scene, List<String> paragraphs) implements Leaf {
        public Reply {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** What an answer came to, and what followed on it, in the scene where it was given. */
    record Feedback(String scene, Result result, List<String> after) implements Leaf {
        public Feedback {
            after = List.copyOf(after);
        }
    }
}
