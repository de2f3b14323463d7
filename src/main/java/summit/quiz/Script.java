package summit.quiz;

import java.util.Optional;
import java.util.SortedMap;
import summit.story.Sorted;

/**
 * One pupil's first answers in a session, by question. A question asked and not among them was left unanswered; while a quiz is not
 * {@code handedIn}, nobody knows whether it would have been.
 */
public record Script(Pupil pupil, SortedMap<String, Reply> replies, boolean handedIn) {
    public Script {
        replies = Sorted.copy(replies);
    }

    /** What somebody handed in. */
    public Script(Pupil pupil, SortedMap<String, Reply> replies) {
        this(pupil, replies, true);
    }

    /** The answer to a question, if one was given. */
    public Optional<Reply> reply(String question) {
        return Optional.ofNullable(replies.get(question));
    }
}
