package summit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ByIdTest {
    /** Ids of which many have the same hash: "an" and "c0" do, and so do all words made of them that are as long. */
    private static List<String> ids() {
        var ids = new ArrayList<String>();
        for (var i = 0; i < 300; i++) {
            ids.add("scene-" + i);
            ids.add(Integer.toBinaryString(512 + i).replace("0", "an").replace("1", "c0"));
        }
        return ids;
    }

    @Test
    void itHoldsWhatAnyMapWouldAndListsItInOrder() {
        var random = new Random(1);
        var ids = ids();
        var expected = new TreeMap<String, Integer>();
        var map = ById.<Integer>empty();
        for (var i = 0; i < 3000; i++) {
            var id = ids.get(random.nextInt(ids.size()));
            expected.put(id, i % 5);
            map = map.plus(id, i % 5);
            assertEquals(expected.size(), map.size());
            assertEquals(i % 5, map.get(id));
        }
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(map.keySet()));
        assertEquals(List.copyOf(expected.values()), List.copyOf(map.values()));
        for (var id : ids) {
            assertEquals(expected.get(id), map.get(id));
            assertEquals(expected.containsKey(id), map.containsKey(id));
            assertEquals(expected.getOrDefault(id, -1), map.getOrDefault(id, -1));
        }
        assertEquals(expected, map);
        assertEquals(map, expected);
        assertEquals(expected.hashCode(), map.hashCode());
    }

    @Test
    void twoAreEqualHoweverTheyWereMade() {
        var ids = ids();
        var forwards = ById.<Integer>empty();
        var backwards = ById.<Integer>empty();
        for (var i = 0; i < ids.size(); i++) {
            forwards = forwards.plus(ids.get(i), i);
            backwards = backwards.plus(ids.get(ids.size() - 1 - i), 0);
        }
        for (var i = 0; i < ids.size(); i++) {
            assertNotEquals(forwards, backwards);
            backwards = backwards.plus(ids.get(i), i);
        }
        assertEquals(forwards, backwards);
        assertEquals(forwards.hashCode(), backwards.hashCode());
    }

    @Test
    void theOldMapStaysAsItWas() {
        for (var id : List.of("new", "an", "c0")) {
            var before = ById.from(Map.of("an", 1, "c0", 2));
            var after = before.plus(id, 3);
            assertEquals(Map.of("an", 1, "c0", 2), before);
            assertEquals(3, after.get(id));
        }
    }

    @Test
    void aValueThatIsThereAlreadyMakesNoNewMap() {
        var map = ById.from(Map.of("an", 1, "c0", 2));
        assertSame(map, map.plus("an", 1).plus("c0", 2));
    }

    @Test
    void nobodyCanChangeIt() {
        var map = ById.from(Map.of("a", 1));
        assertThrows(UnsupportedOperationException.class, () -> map.put("a", 2));
        assertThrows(UnsupportedOperationException.class, () -> map.remove("a"));
        assertThrows(UnsupportedOperationException.class, map::clear);
        assertThrows(NullPointerException.class, () -> map.plus("a", null));
        assertNull(map.get(1));
    }
}
