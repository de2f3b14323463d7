package summit.ui;

import java.util.List;
import summit.author.console.Watched;
import summit.engine.Rehearsal;

/**
 * What an author has besides a player: what they did to the game, what is wrong with the pack as it lies on the disk now, what they
 * keep in sight, and the names of the moments they kept.
 */
record Backstage(Rehearsal rehearsal, List<Finding> mistakes, Watched watched, List<String> kept) {
    /** Nothing has happened yet. */
    static final Backstage START = new Backstage(Rehearsal.START, List.of(), Watched.NOTHING, List.of());

    Backstage {
        mistakes = List.copyOf(mistakes);
        kept = List.copyOf(kept);
    }

    Backstage with(Rehearsal next) {
        return new Backstage(next, mistakes, watched, kept);
    }

    Backstage finding(List<Finding> found) {
        return new Backstage(rehearsal, found, watched, kept);
    }

    Backstage watching(Watched other) {
        return new Backstage(rehearsal, mistakes, other, kept);
    }

    Backstage keeping(List<String> names) {
        return new Backstage(rehearsal, mistakes, watched, names);
    }
}
