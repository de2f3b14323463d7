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

    @Test
    void whatCannotBeReadIsToldApart() {
        assertEquals("There are 4 options, and these are 3 numbers.", Hands.fault("12 5 7", 4));
        assertEquals("There are 4 options, and this is 1 number.", Hands.fault("12", 4));
        assertEquals("There is no F here.", Hands.fault("A 20 F 3", 4));
        assertEquals("A stands there twice.", Hands.fault("A 20 A 3", 4));
        assertEquals("No class has more than 999.", Hands.fault("1000 2", 2));
        assertEquals("\"x\" is no count of hands.", Hands.fault("x", 4));
        assertEquals("\"-3 5\" is no count of hands.", Hands.fault("-3 5", 2));
    }
}
