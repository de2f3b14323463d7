package summit.ui.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void latinGreekAndBoxesTakeOneColumn() {
        assertEquals(5, Cells.columns("Ωmé─▀"));
    }

    @Test
    void hanHangulAndFullWidthTakeTwo() {
        assertEquals(2, Cells.columns("漢"));
        assertEquals(2, Cells.columns("한"));
        assertEquals(2, Cells.columns("Ａ"));
        assertEquals(4, Cells.columns("ア，"));
    }

    @Test
    void emojiTakeTwo() {
        assertEquals(2, Cells.columns("🚗"));
        assertEquals(2, Cells.columns("☕"));
    }

    @Test
    void aCombiningMarkBelongsToTheGlyphBeforeIt() {
        assertEquals(1, Cells.columns("x\u0323"));
        assertEquals(List.of("x\u0323", "y"), Cells.glyphs("x\u0323y"));
    }

    @Test
    void whatCanBeComposedIsComposed() {
        assertEquals("é", Cells.clean("e\u0301"));
    }

    @Test
    void aMarkWithNothingBeforeItStandsOnABlank() {
        assertEquals(List.of(" \u0323"), Cells.glyphs("\u0323"));
    }

    @Test
    void marksWithoutEndAreCut() {
        assertTrue(Cells.glyphs("a" + "\u0323\u0325".repeat(50)).get(0).length() < 10);
    }

    @Test
    void controlsBidiAndZeroWidthVanish() {
        assertEquals("ab", Cells.clean("a\u001b\u0007\u009b\u202e\u200b\u2066b"));
    }

    @Test
    void halfASurrogateVanishes() {
        assertEquals("ab", Cells.clean("a\ud83db"));
    }

    @Test
    void lineEndsAndTabsBecomeBlanks() {
        assertEquals("a b c", Cells.clean("a\nb\tc"));
    }

    @Test
    void clippingCountsColumnsAndMarksTheCut() {
        assertEquals("漢…", Cells.clip("漢字漢", 4));
        assertEquals("abc", Cells.clip("abc", 3));
        assertEquals("", Cells.clip("abc", 0));
    }

    @Test
    void aWideGlyphIsFollowedByAnEmptyCell() {
        assertEquals(
                List.of("漢", "", "a"),
                Cells.of("漢a", Role.PROSE).stream().map(Cell::glyph).toList());
    }

    @Test
    void theTableOfWideGlyphsIsInOrder() {
        var before = -1;
        for (var point = 0; point < 0x40000; point++) {
            if (Cells.width(point) == 2) {
                before = point;
            }
        }
        assertEquals(0x3FFFD, before);
        assertEquals(1, Cells.width(0x303F));
        assertEquals(2, Cells.width(0x3042));
    }
}
