package summit.load;

import java.util.List;
import java.util.Optional;
import summit.story.Story;

/** What came of reading a pack: a story unless something is wrong with it, and what there is to say about it, in order of place. */
public record Loading(Optional<Story> story, List<Diagnostic> diagnostics) {
    public Loading {
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /** Whether nothing keeps the pack from being played. */
    public boolean isPlayable() {
        return story.isPresent();
    }
}
