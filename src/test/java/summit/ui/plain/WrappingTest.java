package summit.ui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void aShortLineStaysWhole() {
        assertEquals(List.of("Two words"), Wrapping.of("Two words", 20));
    }

    @Test
    void aLongLineBreaksAtSpaces() {
        assertEquals(
                List.of("The clip runs", "on a loop on", "the monitor."),
                Wrapping.of("The clip runs on a loop on the monitor.", 13));
    }

    @Test
    void whatFollowsANumberOrALetterStandsUnderTheFirstWord() {
        assertEquals(List.of("12. Follow", "    them", "    down"), Wrapping.of("12. Follow them down", 11));
        assertEquals(List.of("a) one", "   two"), Wrapping.of("a) one two", 7));
    }

    @Test
    void aWordLongerThanTheLineStandsAlone() {
        assertEquals(List.of("a", "wwwwwwwwww", "b"), Wrapping.of("a wwwwwwwwww b", 5));
    }

    @Test
    void wideCharactersCountTwice() {
        assertEquals(List.of("平壌", "平壌"), Wrapping.of("平壌 平壌", 8));
    }
}
