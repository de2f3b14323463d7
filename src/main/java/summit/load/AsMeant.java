package summit.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Trees in which misspelt keys are as they were meant, so that one slip is one finding: what was written under the key is not
 * missing then, nor is what belongs to it elsewhere.
 */
final class AsMeant {
    private final Map<Position, String> meant;

    /** {@code meant} has the right keys by the places of the wrong ones. */
    AsMeant(Map<Position, String> meant) {
        this.meant = meant;
    }

    Node corrected(Node node) {
        if (node instanceof Node.Items list) {
            var items = new ArrayList<Node>();
            list.items().forEach(item -> items.add(corrected(item)));
            return new Node.Items(list.place(), items);
        }
        if (node instanceof Node.Fields object) {
            var fields = new LinkedHashMap<String, Node>();
            object.fields().forEach((name, value) -> {
                var key = name.equals("note")
                        ? name
                        : meant.getOrDefault(value.place().key().position(), name);
                fields.putIfAbsent(key, corrected(value));
            });
            return new Node.Fields(object.place(), fields);
        }
        return node;
    }
}
