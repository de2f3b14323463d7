package summit.author.preview;

import java.util.List;
import java.util.Optional;
import summit.load.Diagnostic;
import summit.load.Loading;
import summit.story.Story;

/** A pack as it was read at one moment: its story, or what is wrong with it; {@code trouble} is why it could not be read at all. */
public record Version(Optional<Story> story, List<Diagnostic> diagnostics, String trouble) {
    public Version {
        diagnostics = List.copyOf(diagnostics);
    }

    /** What came of reading. */
    static Version of(Loading loading) {
        return new Version(loading.story(), loading.diagnostics(), "");
    }

    /** Nothing could be read, for this reason. */
    static Version unreadable(String why) {
        return new Version(Optional.empty(), List.of(), why);
    }
}
