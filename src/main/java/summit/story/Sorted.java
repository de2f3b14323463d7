package summit.story;

import java.util.Collection;
import java.util.Collections;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Unmodifiable maps ordered by id: iteration is the same in every run, which {@code Map.copyOf} does not promise. */
public final class Sorted {
    private Sorted() {}

    /** An unmodifiable copy in id order. */
    public static <V> SortedMap<String, V> copy(SortedMap<String, V> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    /** The values by their id, in id order; of two with one id the later stays. */
    public static <V> SortedMap<String, V> by(Function<V, String> id, Collection<V> values) {
        var map = new TreeMap<String, V>();
        for (var value : values) {
            map.put(id.apply(value), value);
        }
        return Collections.unmodifiableSortedMap(map);
    }

    static <V> V get(SortedMap<String, V> map, String id, String what) {
        var value = map.get(id);
        if (value == null) {
            throw new NoSuchElementException("no " + what + " has the id \"" + id + "\"");
        }
        return value;
    }
}
