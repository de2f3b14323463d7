package summit.load;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import summit.story.Sorted;
import summit.story.Story;

/**
 * What came of reading a pack: a story unless something is wrong with it, what there is to say about it, in order of place,
 * and where things are declared ({@code scene:playback}, {@code choice:playback.path}, {@code question:q}, {@code fact:S03},
 * {@code variable:trust} ...).
 */
public record Loading(Optional<Story> story, List<Diagnostic> diagnostics, SortedMap<String, Position> positions) {
    public Loading {
        diagnostics = diagnostics.stream().sorted().toList();
        positions = Sorted.copy(positions);
    }

    /** Whether nothing keeps the pack from being played. */
    public boolean isPlayable() {
        return story.isPresent();
    }
}
