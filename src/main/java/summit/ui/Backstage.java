package summit.ui;

import java.util.List;
import summit.engine.Rehearsal;

/** What an author has besides a player: what they did to the game, and what is wrong with the pack as it lies on the disk now. */
record Backstage(Rehearsal rehearsal, List<Finding> mistakes) {
    /** Nothing has happened yet. */
    static final Backstage START = new Backstage(Rehearsal.START, List.of());

    Backstage {
        mistakes = List.copyOf(mistakes);
    }

    Backstage with(Rehearsal next) {
        return new Backstage(next, mistakes);
    }

    Backstage finding(List<Finding> found) {
        return new Backstage(rehearsal, found);
    }
}
