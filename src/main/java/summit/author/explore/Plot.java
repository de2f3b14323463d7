package summit.author.explore;

import summit.engine.GameState;
import summit.story.Story;

/** A story from a state of it on, with what is known of it before any search. */
record Plot(Story story, GameState start, Elements elements, Occurrences occurrences, Bounds bounds, Caps caps) {
    static Plot of(Story story, Opening opening) {
        var occurrences = Occurrences.of(story);
        var bounds = Bounds.from(story, opening.before().orElse(opening.state()), occurrences);
        return new Plot(
                story, opening.state(), Elements.of(story), occurrences, bounds, Caps.of(story, bounds, occurrences));
    }
}
