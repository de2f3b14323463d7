package summit.quiz;

import java.time.Instant;
import java.util.List;

/**
 * A session as it was arranged: its name, what sort it is, the pack it asks about, the seed of every order in it, when it began,
 * and the ids of its questions in the order asked.
 */
public record Occasion(String id, Sort sort, Pack pack, long seed, Instant started, List<String> questions) {
    public Occasion {
        questions = List.copyOf(questions);
    }

    /** The pack, as its manifest named itself then, and where it was read: a bundled story's id, a folder or a zip file. */
    public record Pack(String id, String version, String title, String from) {}

    /** The sorts of session; this is the whole list. */
    public enum Sort {
        /** A class answers questions together. */
        CLASS,
        /** A class plays the story together. */
        STORY,
        /** Somebody practises, told at once. */
        PRACTICE,
        /** Somebody is examined, told at the end. */
        EXAM,
        /** As many as possible in a short time. */
        SPRINT,
        /** What was wrong before comes back. */
        REVIEW
    }
}
