package summit.ui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import summit.engine.Offered;
import summit.ui.Speech;

class ChoiceWordsTest {
    private final List<Offered> choices = List.of(
            new Offered("path", "Follow them down the path", ""),
            new Offered("garden", "Walk to the rose garden", ""),
            new Offered("desk", "Back to the desk", ""));
    private final ChoiceWords words = new ChoiceWords(choices);

    private List<String> meant(String line) {
        return words.meant(line).stream().map(Offered::id).toList();
    }

    @Test
    void aFewWordsPickAChoice() {
        assertEquals(List.of("garden"), meant("go garden"));
        assertEquals(List.of("path"), meant("follow"));
        assertEquals(List.of("desk"), meant("DESK!"));
    }

    @Test
    void theBeginningOfAWordIsEnough() {
        assertEquals(List.of("garden"), meant("gard"));
    }

    @Test
    void theChoiceWithMoreOfTheWordsWins() {
        assertEquals(List.of("garden"), meant("rose path garden"));
    }

    @Test
    void wordsThatFitSeveralAreNotDecided() {
        assertEquals(List.of("path", "garden", "desk"), meant("the"));
    }

    @Test
    void nothingFitsNothing() {
        assertEquals(List.of(), meant("xyzzy"));
        assertEquals(List.of(), meant("!!!"));
    }

    @Test
    void aSlipIsRecognised() {
        assertEquals(Optional.of("garden"), Speech.nearest("gardn", choices).map(Offered::id));
        assertEquals(Optional.empty(), Speech.nearest("xyzzy", choices).map(Offered::id));
    }
}
