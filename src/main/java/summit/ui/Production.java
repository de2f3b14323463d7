package summit.ui;

import java.util.Optional;
import summit.story.Story;

/** A story as it is put on: for a player, or in rehearsal before its author. */
record Production(Story story, Optional<Backstage> backstage) {
    /** For a player. */
    static Production of(Story story) {
        return new Production(story, Optional.empty());
    }

    /** The same with something changed behind the scenes. */
    Production with(Backstage next) {
        return new Production(story, Optional.of(next));
    }
}
