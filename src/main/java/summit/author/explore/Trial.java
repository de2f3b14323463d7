package summit.author.explore;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import summit.story.Response;
import summit.story.Verdict;

/**
 * One way in which a question can close: its outcome, and which of the options that the story asks for were chosen. Without a
 * response nobody knows an answer that comes out so, but nobody has shown that there is none.
 */
record Trial(Verdict verdict, SortedSet<String> picked, Optional<Response> response) {
    Trial {
        picked = Collections.unmodifiableSortedSet(new TreeSet<>(picked));
    }
}
