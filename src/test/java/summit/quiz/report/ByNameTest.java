package summit.quiz.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByNameTest {
    @Test
    void numbersCountByTheirSizeAndCapitalsDoNotCount() {
        var names = List.of(
                "", "2", "010", "10", "9999999999999999999999", "Ada", "ben", "Ben 2", "Ben 2a", "Ben 10", "Cleo");
        for (var seed = 0; seed < 20; seed++) {
            var mixed = new ArrayList<>(names);
            Collections.shuffle(mixed, new java.util.Random(seed));
            mixed.sort(ByName.ORDER);
            assertEquals(names, mixed);
        }
    }
}
