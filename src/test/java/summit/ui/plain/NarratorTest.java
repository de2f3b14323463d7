package summit.ui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.engine.Event;
import summit.engine.FrontPage;
import summit.engine.GameState;
import summit.engine.Playthrough;

class NarratorTest {
    @Test
    void pointsOfAListStandTogether() {
        var story = Packs.LARDER;
        var state = Playthrough.start(story, new GameState.Origin(7, ""))
                .playthrough()
                .state();
        var said = new Event.Said(List.of("Missed:", "- the archive", "- the web", "That was it."));
        assertEquals(
                List.of("", "Missed:", "", "- the archive", "- the web", "", "That was it."),
                new Narrator(story, true).tell(state, List.of(said)));
    }

    @Test
    void correctionsAreOneListUnderWhatLeadsToIt() {
        var page = new FrontPage(
                new FrontPage.Top("The Ledger", "", "", ""),
                "",
                List.of(),
                List.of("Taken back since:", "One.", "Two."));
        assertEquals(
                List.of("The Ledger", "", "", "Corrections", "Taken back since:", "- One.", "- Two."),
                FrontPageText.of(Packs.LARDER, page));
    }
}
