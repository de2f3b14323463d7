package summit.load;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import summit.story.Story;

/**
 * A pack as its author sees it: the story unless something is wrong with it, what there is to say, and where everything stands.
 * {@code asRead} is the story as far as it could be read; with errors among the findings, what it refers to may not be there.
 * {@code texts} are those that have names; where the story uses one it has what that comes to.
 */
public record Draft(
        Optional<Story> story,
        Story asRead,
        SortedMap<String, NamedText> texts,
        List<Diagnostic> diagnostics,
        Places places,
        Severities severities) {
    public Draft {
        texts = Collections.unmodifiableSortedMap(texts);
        diagnostics = diagnostics.stream().sorted().toList();
    }
}
