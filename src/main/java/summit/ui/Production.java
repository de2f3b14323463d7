package summit.ui;

import java.util.Optional;
import summit.story.Story;

/** A story as it is put on: for a player, in rehearsal before its author, or only its questions for somebody who sits a quiz. */
record Production(Story story, Optional<Backstage> backstage, Optional<Sitting> sitting) {
    /** For a player. */
    static Production of(Story story) {
        return new Production(story, Optional.empty(), Optional.empty());
    }

    /** The same with something changed behind the scenes. */
    Production with(Backstage next) {
        return new Production(story, Optional.of(next), sitting);
    }

    /** The same with a quiz in place of the story, or further on in it. */
    Production with(Sitting next) {
        return new Production(story, backstage, Optional.of(next));
    }
}
