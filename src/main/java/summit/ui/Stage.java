package summit.ui;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The terminal as the game knows it, and what is said in passing: {@code notice} is shown until the next key, {@code learned}
 * are the keys that need no teaching any more.
 */
record Stage(int width, int height, Theme.Depth depth, boolean light, String notice, Set<Lesson> learned) {
    /** A key taught in the first minute. */
    enum Lesson {
        ARROWS,
        ENTER,
        HELP,
        ESCAPE
    }

    Stage {
        learned = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(learned));
    }

    /** The smallest screen that can be played on, in cells. */
    static final int NARROWEST = 24;

    static final int LOWEST = 7;

    static Stage on(Theme.Depth depth, boolean taught) {
        return new Stage(80, 24, depth, false, "", taught ? EnumSet.allOf(Lesson.class) : EnumSet.noneOf(Lesson.class));
    }

    /** Whether there is room to play at all. */
    boolean isTooSmall() {
        return width < NARROWEST || height < LOWEST;
    }

    Stage sized(int columns, int rows) {
        return new Stage(Math.max(1, columns), Math.max(1, rows), depth, light, notice, learned);
    }

    Stage on(boolean lightBackground) {
        return new Stage(width, height, depth, lightBackground, notice, learned);
    }

    Stage saying(String words) {
        return words.equals(notice) ? this : new Stage(width, height, depth, light, words, learned);
    }

    Stage knowing(Lesson lesson) {
        if (learned.contains(lesson)) {
            return this;
        }
        var more = new TreeSet<>(learned);
        more.add(lesson);
        return new Stage(width, height, depth, light, notice, more);
    }

    Area area() {
        return new Area(0, 0, width, height);
    }
}
