package summit.ui.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import summit.story.Picture;
import summit.story.Picture.Colour;
import summit.ui.toolkit.Theme.Depth;

/** Pictures in sixteen colours. */
class ShadingTest {
    private static final Set<Integer> GREYS = Set.of(0, 7, 8, 15);

    private static Colour colour(String rgb, int ansi) {
        return new Colour(Integer.parseInt(rgb, 16), 0, ansi);
    }

    @ParameterizedTest(name = "{0} of {1} is {2} of {3} on {4}")
    @CsvSource({
        "000000, 0, ▀, 0, 0",
        "FFFFFF, 15, ▀, 15, 15",
        "F43438, 9, ▀, 9, 9",
        "8A5526, 3, ░, 3, 0",
        "A8A8A8, 7, ▒, 7, 8",
    })
    void aColourIsTheOnePickedForItAsLightAsItIs(String rgb, int picked, String glyph, int ink, int ground) {
        var both = colour(rgb, picked);
        var cell = Shading.of(both, both);
        var shown = (Cell.Ink.Pixels) cell.ink();
        assertEquals(
                glyph + " " + ink + " " + ground,
                cell.glyph() + " " + shown.upper().ansi() + " " + shown.lower().ansi());
    }

    @Test
    void pixelsThatAreFarApartStayTwo() {
        var cell = Shading.of(colour("000000", 0), colour("FFFFFF", 15));
        assertEquals("▀", cell.glyph());
        assertEquals(0, ((Cell.Ink.Pixels) cell.ink()).upper().ansi());
        assertEquals(15, ((Cell.Ink.Pixels) cell.ink()).lower().ansi());
    }

    @Test
    void noColourIsMadeThatNobodyPicked() {
        var kinds = new HashSet<Integer>();
        for (var rgb = 0; rgb < 0x1000000; rgb += 0x0F1713) {
            var shown = (Cell.Ink.Pixels)
                    Shading.of(new Colour(rgb, 0, 3), new Colour(rgb, 0, 11)).ink();
            kinds.add(shown.upper().ansi());
            kinds.add(shown.lower().ansi());
        }
        kinds.removeAll(GREYS);
        assertTrue(Set.of(3, 11).containsAll(kinds), kinds::toString);
    }

    @Test
    void onlyWhereThereAreSixteenColoursPicturesAreShaded() {
        var palette = new TreeMap<String, Colour>();
        palette.put("b", colour("8A5526", 3));
        var picture = new Picture(
                "wood",
                "Wood.",
                palette,
                java.util.Collections.nCopies(16, "b".repeat(30)),
                Picture.Motion.NONE,
                java.util.List.of());
        assertEquals("░", glyph(picture, Depth.SIXTEEN));
        assertEquals("▀", glyph(picture, Depth.INDEXED));
    }

    private static String glyph(Picture picture, Depth depth) {
        return Still.of(picture, 0, 60, 16, depth).get(0).cells().get(0).glyph();
    }
}
