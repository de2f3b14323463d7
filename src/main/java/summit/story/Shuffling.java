package summit.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Orders drawn from a seed, the same on every machine: Fisher and Yates' shuffle over SplitMix64 (Steele, Lea and Flood, "Fast
 * splittable pseudorandom number generators", 2014).
 */
public final class Shuffling {
    private long state;

    private Shuffling(long state) {
        this.state = state;
    }

    /** The items in an order drawn from the seed and from what they are for, so that two lists are shuffled apart. */
    public static <T> List<T> of(List<T> items, long seed, String purpose) {
        var source = new Shuffling(seed ^ (0x9E3779B97F4A7C15L * purpose.hashCode()));
        var shuffled = new ArrayList<>(items);
        for (var i = shuffled.size() - 1; i > 0; i--) {
            var j = (int) Long.remainderUnsigned(source.next(), i + 1L);
            var moved = shuffled.get(i);
            shuffled.set(i, shuffled.get(j));
            shuffled.set(j, moved);
        }
        return List.copyOf(shuffled);
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        var mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
