package summit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.engine.Offered;

class SpeechTest {
    private static final List<Offered> CHOICES = List.of(
            new Offered("garden", "Follow them down the path", ""),
            new Offered("call", "Ring the archive", ""),
            new Offered("desk", "Back to the desk", ""),
            new Offered("pictures", "The picture desk", ""));

    private static String heard(String typed) {
        var heard = Speech.hear(typed, CHOICES);
        assertTrue(heard.sure(), typed);
        return heard.meant().get(0).id();
    }

    @Test
    void aWordOfTheChoiceIsEnough() {
        assertEquals("call", heard("archive"));
        assertEquals("call", heard("ring"));
    }

    @Test
    void theIdCountsToo() {
        assertEquals("garden", heard("go garden"));
    }

    @Test
    void smallWordsAreNotListenedTo() {
        assertEquals("garden", heard("please go to the path"));
    }

    @Test
    void theBeginningOfAWordIsEnough() {
        assertEquals("call", heard("arch"));
    }

    @Test
    void aSlipIsForgiven() {
        assertEquals("call", heard("archvie"));
        assertEquals("call", heard("arhive"));
    }

    @Test
    void aNumberIsTheChoiceOfThatNumber() {
        assertEquals("desk", heard("3"));
    }

    @Test
    void twoThatItMightBeAreAskedAbout() {
        var heard = Speech.hear("desk", CHOICES);
        assertFalse(heard.sure());
        assertEquals(2, heard.meant().size());
    }

    @Test
    void aWordNobodyUnderstandsMakesItUnsure() {
        assertFalse(Speech.hear("burn archive", CHOICES).sure());
        assertTrue(Speech.hear("xyzzy", CHOICES).meant().isEmpty());
    }

    @Test
    void nothingMatchesNothing() {
        assertTrue(Speech.hear("", List.of()).meant().isEmpty());
    }

    private static List<String> meant(String typed) {
        return Speech.meant(typed, CHOICES).stream().map(Offered::id).toList();
    }

    @Test
    void toTheLetterSlipsAreNotForgivenButTheNearestIsKnown() {
        assertEquals(List.of("call"), meant("take ARCH!"));
        assertEquals(List.of(), meant("archvie"));
        assertEquals(Optional.of("call"), Speech.nearest("archvie", CHOICES).map(Offered::id));
        assertEquals(Optional.empty(), Speech.nearest("xyzzy", CHOICES).map(Offered::id));
    }

    @Test
    void theChoiceWithMoreOfTheWordsWins() {
        assertEquals(List.of("pictures"), meant("ring picture desk"));
        assertEquals(List.of("desk", "pictures"), meant("desk"));
        assertEquals(List.of("garden"), meant("down"));
        assertEquals(List.of(), meant("!!!"));
    }
}
