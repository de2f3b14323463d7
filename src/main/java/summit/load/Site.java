package summit.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value in a file of a pack, for whoever speaks to its author about it. Going to what is not there stays where one is, so
 * that there is always a place to point to: a choice without {@code "if"} has its condition where it stands itself.
 */
public final class Site implements Comparable<Site> {
    private final Node node;
    private final boolean hasKey;

    private Site(Node node, boolean hasKey) {
        this.node = node;
        this.hasKey = hasKey;
    }

    static Site of(Node node) {
        return new Site(node, false);
    }

    /** Sites sort by place. */
    @Override
    public int compareTo(Site other) {
        return node.place().compareTo(other.node.place());
    }

    /** Where the value begins. */
    public Position position() {
        return node.place().position();
    }

    /** Where the value's key begins, or the value if it has none. */
    public Position key() {
        return hasKey ? node.place().key().position() : position();
    }

    /** Where a character of a text stands, counted as Java does, from 0; escapes count as one. */
    public Position inside(int character) {
        return node.place().inside(character).position();
    }

    /** Whether it is an object with this key. */
    public boolean has(String name) {
        return node instanceof Node.Fields fields && fields.fields().containsKey(name);
    }

    /** The value under this key. */
    public Site at(String name) {
        var value = node instanceof Node.Fields object ? object.fields().get(name) : null;
        return value == null ? this : new Site(value, true);
    }

    /**
     * The item with this number, from 0. A value that is no list is its own first item: that is how {@code text}, {@code do},
     * {@code ask}, {@code next} and {@code end} may be written.
     */
    public Site at(int item) {
        return node instanceof Node.Items list && item < list.items().size()
                ? of(list.items().get(item))
                : this;
    }

    /** The items of a list, or the value alone if it is none. */
    public List<Site> items() {
        if (!(node instanceof Node.Items list)) {
            return List.of(this);
        }
        var sites = new ArrayList<Site>(list.items().size());
        for (var item : list.items()) {
            sites.add(of(item));
        }
        return sites;
    }

    /** The values of an object by their keys, in the order they are written; none if it is no object. */
    public Map<String, Site> entries() {
        var entries = new LinkedHashMap<String, Site>();
        if (node instanceof Node.Fields fields) {
            fields.fields().forEach((name, value) -> entries.put(name, new Site(value, true)));
        }
        return entries;
    }

    /** The text that stands here, if it is one. */
    public Optional<String> words() {
        return node instanceof Node.Words words ? Optional.of(words.value()) : Optional.empty();
    }
}
