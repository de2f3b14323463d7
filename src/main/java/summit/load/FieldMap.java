package summit.load;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * The fields of an object by their names, in the order in which they were written. A pack has tens of thousands of objects
 * with a few fields each, and is asked for keys that most of them lack: a bit for each name tells that at once. A few names are
 * searched one by one, and only many are found by hash.
 */
final class FieldMap extends AbstractMap<String, Node> {
    private static final int FEW = 10;

    /** Where each name stands, once there are many. */
    private Map<String, Integer> places = Map.of();

    private String[] names = new String[4];
    private Node[] values = new Node[4];
    private int size;
    private long bits;

    /** Adds a field, for whoever builds the object: with a name that it has not yet. */
    void add(String name, Node value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        bits |= 1L << name.hashCode();
        names[size] = name;
        values[size++] = value;
        if (size == FEW + 1) {
            places = new HashMap<>();
            IntStream.range(0, FEW).forEach(i -> places.put(names[i], i));
        }
        if (size > FEW) {
            places.put(name, size - 1);
        }
    }

    private int place(Object name) {
        if ((bits & 1L << name.hashCode()) == 0) {
            return -1;
        }
        if (size > FEW) {
            return places.getOrDefault(name, -1);
        }
        // what a reader asks for and what the parser gives are interned, so this finds nearly all without looking at
        // letters
        for (var i = 0; i < size; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        for (var i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Node get(Object name) {
        var place = place(name);
        return place < 0 ? null : values[place];
    }

    @Override
    public boolean containsKey(Object name) {
        return place(name) >= 0;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Node> action) {
        for (var i = 0; i < size; i++) {
            action.accept(names[i], values[i]);
        }
    }

    @Override
    public Set<Entry<String, Node>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Node>> iterator() {
                // by hand: every object of a pack is gone through, and a stream takes ten times as long to begin
                return new Iterator<>() {
                    private int next;

                    @Override
                    public boolean hasNext() {
                        return next < size;
                    }

                    @Override
                    public Entry<String, Node> next() {
                        if (next == size) {
                            throw new NoSuchElementException();
                        }
                        return Map.entry(names[next], values[next++]);
                    }
                };
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
