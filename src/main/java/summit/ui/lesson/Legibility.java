package summit.ui.lesson;

import summit.ui.toolkit.Stage;

/**
 * Whether a class can read a screen from the back of the room. How large letters are is the terminal's own affair: all that is known here
 * is how many lines share the height of the picture.
 */
final class Legibility {
    /** With more lines than these letters are less than a thirtieth of the picture high. */
    private static final int MOST_LINES = 30;

    private static final int GOOD_LINES = 25;

    private Legibility() {}

    /** What would help, by how the screen is now; empty where letters are large. */
    static String advice(Stage stage) {
        return stage.height() <= MOST_LINES
                ? ""
                : "Can the back row read this? Ctrl and + makes all letters larger in most terminals: until about "
                        + GOOD_LINES + " lines are left, now there are " + stage.height() + ".";
    }
}
