package summit.engine;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pcollections.TreePMap;

/**
 * Values by id in a map that never changes: {@link #plus} makes another, which shares all but one path with this one. It is
 * found by hash and listed in the order of the ids; two are equal as any two maps are, and alike parts are not compared.
 *
 * <p>It is a tree whose nodes have eight places each, filled by three bits of the hash a level; the shape depends on
 * the ids alone. Ids whose hashes are the same share a sorted map below the last level.
 */
public final class ById<V> extends AbstractMap<String, V> {
    private static final int BITS = 3;
    private static final int PLACES = 1 << BITS;
    private static final int DEPTH = (Integer.SIZE + BITS - 1) / BITS;
    private static final ById<?> EMPTY = new ById<>(new Object[PLACES], 0, 0);

    /** Each place is null, an entry, a node of the next level, or a map of ids with the same hash. */
    private final Object[] root;

    private final int size;
    private final int hash;

    private ById(Object[] root, int size, int hash) {
        this.root = root;
        this.size = size;
        this.hash = hash;
    }

    /** The map without an id. */
    @SuppressWarnings("unchecked")
    public static <V> ById<V> empty() {
        return (ById<V>) EMPTY;
    }

    /** A map with these values. */
    public static <V> ById<V> from(Map<String, ? extends V> values) {
        return ById.<V>empty().plusAll(values);
    }

    /** The map with this value under the id, in place of the one it had. */
    public ById<V> plus(String id, V value) {
        var old = entry(id);
        if (old == null) {
            var entry = new SimpleImmutableEntry<>(id, Objects.requireNonNull(value));
            return new ById<>(plus(root, code(id), 0, entry), size + 1, hash + entry.hashCode());
        }
        if (value.equals(old.getValue())) {
            return this;
        }
        var entry = new SimpleImmutableEntry<>(old.getKey(), value);
        return new ById<>(plus(root, code(id), 0, entry), size, hash - old.hashCode() + entry.hashCode());
    }

    /** The map with all of these values, in place of those it had under the same ids. */
    public ById<V> plusAll(Map<String, ? extends V> values) {
        var all = this;
        for (var entry : values.entrySet()) {
            all = all.plus(entry.getKey(), entry.getValue());
        }
        return all;
    }

    /** The bits of the hash, stirred so that the first ones differ between ids that differ in their last letter. */
    private static int code(String id) {
        return id.hashCode() * 0x9E3779B9;
    }

    private static Object[] plus(Object[] node, int code, int depth, Entry<String, ?> entry) {
        var copy = node.clone();
        var place = code >>> (Integer.SIZE - BITS);
        copy[place] = plus(node[place], code << BITS, depth + 1, entry);
        return copy;
    }

    private static Object plus(Object there, int code, int depth, Entry<String, ?> entry) {
        if (there == null) {
            return entry;
        }
        if (there instanceof Object[] node) {
            return plus(node, code, depth, entry);
        }
        if (there instanceof Entry<?, ?> other) {
            var id = (String) other.getKey();
            if (id.equals(entry.getKey())) {
                return entry;
            }
            if (depth < DEPTH) {
                var node = new Object[PLACES];
                node[code(id) << depth * BITS >>> (Integer.SIZE - BITS)] = other;
                return plus(node, code, depth, entry);
            }
            return TreePMap.<String, Object>singleton(id, other.getValue()).plus(entry.getKey(), entry.getValue());
        }
        return same(there).plus(entry.getKey(), entry.getValue());
    }

    /** What is below the last level. */
    @SuppressWarnings("unchecked")
    private static TreePMap<String, Object> same(Object there) {
        return (TreePMap<String, Object>) there;
    }

    /** The entry of the id, or null. */
    @SuppressWarnings("unchecked")
    private Entry<String, V> entry(Object id) {
        if (!(id instanceof String key)) {
            return null;
        }
        Object there = root;
        for (var code = code(key); there instanceof Object[] node; code <<= BITS) {
            there = node[code >>> (Integer.SIZE - BITS)];
        }
        if (there instanceof TreePMap<?, ?>) {
            var value = same(there).get(key);
            return value == null ? null : new SimpleImmutableEntry<>(key, (V) value);
        }
        return there != null && ((Entry<String, V>) there).getKey().equals(key) ? (Entry<String, V>) there : null;
    }

    @Override
    public V get(Object id) {
        var entry = entry(id);
        return entry == null ? null : entry.getValue();
    }

    @Override
    public V getOrDefault(Object id, V other) {
        var entry = entry(id);
        return entry == null ? other : entry.getValue();
    }

    @Override
    public boolean containsKey(Object id) {
        return entry(id) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, V>> iterator() {
                var entries = new ArrayList<Entry<String, V>>(size);
                collect(root, entries);
                entries.sort(Entry.comparingByKey());
                return Collections.unmodifiableList(entries).iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static <V> void collect(Object there, List<Entry<String, V>> entries) {
        if (there instanceof Object[] node) {
            for (var next : node) {
                collect(next, entries);
            }
        } else if (there instanceof TreePMap<?, ?>) {
            same(there).forEach((id, value) -> entries.add(new SimpleImmutableEntry<>(id, (V) value)));
        } else if (there != null) {
            entries.add((Entry<String, V>) there);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ById<?> map
                ? size == map.size && hash == map.hash && areAlike(root, map.root)
                : super.equals(other);
    }

    private static boolean areAlike(Object one, Object other) {
        if (one == other) {
            return true;
        }
        if (!(one instanceof Object[] left && other instanceof Object[] right)) {
            return Objects.equals(one, other);
        }
        for (var i = 0; i < PLACES; i++) {
            if (!areAlike(left[i], right[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
