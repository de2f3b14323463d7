package summit.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShufflingTest {
    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e");

    @Test
    void theOrderIsTheSameEverywhere() {
        // Worked out apart from this program, from the words of the class's Javadoc.
        assertEquals(List.of("c", "a", "b", "d", "e"), Shuffling.of(LETTERS, 0, "who-drives-first"));
        assertEquals(List.of("a", "b", "d", "c", "e"), Shuffling.of(LETTERS, -7, "who-drives-first"));
        assertEquals(List.of("b", "c", "a", "d", "e"), Shuffling.of(LETTERS, 42, "wer-fährt"));
    }

    @Test
    void everyOrderComesUpAboutEquallyOften() {
        var counts = new HashMap<List<String>, Integer>();
        for (var seed = 0; seed < 6000; seed++) {
            counts.merge(Shuffling.of(List.of("a", "b", "c"), seed, "q"), 1, Integer::sum);
        }
        assertEquals(6, counts.size());
        counts.values().forEach(count -> assertTrue(count > 850 && count < 1150, counts.toString()));
    }

    @Test
    void aShufflingHasTheSameThings() {
        for (var seed = 0; seed < 100; seed++) {
            var drawn = Shuffling.of(LETTERS, seed, "q" + seed);
            assertEquals(5, drawn.size());
            assertEquals(new HashSet<>(LETTERS), new HashSet<>(drawn));
        }
        assertEquals(List.of(), Shuffling.of(List.of(), 1, "q"));
        assertEquals(List.of("a"), Shuffling.changing(List.of("a"), 1, "q"));
        assertEquals(List.of("a", "a"), Shuffling.changing(List.of("a", "a"), 1, "q"));
    }

    @Test
    void aChangingOrderIsNeverTheOneBefore() {
        for (var seed = 0; seed < 200; seed++) {
            assertNotEquals(List.of("a", "b"), Shuffling.changing(List.of("a", "b"), seed, "q"));
        }
    }
}
