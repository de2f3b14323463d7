package summit.load;

import java.util.List;
import java.util.Optional;
import summit.story.Story;

/**
 * A pack as its author sees it: the story unless something is wrong with it, what there is to say, and where everything stands.
 * {@code asRead} is the story as far as it could be read; with errors among the findings, what it refers to may not be there.
 */
public record Draft(
        Optional<Story> story, Story asRead, List<Diagnostic> diagnostics, Places places, Severities severities) {
    public Draft {
        diagnostics = diagnostics.stream().sorted().toList();
    }
}
