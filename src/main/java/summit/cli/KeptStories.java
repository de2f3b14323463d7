package summit.cli;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.quiz.Occasion;
import summit.story.Story;

/** The stories that sessions are of, each read once. */
final class KeptStories {
    private final Outside outside;
    private final SortedMap<String, Optional<Story>> read = new TreeMap<>();

    KeptStories(Outside outside) {
        this.outside = outside;
    }

    /** The story of a session where it was; empty if it is no longer there, cannot be read, or is another. */
    Optional<Story> of(Occasion occasion) throws Exception {
        var from = occasion.pack().from();
        if (!read.containsKey(from)) {
            read.put(from, story(from));
        }
        return read.get(from)
                .filter(story ->
                        story.manifest().about().id().equals(occasion.pack().id()));
    }

    private Optional<Story> story(String from) throws Exception {
        try {
            return Optional.of(new PackFinder(outside, Optional.empty()).story(from));
        } catch (Stop notThere) {
            return Optional.empty();
        }
    }
}
