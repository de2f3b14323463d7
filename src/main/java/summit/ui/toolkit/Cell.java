package summit.ui.toolkit;

import summit.story.Picture;

/** What one place of the screen shows. A wide glyph stands in its left cell; the cell on its right has the empty glyph. */
public record Cell(String glyph, Ink ink) {
    /** A blank. */
    public static final Cell BLANK = new Cell(" ", new Ink.As(Role.PROSE));

    /** How a cell is coloured. */
    public sealed interface Ink {
        /** By what the text is for. */
        record As(Role role) implements Ink {}

        /**
         * As two pixels of a picture, one above the other, where the glyph is the upper half block; where it is a shade, the first
         * is strewn over the second.
         */
        record Pixels(Picture.Colour upper, Picture.Colour lower) implements Ink {}
    }
}
