package summit.ui;

import java.util.List;

/**
 * Something that is wrong with the pack, for its author: file and line, what is the matter, the line with a mark under the place
 * (none if there is nothing to show), and what to do (may be empty).
 */
public record Finding(String where, String what, List<String> excerpt, String remedy) {
    public Finding {
        excerpt = List.copyOf(excerpt);
    }
}
