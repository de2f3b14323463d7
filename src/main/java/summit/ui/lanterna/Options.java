package summit.ui.lanterna;

import java.nio.file.Path;
import summit.ui.toolkit.Theme;

/**
 * How the full screen is to be.
 *
 * @param surroundings where it is shown
 * @param depth how many colours are used
 * @param ascii draws lines and blocks with ASCII, for terminals that show no others
 * @param place where it is shown
 * @param mouse catches the mouse from the start
 * @param log the file that takes what goes wrong; made only when there is something to write
 */
public record Options(
        Surroundings surroundings, Theme.Depth depth, boolean ascii, Place place, boolean mouse, Path log) {
    /** Where a screen is shown. */
    public enum Place {
        TERMINAL,
        /** In a window of its own. */
        WINDOW,
        /** In a window of its own that fills the screen, with letters to be read from the back of a room. */
        WALL
    }

    /** What suits these surroundings, without the mouse. */
    public static Options in(Surroundings surroundings, Path log) {
        return new Options(
                surroundings, Depths.of(surroundings), !surroundings.showsUnicode(), Place.TERMINAL, false, log);
    }

    /** The same with this many colours. */
    public Options withDepth(Theme.Depth other) {
        return new Options(surroundings, other, ascii, place, mouse, log);
    }

    /** The same in ASCII. */
    public Options inAscii() {
        return new Options(surroundings, depth, true, place, mouse, log);
    }

    /** The same in a window of its own, which shows every colour and glyph. */
    public Options inWindow() {
        return new Options(
                surroundings, depth == Theme.Depth.MONO ? depth : Theme.Depth.RGB, false, Place.WINDOW, mouse, log);
    }

    /** The same for a class; in a terminal its letters are the terminal's own affair. */
    public Options forRoom() {
        return new Options(surroundings, depth, ascii, place == Place.WINDOW ? Place.WALL : place, mouse, log);
    }

    /** The same with the mouse caught or left alone. */
    public Options withMouse(boolean on) {
        return new Options(surroundings, depth, ascii, place, on, log);
    }
}
