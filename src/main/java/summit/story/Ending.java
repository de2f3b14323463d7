package summit.story;

import java.util.List;
import java.util.Optional;

/** One way the story may end; {@code about} and {@code art} are empty where the author gave none. */
public record Ending(String id, String title, String about, String art, Optional<Page> page) {

    /** A front page, set from texts when the ending is reached. The first paragraph of a column is its heading. */
    public record Page(Masthead masthead, String art, List<Text> columns, Text corrections) {
        public Page {
            columns = List.copyOf(columns);
        }
    }

    /** The top of a front page. */
    public record Masthead(Text name, Text edition, Text headline, Text deck) {}
}
