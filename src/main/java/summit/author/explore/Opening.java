package summit.author.explore;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pcollections.ConsPStack;
import org.pcollections.TreePVector;
import summit.engine.ById;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.story.Story;

/**
 * Where an exploration starts: the state, what was met on the way to it, and, for a game from its beginning, the state before the
 * first scene was entered.
 */
record Opening(GameState state, SortedSet<Element> met, Optional<GameState> before) {
    /** The seed orders texts and options and nothing else. */
    private static final GameState.Origin ANY = new GameState.Origin(1, "");

    static Opening of(Story story) {
        var outcome = Engine.start(story, ANY);
        return new Opening(outcome.state(), Rehearsal.met(outcome.events()), Optional.of(untouched(story)));
    }

    static Opening at(GameState state) {
        return new Opening(state, new TreeSet<>(), Optional.empty());
    }

    private static GameState untouched(Story story) {
        var variables = ById.<Integer>empty();
        for (var variable : story.manifest().variables().values()) {
            if (!variable.isComputed()) {
                variables = variables.plus(variable.id(), variable.start());
            }
        }
        return new GameState(
                ANY,
                0,
                new GameState.Position(story.manifest().start(), ConsPStack.empty(), Optional.empty()),
                new GameState.Memory(variables, ById.empty(), ById.empty()),
                new GameState.Answers(ById.empty(), TreePVector.empty()),
                Optional.empty());
    }
}
