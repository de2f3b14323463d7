package summit.story;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Unmodifiable maps ordered by id: iteration is the same in every run, which {@code Map.copyOf} does not promise. */
public final class Sorted {
    private Sorted() {}

    /** An unmodifiable copy in id order. */
    public static <V> SortedMap<String, V> copy(SortedMap<String, V> map) {
        return map instanceof Indexed ? map : new Indexed<>(map);
    }

    /** The values by their id, in id order; of two with one id the later stays. */
    public static <V> SortedMap<String, V> by(Function<V, String> id, Collection<V> values) {
        var map = new TreeMap<String, V>();
        for (var value : values) {
            map.put(id.apply(value), value);
        }
        return new Indexed<>(map);
    }

    static <V> V get(SortedMap<String, V> map, String id, String what) {
        var value = map.get(id);
        if (value == null) {
            throw new NoSuchElementException("no " + what + " has the id \"" + id + "\"");
        }
        return value;
    }

    /** In id order to walk through, by hash to look up: a story is asked for its scenes far more often than it is listed. */
    static class Indexed<V> extends AbstractMap<String, V> implements SortedMap<String, V> {
        private final SortedMap<String, V> inOrder;
        private final Map<String, V> byId;

        Indexed(SortedMap<String, V> map) {
            inOrder = Collections.unmodifiableSortedMap(new TreeMap<>(map));
            byId = new HashMap<>(map);
        }

        @Override
        public V get(Object id) {
            return byId.get(id);
        }

        @Override
        public boolean containsKey(Object id) {
            return byId.containsKey(id);
        }

        @Override
        public Set<Entry<String, V>> entrySet() {
            return inOrder.entrySet();
        }

        @Override
        public Comparator<? super String> comparator() {
            return inOrder.comparator();
        }

        @Override
        public SortedMap<String, V> subMap(String from, String to) {
            return inOrder.subMap(from, to);
        }

        @Override
        public SortedMap<String, V> headMap(String to) {
            return inOrder.headMap(to);
        }

        @Override
        public SortedMap<String, V> tailMap(String from) {
            return inOrder.tailMap(from);
        }

        @Override
        public String firstKey() {
            return inOrder.firstKey();
        }

        @Override
        public String lastKey() {
            return inOrder.lastKey();
        }
    }
}
