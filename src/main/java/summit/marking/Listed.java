package summit.marking;

import java.util.List;
import java.util.Optional;
import summit.story.Kind.Item;
import summit.story.Kind.Option;

/** Ids that a question lists, and what is said of one it does not. */
final class Listed {
    private Listed() {}

    static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    static List<String> itemIds(List<Item> items) {
        return items.stream().map(Item::id).toList();
    }

    /** That there is no such thing, with those there are in a neutral order; empty if there is one. */
    static Optional<String> unknown(String thing, String id, List<String> ids) {
        if (ids.contains(id)) {
            return Optional.empty();
        }
        var known = String.join(", ", ids.stream().sorted().toList());
        return Optional.of("There is no " + thing + " \"" + id + "\" here. There are: " + known + ".");
    }
}
