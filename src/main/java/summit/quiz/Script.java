package summit.quiz;

import java.util.Optional;
import java.util.SortedMap;
import summit.story.Sorted;

/** One pupil's first answers in a session, by question. A question asked and not among them was left unanswered. */
public record Script(Pupil pupil, SortedMap<String, Reply> replies) {
    public Script {
        replies = Sorted.copy(replies);
    }

    /** The answer to a question, if one was given. */
    public Optional<Reply> reply(String question) {
        return Optional.ofNullable(replies.get(question));
    }
}
