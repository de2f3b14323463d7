package summit.ui.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import summit.story.Picture;
import summit.story.Picture.Colour;
import summit.ui.toolkit.Theme.Depth;

/** Pictures where there is room for all of them, for a part, and for none. */
class StillTest {
    private static final Colour NIGHT = new Colour(0x000000, 16, 0);
    private static final Colour LAMP = new Colour(0xFFFFFF, 231, 15);
    private static final Map<String, Colour> PALETTE = Map.of(".", NIGHT, "#", LAMP);

    /** Sixty by thirty-two pixels, the left half dark, and drawn in fifteen lines of fifty signs. */
    private static Picture large() {
        return new Picture(
                "large",
                "Dark and light.",
                new TreeMap<>(PALETTE),
                Collections.nCopies(32, ".".repeat(30) + "#".repeat(30)),
                Picture.Motion.NONE,
                Collections.nCopies(15, "x".repeat(50)));
    }

    private static void assertSize(int columns, int rows, List<Row> picture) {
        assertEquals(rows, picture.size());
        picture.forEach(row -> assertEquals(columns, row.cells().size()));
    }

    private static List<Row> in(int columns, int rows) {
        return Still.of(large(), 0, columns, rows, Depth.RGB);
    }

    @Test
    void aPictureIsWholeWhereThereIsRoom() {
        assertSize(60, 16, in(60, 16));
        assertSize(60, 16, in(200, 90));
    }

    @Test
    void aLittleIsCutOffAllRound() {
        assertSize(56, 14, in(56, 14));
        assertEquals(
                new Cell.Ink.Pixels(NIGHT, NIGHT),
                in(56, 14).get(0).cells().get(27).ink());
        assertEquals(
                new Cell.Ink.Pixels(LAMP, LAMP),
                in(56, 14).get(0).cells().get(28).ink());
    }

    @Test
    void whereMoreWouldBeCutItIsMadeSmallerInItsProportions() {
        assertSize(36, 10, in(36, 20));
        assertSize(49, 13, in(60, 13));
        assertSize(23, 6, in(36, 6));
    }

    @Test
    void thereIsNoneWhereItWouldBeASmudge() {
        assertEquals(List.of(), in(60, 5));
        assertEquals(List.of(), in(19, 20));
        assertEquals(List.of(), in(0, 0));
        assertEquals(List.of(), in(60, -3));
    }

    @Test
    void withoutColoursItIsTheDrawingOrSignsOrNothing() {
        assertSize(50, 15, Still.of(large(), 0, 60, 15, Depth.MONO));
        var smaller = Still.of(large(), 0, 36, 12, Depth.MONO);
        assertSize(36, 10, smaller);
        assertEquals(Row.of(" ".repeat(18) + "@".repeat(18), Role.DIM), smaller.get(0));
        assertEquals(List.of(), Still.of(large(), 0, 36, 7, Depth.MONO));
    }

    @Test
    void eachPixelHasTheColourThatFillsMostOfIt() {
        var halves = new Reduction(List.of("..##", "..##", "##..", "##.."), 2, 2);
        assertEquals(List.of(".#", "#."), halves.inPalette());
        // Two thirds of a pixel go to the first, one third to the second.
        assertEquals(List.of(".#"), new Reduction(List.of("..#"), 2, 1).inPalette());
    }

    @Test
    void aFineLineIsNotLost() {
        var line = ".".repeat(9) + "#" + ".".repeat(10);
        var smaller = new Reduction(Collections.nCopies(20, line), 10, 10).inPalette();
        assertEquals(Collections.nCopies(10, "....#....."), smaller);
    }

    @Test
    void everySizeIsFilled() {
        var pixels = large().rows();
        for (var width = 1; width <= 60; width += 7) {
            for (var height = 1; height <= 32; height += 5) {
                var smaller = new Reduction(pixels, width, height).inPalette();
                assertEquals(height, smaller.size());
                for (var row : smaller) {
                    assertEquals(width, row.length());
                    assertTrue(PALETTE.keySet().containsAll(List.of(row.split(""))), row);
                }
            }
        }
    }
}
