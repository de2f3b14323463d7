package summit.author.explore;

import java.util.ArrayList;
import java.util.List;

/**
 * A growing set of packed states, numbered in the order of their coming, each with the number of the state it came from. It keeps
 * no objects for them: the words and the parents lie in blocks that are never moved, and a table of numbers finds them (open addressing,
 * at most three quarters full).
 */
final class StateTable {
    private static final int BLOCK_BITS = 14;
    private static final int BLOCK = 1 << BLOCK_BITS;

    private final int words;
    private final List<long[]> states = new ArrayList<>();
    private final List<int[]> parents = new ArrayList<>();
    private int[] slots = new int[1 << 12];
    private int size;

    StateTable(int words) {
        this.words = words;
    }

    int size() {
        return size;
    }

    /** Adds a state unless it is there; whether it was added. */
    boolean add(long[] state, int parent) {
        var slot = slot(state);
        if (slots[slot] != 0) {
            return false;
        }
        if (size >> BLOCK_BITS == states.size()) {
            states.add(new long[BLOCK * words]);
            parents.add(new int[BLOCK]);
        }
        System.arraycopy(state, 0, states.get(size >> BLOCK_BITS), (size & BLOCK - 1) * words, words);
        parents.get(size >> BLOCK_BITS)[size & BLOCK - 1] = parent;
        slots[slot] = ++size;
        if (size > slots.length / 4 * 3) {
            grow();
        }
        return true;
    }

    /** The number of a state; -1 if it is not there. */
    int number(long[] state) {
        return slots[slot(state)] - 1;
    }

    private int slot(long[] state) {
        var slot = hash(state, 0) & slots.length - 1;
        while (slots[slot] != 0 && !isEqual(slots[slot] - 1, state)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean isEqual(int number, long[] state) {
        var block = states.get(number >> BLOCK_BITS);
        var from = (number & BLOCK - 1) * words;
        for (var i = 0; i < words; i++) {
            if (block[from + i] != state[i]) {
                return false;
            }
        }
        return true;
    }

    /** Mixes each word as in Steele, Lea and Flood's SplitMix64. */
    private int hash(long[] from, int at) {
        var hash = 0L;
        for (var i = 0; i < words; i++) {
            hash = (hash ^ from[at + i]) * 0x9E3779B97F4A7C15L;
            hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
            hash ^= hash >>> 27;
        }
        return (int) (hash ^ hash >>> 32);
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (var number = 0; number < size; number++) {
            var slot = hash(states.get(number >> BLOCK_BITS), (number & BLOCK - 1) * words) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number + 1;
        }
    }

    /** Copies a state out. */
    void read(int number, long[] into) {
        System.arraycopy(states.get(number >> BLOCK_BITS), (number & BLOCK - 1) * words, into, 0, words);
    }

    /** Whether this is that state. */
    boolean isAt(int number, long[] state) {
        return isEqual(number, state);
    }

    /** The number of the state that a state came from; -1 for one at the beginning. */
    int parent(int number) {
        return parents.get(number >> BLOCK_BITS)[number & BLOCK - 1];
    }

    /** The bytes it takes. */
    long bytes() {
        return (long) states.size() * BLOCK * (words * 8L + 4) + slots.length * 4L;
    }
}
