package summit.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandsTest {
    private static Optional<List<Integer>> read(String line) {
        return Hands.read(line, 4).map(Hands::counts);
    }

    @Test
    void numbersAloneAreTakenInTheOrderShown() {
        assertEquals(Optional.of(List.of(5, 12, 7, 2)), read("5 12 7 2"));
        assertEquals(Optional.of(List.of(5, 12, 7, 2)), read("5, 12; 7 2"));
    }

    @Test
    void lettersNameTheirOptionsAndTheRestHaveNone() {
        assertEquals(Optional.of(List.of(5, 12, 0, 0)), read("A 5 B 12"));
        assertEquals(Optional.of(List.of(0, 12, 0, 3)), read("d3 b=12"));
    }

    @Test
    void whatIsNeitherIsNothing() {
        for (var line : List.of(
                "", "5", "1 2 3", "1 2 3 4 5", "A", "A 5 A 6", "E 5", "A 5 7", "-1 2 3 4", "1000 1 1 1", "A5!")) {
            assertEquals(Optional.empty(), read(line), line);
        }
    }
}
