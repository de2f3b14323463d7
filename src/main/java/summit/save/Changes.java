package summit.save;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What a saved game lost or gained because its story was changed; told to the player in plain sentences. */
final class Changes {
    private final Map<Change, TreeSet<String>> found = new EnumMap<>(Change.class);

    /** The kinds of change. */
    enum Change {
        NEW_VARIABLE("New in the story, with its first value: "),
        CLAMPED("Out of range in the story now, and set to the nearest value: "),
        UNREADABLE("Of another kind in the story now, and set to its first value: "),
        NO_VARIABLE("No longer kept in the story: "),
        NO_SCENE("Scenes you visited that are no longer in the story: "),
        NO_CHOICE("Choices you took that are no longer in the story: "),
        NO_QUESTION("Questions you met that are no longer in the story: "),
        OTHER_QUESTION("Questions that were changed so much that your answer no longer fits, and may be asked again: "),
        NO_ENDING("An ending you reached that is no longer in the story: ");

        private final String words;

        Change(String words) {
            this.words = words;
        }
    }

    void found(Change change, String id) {
        found.computeIfAbsent(change, none -> new TreeSet<>()).add(id);
    }

    /** Whether the player had something that is no longer there. */
    boolean areLosses() {
        return found.keySet().stream().anyMatch(change -> change != Change.NEW_VARIABLE);
    }

    /** The sentences. */
    List<String> notices() {
        var notices = new ArrayList<String>();
        found.forEach((change, ids) -> notices.add(change.words + String.join(", ", ids) + "."));
        return notices;
    }
}
