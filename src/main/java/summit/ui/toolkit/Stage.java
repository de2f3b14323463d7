package summit.ui.toolkit;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The terminal as the game knows it, what is said in passing, and which keys need no teaching any more.
 */
public record Stage(int width, int height, Theme.Depth depth, boolean light, Notice said, Set<Lesson> learned) {
    /** A key taught in the first minute. */
    public enum Lesson {
        ARROWS,
        ENTER,
        HELP,
        ESCAPE
    }

    public Stage {
        learned = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(learned));
    }

    /** The smallest screen that can be played on, in cells. */
    static final int NARROWEST = 24;

    static final int LOWEST = 7;

    /** A terminal before its size is known; {@code taught} is whether the first keys need no teaching any more. */
    public static Stage on(Theme.Depth depth, boolean taught) {
        return new Stage(
                80, 24, depth, false, Notice.NONE, taught ? EnumSet.allOf(Lesson.class) : EnumSet.noneOf(Lesson.class));
    }

    /** Whether there is room to play at all. */
    public boolean isTooSmall() {
        return width < NARROWEST || height < LOWEST;
    }

    /** The same with another size, in cells. */
    public Stage sized(int columns, int rows) {
        return new Stage(Math.max(1, columns), Math.max(1, rows), depth, light, said, learned);
    }

    /** The same on a light or a dark background. */
    public Stage on(boolean lightBackground) {
        return new Stage(width, height, depth, lightBackground, said, learned);
    }

    /** The same with a word in passing. */
    public Stage saying(String words) {
        return with(new Notice(words, false));
    }

    /** With the words of the notice taken away, but not yet its rows. */
    public Stage hushed() {
        return with(said.faded());
    }

    /** With the rows of a notice taken away whose words are. */
    public Stage settled() {
        return with(said.fading() ? Notice.NONE : said);
    }

    private Stage with(Notice other) {
        return other.equals(said) ? this : new Stage(width, height, depth, light, other, learned);
    }

    /** What is to be read in passing; it is shown until the next key. */
    public String notice() {
        return said.fading() ? "" : said.words();
    }

    /** The lines of the notice that stand in the way of what is above, in so many columns: all but one, which has its own row. */
    int rowsTaken(int columns) {
        return Math.max(0, said.lines(columns, height / 2 - 1).size() - 1);
    }

    /** The same with a lesson learned. */
    public Stage knowing(Lesson lesson) {
        if (learned.contains(lesson)) {
            return this;
        }
        var more = new TreeSet<>(learned);
        more.add(lesson);
        return new Stage(width, height, depth, light, said, more);
    }

    /** All of the screen. */
    public Area area() {
        return new Area(0, 0, width, height);
    }
}
