package summit.author.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where in the words of a packed state each thing lies. Nothing lies across two words. */
final class Layout {
    private final SortedMap<Feature, Field> fields = new TreeMap<>();
    private int word;
    private int used;

    /** Some bits of a packed state, holding values from {@code least} on. */
    record Field(int word, int shift, long mask, int least) {
        int in(long[] state) {
            return (int) (state[word] >>> shift & mask) + least;
        }

        void put(long[] state, int value) {
            state[word] = state[word] & ~(mask << shift) | (value - least & mask) << shift;
        }
    }

    /** Room for the values of a feature. */
    Field add(Feature feature, int least, int most) {
        var field = room(least, most);
        fields.put(feature, field);
        return field;
    }

    /** Room for values from least to most. */
    Field room(int least, int most) {
        var bits = 64 - Long.numberOfLeadingZeros((long) most - least);
        if (used + bits > 64) {
            word++;
            used = 0;
        }
        var field = new Field(word, used, (1L << bits) - 1, least);
        used += bits;
        return field;
    }

    boolean has(Feature feature) {
        return fields.containsKey(feature);
    }

    Field of(Feature feature) {
        return fields.get(feature);
    }

    List<Feature> features() {
        return new ArrayList<>(fields.keySet());
    }

    /** How many words a state takes. */
    int words() {
        return word + 1;
    }
}
