package summit.ui.lanterna;

import java.nio.file.Path;
import summit.ui.toolkit.Theme;

/**
 * How the full screen is to be.
 *
 * @param surroundings where it is shown
 * @param depth how many colours are used
 * @param ascii draws lines and blocks with ASCII, for terminals that show no others
 * @param window opens a window of its own instead of filling the terminal
 * @param mouse catches the mouse from the start
 * @param log the file that takes what goes wrong; made only when there is something to write
 */
public record Options(
        Surroundings surroundings, Theme.Depth depth, boolean ascii, boolean window, boolean mouse, Path log) {
    /** What suits these surroundings, without the mouse. */
    public static Options in(Surroundings surroundings, Path log) {
        return new Options(surroundings, Depths.of(surroundings), !surroundings.showsUnicode(), false, false, log);
    }

    /** The same with this many colours. */
    public Options withDepth(Theme.Depth other) {
        return new Options(surroundings, other, ascii, window, mouse, log);
    }

    /** The same in ASCII. */
    public Options inAscii() {
        return new Options(surroundings, depth, true, window, mouse, log);
    }

    /** The same in a window of its own, which shows every colour and glyph. */
    public Options inWindow() {
        return new Options(surroundings, depth == Theme.Depth.MONO ? depth : Theme.Depth.RGB, false, true, mouse, log);
    }

    /** The same with the mouse caught or left alone. */
    public Options withMouse(boolean on) {
        return new Options(surroundings, depth, ascii, window, on, log);
    }
}
