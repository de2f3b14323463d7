package summit.ui;

import java.util.List;
import summit.author.console.Watched;
import summit.engine.Rehearsal;

/**
 * What an author has besides a player: what they did to the game, what is wrong with the pack as it lies on the disk now, what the
 * checker warns of in the version that plays, what they keep in sight, and the names of the moments they kept.
 */
record Backstage(
        Rehearsal rehearsal, List<Finding> mistakes, List<Finding> warnings, Watched watched, List<String> kept) {
    /** Nothing has happened yet. */
    static final Backstage START = new Backstage(Rehearsal.START, List.of(), List.of(), Watched.NOTHING, List.of());

    Backstage {
        mistakes = List.copyOf(mistakes);
        warnings = List.copyOf(warnings);
        kept = List.copyOf(kept);
    }

    Backstage with(Rehearsal next) {
        return new Backstage(next, mistakes, warnings, watched, kept);
    }

    Backstage finding(List<Finding> found) {
        return new Backstage(rehearsal, found, warnings, watched, kept);
    }

    Backstage warned(List<Finding> found) {
        return new Backstage(rehearsal, mistakes, found, watched, kept);
    }

    Backstage watching(Watched other) {
        return new Backstage(rehearsal, mistakes, warnings, other, kept);
    }

    Backstage keeping(List<String> names) {
        return new Backstage(rehearsal, mistakes, warnings, watched, names);
    }
}
