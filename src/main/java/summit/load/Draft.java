package summit.load;

import java.util.List;
import java.util.Optional;
import summit.story.Story;

/** A pack as its author sees it: the story unless something is wrong with it, what there is to say, and where everything stands. */
public record Draft(Optional<Story> story, List<Diagnostic> diagnostics, Places places) {
    public Draft {
        diagnostics = diagnostics.stream().sorted().toList();
    }
}
