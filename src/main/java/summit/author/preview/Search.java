package summit.author.preview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.Event;
import summit.engine.GameState;
import summit.engine.Offered;
import summit.engine.Outcome;
import summit.marking.Marking;
import summit.story.Story;

/** Looks for a play that gets to a scene: the shortest plays first, and when there are too many of them, some at random. Questions
 * are left open or answered rightly. */
public final class Search {
    private static final int STATES = 6_000;
    private static final int PLAYS = 300;
    private static final int SHORTER = 100;
    private static final int LONGEST = 300;

    private final Story story;
    private final String scene;

    private Search(Story story, String scene) {
        this.story = story;
        this.scene = scene;
    }

    /** Commands that lead from a state to the entry of a scene; empty if none were found, which proves nothing. */
    public static Optional<List<Command>> from(Story story, GameState state, String scene) {
        var search = new Search(story, scene);
        return search.broad(state).or(() -> search.atRandom(state));
    }

    /** The same from the beginning of a story; no commands if its first scene leads there by itself. */
    public static Optional<List<Command>> fromStart(Story story, GameState.Origin origin, String scene) {
        var start = Engine.start(story, origin);
        return new Search(story, scene).arrives(start) ? Optional.of(List.of()) : from(story, start.state(), scene);
    }

    private record Way(GameState state, PStack<Command> commands) {
        List<Command> inOrder() {
            var commands = new ArrayList<>(this.commands);
            Collections.reverse(commands);
            return commands;
        }
    }

    private Optional<List<Command>> broad(GameState start) {
        var queue = new ArrayDeque<Way>();
        Set<GameState> seen = new HashSet<>();
        queue.add(new Way(start, ConsPStack.empty()));
        while (!queue.isEmpty() && seen.size() < STATES) {
            var way = queue.remove();
            for (var command : moves(way.state())) {
                var outcome = Engine.step(story, way.state(), command);
                var next = new Way(outcome.state(), way.commands().plus(command));
                if (arrives(outcome)) {
                    return Optional.of(next.inOrder());
                }
                if (!outcome.isRefused() && seen.add(withoutTurn(outcome.state()))) {
                    queue.add(next);
                }
            }
        }
        return Optional.empty();
    }

    private static GameState withoutTurn(GameState state) {
        return new GameState(state.origin(), 0, state.position(), state.memory(), state.answers(), state.open());
    }

    /** Plays in which the choice taken least so far is preferred, so that they do not all go the same way. */
    private Optional<List<Command>> atRandom(GameState start) {
        var random = new Random(1);
        var taken = new HashMap<String, Integer>();
        var best = Optional.<List<Command>>empty();
        var longest = LONGEST;
        // Once there is a play, some more are tried for a shorter one.
        for (var left = PLAYS; left > 0; left--) {
            var state = start;
            var commands = new ArrayList<Command>();
            while (commands.size() < longest && !state.isOver()) {
                var command = rarest(state, taken, random);
                var outcome = Engine.step(story, state, command);
                if (outcome.isRefused()) {
                    break;
                }
                commands.add(command);
                if (arrives(outcome)) {
                    best = Optional.of(commands);
                    longest = commands.size() - 1;
                    left = Math.min(left, SHORTER);
                    break;
                }
                state = outcome.state();
            }
        }
        return best;
    }

    private Command rarest(GameState state, Map<String, Integer> taken, Random random) {
        var moves = new ArrayList<>(moves(state));
        Collections.shuffle(moves, random);
        var here = state.position().scene() + " ";
        var rarest = random.nextInt(4) == 0
                ? moves.get(0)
                : Collections.min(moves, Comparator.comparingInt(command -> taken.getOrDefault(here + command, 0)));
        taken.merge(here + rarest, 1, Integer::sum);
        return rarest;
    }

    private boolean arrives(Outcome outcome) {
        return outcome.events().stream()
                .anyMatch(event -> event instanceof Event.Entered entered
                        && entered.passage().scene().equals(scene));
    }

    /** The choices there are; or to leave the question open, or to answer it rightly. */
    private List<Command> moves(GameState state) {
        return state.open()
                .map(sitting -> List.<Command>of(
                        new Command.Skip(), new Command.Answer(Marking.key(story.question(sitting.question())))))
                .orElseGet(() -> Engine.offered(story, state).stream()
                        .filter(Offered::canChoose)
                        .map(offered -> (Command) new Command.Choose(offered.id()))
                        .toList());
    }
}
