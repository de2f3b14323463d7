package summit.story;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Orders drawn from a seed and a name, which says what the order is for: the same for the same two on every machine, in every version of Java and of this
 * program, so that a saved game, a printed worksheet and a class see the same order.
 *
 * <p>The generator is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014). Its state
 * begins as {@code seed XOR h}, where h is the 64-bit FNV-1a hash of the name's UTF-8 bytes. A draw adds 9E3779B97F4A7C15 to
 * the state z; then {@code z = (z ^ z>>>30) * BF58476D1CE4E5B9}, {@code z = (z ^ z>>>27) * 94D049BB133111EB}, {@code z ^
 * z>>>31}. The order is a Fisher-Yates shuffle: for i from the last place down to 1, swap the things at i and at the draw
 * modulo (i + 1), unsigned.
 */
public final class Shuffling {
    private long state;

    private Shuffling(long seed, String name) {
        var hash = 0xCBF29CE484222325L;
        for (var octet : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xFF)) * 0x100000001B3L;
        }
        state = seed ^ hash;
    }

    /** The things in the order drawn. */
    public static <T> List<T> of(List<T> things, long seed, String name) {
        return new Shuffling(seed, name).next(things);
    }

    /** The things in the first order drawn that is not the one they stand in; as they are if all are equal. */
    public static <T> List<T> changing(List<T> things, long seed, String name) {
        var shuffling = new Shuffling(seed, name);
        if (things.stream().distinct().count() < 2) {
            return List.copyOf(things);
        }
        var drawn = shuffling.next(things);
        while (drawn.equals(things)) {
            drawn = shuffling.next(things);
        }
        return drawn;
    }

    private <T> List<T> next(List<T> things) {
        var order = new ArrayList<>(things);
        for (var i = order.size() - 1; i > 0; i--) {
            Collections.swap(order, i, (int) Long.remainderUnsigned(draw(), i + 1));
        }
        return List.copyOf(order);
    }

    private long draw() {
        state += 0x9E3779B97F4A7C15L;
        var z = state;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
