package summit.author.explore;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pcollections.ConsPStack;
import org.pcollections.TreePVector;
import summit.engine.ById;
import summit.engine.Engine;
import summit.engine.Event;
import summit.engine.GameState;
import summit.story.Story;

/**
 * Where an exploration starts: the state, what is met there before any command, what happened on the way to it, and, for a game
 * from its beginning, the state before the first scene was entered.
 */
record Opening(GameState state, SortedSet<Element> met, List<Event> events, Optional<GameState> before) {
    Opening {
        met = Collections.unmodifiableSortedSet(new TreeSet<>(met));
        events = List.copyOf(events);
    }

    /** The seed orders texts and options and nothing else. */
    private static final GameState.Origin ANY = new GameState.Origin(1, "");

    static Opening of(Story story) {
        var outcome = Engine.start(story, ANY);
        return new Opening(
                outcome.state(), Rehearsal.met(outcome.events()), outcome.events(), Optional.of(untouched(story)));
    }

    /** In a game under way: the player stands in its scene, perhaps before a question. */
    static Opening at(Story story, GameState state) {
        var met = new TreeSet<Element>();
        met.add(new Element(Element.Kind.SCENE, state.position().scene()));
        state.open().ifPresent(sitting -> met.add(new Element(Element.Kind.QUESTION, sitting.question())));
        var stock = Stock.of(story, story.scene(state.position().scene()));
        if (stock.isHub() && stock.isUsedUp(state)) {
            met.add(new Element(Element.Kind.HUB, stock.scene()));
        }
        return new Opening(state, met, List.of(), Optional.empty());
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
