package summit.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Files that are copies of others, such as {@code scenes (1).json} beside {@code scenes.json}: at least half of what they
 * declare is there too. Each is one mistake, however many ids are in it.
 */
final class Copies {
    private static final List<String> LISTS = List.of("scenes", "questions", "sources", "facts");
    /** What people and programs call a copy. */
    private static final Pattern MARK =
            Pattern.compile("copy|kopie|copie|copia|backup|\\bbak|\\bold|\\balt|\\(\\d+\\)", Pattern.CASE_INSENSITIVE);
    /** Ids that two files with unlike names have in common by more than a slip. */
    private static final int MANY = 3;

    private final SortedMap<String, Node> files;
    private final Map<String, Set<String>> ids = new HashMap<>();

    Copies(SortedMap<String, Node> files) {
        this.files = files;
        files.forEach((name, file) -> ids.put(name, ids(file)));
    }

    /** What a file declares, as {@code scene "hall"}. */
    private static Set<String> ids(Node file) {
        var ids = new HashSet<String>();
        for (var list : LISTS) {
            if (file instanceof Node.Fields fields && fields.value(list).orElse(file) instanceof Node.Items items) {
                for (var item : items.items()) {
                    if (item instanceof Node.Fields thing && thing.value("id").orElse(file) instanceof Node.Words id) {
                        ids.add(list.substring(0, list.length() - 1) + " " + Quoted.of(id.value()));
                    }
                }
            }
        }
        return ids;
    }

    /** The originals by the names of their copies. */
    SortedMap<String, String> originals() {
        var originals = new TreeMap<String, String>();
        var names = new ArrayList<>(files.keySet());
        for (var one : names) {
            for (var other : names.subList(0, names.indexOf(one))) {
                if (!originals.containsKey(one) && !originals.containsKey(other) && areCopies(one, other)) {
                    var isFirst = isLike(other, one) || isMarked(other) && !isMarked(one);
                    originals.put(isFirst ? other : one, isFirst ? one : other);
                }
            }
        }
        return originals;
    }

    private boolean areCopies(String one, String other) {
        var shared = new HashSet<>(ids.get(one));
        shared.retainAll(ids.get(other));
        var fewest = Math.min(ids.get(one).size(), ids.get(other).size());
        return !shared.isEmpty()
                && 2 * shared.size() >= fewest
                && (shared.size() >= MANY || isLike(one, other) || isLike(other, one));
    }

    /** Whether a file is called after another, with more to its name. */
    private static boolean isLike(String copy, String original) {
        var stem = original.substring(original.lastIndexOf('/') + 1, original.length() - ".json".length());
        return copy.length() > original.length() && copy.contains(stem);
    }

    private static boolean isMarked(String name) {
        return MARK.matcher(name).find();
    }

    void report(String copy, String original, Place place, Findings findings) {
        var shared = new ArrayList<>(ids.get(copy));
        shared.retainAll(ids.get(original));
        shared.sort(null);
        findings.add(
                Code.ID_TWICE,
                place,
                "the file seems to be a copy of " + Quoted.of(original) + ": both have the " + shared.get(0)
                        + (shared.size() > 1 ? " and " + (shared.size() - 1) + " more of the same ids." : "."),
                "Delete it or move it out of the pack; or give what is new in it other ids.");
    }
}
