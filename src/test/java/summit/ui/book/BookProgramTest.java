package summit.ui.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import summit.ui.Keyboard;
import summit.ui.toolkit.Cell;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Theme;

class BookProgramTest {
    private static final Book BOOK = new Book(
            "A story",
            List.of(
                    new Book.Entry(
                            "Town",
                            "Hall",
                            "hall · scene",
                            false,
                            List.of(new Book.Part(
                                    "Leads to",
                                    List.of(
                                            new Book.Saying("reply: it is late", Book.NOWHERE, false),
                                            new Book.Saying("Garden: in", 1, false),
                                            new Book.Saying("Home: on", 2, false))))),
                    new Book.Entry(
                            "Outside",
                            "Garden",
                            "garden · scene",
                            true,
                            List.of(new Book.Part("Leads to", List.of(new Book.Saying("Hall: back", 0, false))))),
                    new Book.Entry("Outside", "Home", "home · ending", false, List.of())));

    private final BookProgram program = new BookProgram();

    private Browsing pressed(Browsing model, Object... keys) {
        for (var key : keys) {
            var pressed = key instanceof Character letter ? Key.of(letter) : Key.of((Key.Name) key);
            model = program.update(model, new Message.Pressed(pressed)).model();
        }
        return model;
    }

    private static Browsing opened() {
        return Browsing.of(BOOK, Theme.Depth.MONO, Keyboard.MAP.own());
    }

    private String shown(Browsing model, int width, int height) {
        var frame = program.view(
                program.update(model, new Message.Resized(width, height)).model());
        assertEquals(height, frame.rows().size());
        frame.rows().forEach(row -> assertEquals(width, row.size()));
        return frame.rows().stream()
                .map(row -> row.stream()
                        .map(Cell::glyph)
                        .collect(Collectors.joining())
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theListAndTheEntryStandBesideEachOther() {
        var shown = shown(opened(), 80, 24);
        assertTrue(shown.contains("! Garden"), shown);
        assertTrue(shown.contains("› Garden: in"), shown);
        assertTrue(shown.contains("! 1 to look at"), shown);
    }

    @Test
    void onASmallScreenTheyTakeTurns() {
        assertTrue(!shown(opened(), 40, 10).contains("Garden: in"));
        assertTrue(shown(pressed(opened(), Key.Name.RIGHT), 40, 10).contains("› Garden: in"));
        shown(opened(), 1, 1);
        shown(pressed(opened(), '/', 'x'), 3, 2);
    }

    @Test
    void aWayIsFollowedAndComeBackFrom() {
        var there = pressed(opened(), Key.Name.ENTER, Key.Name.ENTER);
        assertEquals("Garden", there.entry().name());
        assertEquals("Hall", pressed(there, Key.Name.LEFT).entry().name());
        var end = pressed(opened(), Key.Name.RIGHT, Key.Name.DOWN, Key.Name.DOWN, Key.Name.ENTER);
        assertEquals("Home", end.entry().name());
        assertTrue(end.isInList(), "an entry without ways has none to pick");
    }

    @Test
    void aSearchListsWhatIsCalledSoOrSaysSo() {
        var found = pressed(opened(), '/', 'h', 'o', 'm', 'e');
        assertEquals(List.of(0, 2), found.listed());
        assertEquals(List.of(0, 1, 2), pressed(found, Key.Name.ESCAPE).listed());
        assertTrue(shown(pressed(opened(), '/', 'z', 'z'), 80, 24).contains("Nothing is called so."));
        assertEquals(
                0,
                pressed(opened(), '/', 'z', 'z', Key.Name.ENTER, Key.Name.DOWN).at());
    }

    @Test
    void theNextThingToLookAtIsAKeyAway() {
        assertEquals("Garden", pressed(opened(), 't').entry().name());
        assertEquals("Garden", pressed(opened(), 't', 't').entry().name());
    }

    @Test
    void escapeLeavesStepByStep() {
        var deep = pressed(opened(), '/', 'g', 'a', Key.Name.ENTER, Key.Name.RIGHT);
        assertTrue(!pressed(deep, Key.Name.ESCAPE).over());
        assertTrue(!pressed(deep, Key.Name.ESCAPE, Key.Name.ESCAPE).over());
        assertTrue(program.isOver(pressed(deep, Key.Name.ESCAPE, Key.Name.ESCAPE, Key.Name.ESCAPE)));
        assertTrue(program.isOver(pressed(opened(), 'q')));
    }
}
