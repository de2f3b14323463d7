package summit.ui;

import java.util.Optional;
import summit.quiz.company.Company;
import summit.story.Story;

/**
 * A story as it is put on: for a player, in rehearsal before its author, for a class that plays it together, or only its questions for
 * somebody who sits a quiz.
 */
record Production(Story story, Optional<Backstage> backstage, Optional<Sitting> sitting, Optional<Company> company) {
    /** For a player. */
    static Production of(Story story) {
        return new Production(story, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with something changed behind the scenes. */
    Production with(Backstage next) {
        return new Production(story, Optional.of(next), sitting, company);
    }

    /** The same with a quiz in place of the story, or further on in it. */
    Production with(Sitting next) {
        return new Production(story, backstage, Optional.of(next), company);
    }

    /** The same with a class as its player, or the class further on. */
    Production with(Company next) {
        return new Production(story, backstage, sitting, Optional.of(next));
    }
}
