package summit.author.explore;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import summit.author.Bounds;
import summit.engine.GameState;
import summit.story.Expression;
import summit.story.Story;

/** A story from a state of it on, with what is known of it before any search. */
record Plot(
        Story story,
        Opening opening,
        Elements elements,
        Occurrences occurrences,
        Bounds bounds,
        Caps caps,
        Map<Occurrences.Condition, Optional<Boolean>> constants,
        boolean bounded) {

    /** A saved game may be older than the story, and its variables need not be what the story makes of them. */
    static Plot of(Story story, Opening opening) {
        var occurrences = Occurrences.of(story);
        var bounds = opening.before().isPresent() ? Bounds.attained(story) : Bounds.declared(story);
        return new Plot(
                story,
                opening,
                Elements.of(story),
                occurrences,
                bounds,
                Caps.of(story, bounds, occurrences),
                new ConcurrentHashMap<>(),
                true);
    }

    /** The same with nothing known of what play remembers. */
    Plot unbounded() {
        return new Plot(story, opening, elements, occurrences, bounds, caps, new ConcurrentHashMap<>(), false);
    }

    /** The state it starts from. */
    GameState start() {
        return opening.state();
    }

    /** The range of something that play remembers. */
    long range(Expression leaf) {
        if (!bounded) {
            return Range.ANY;
        }
        var interval = bounds.of(leaf);
        return Range.of(interval.least(), interval.most());
    }

    /** Whether a condition always or never holds, whatever happens; empty if that cannot be said. */
    Optional<Boolean> constant(Occurrences.Condition condition) {
        return constants.computeIfAbsent(
                condition, asked -> bounded ? bounds.verdict(asked.expression()) : Optional.empty());
    }
}
