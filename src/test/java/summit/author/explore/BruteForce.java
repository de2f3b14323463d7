package summit.author.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import summit.author.explore.Element.Kind;
import summit.engine.ById;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.Event;
import summit.engine.GameState;
import summit.engine.Moves;
import summit.engine.Outcome;
import summit.engine.Score;
import summit.story.Story;

/**
 * The plainest explorer there can be: states of the game itself in a set, every command in every state, turn by turn. Counts of
 * visits beyond {@link #VISITS} are not told apart; random stories cannot either.
 */
final class BruteForce {
    private static final int VISITS = 12;

    private final Story story;
    private final Set<GameState> seen = new HashSet<>();
    /** The fewest turns in which each element was met. */
    final TreeMap<Element, Integer> met = new TreeMap<>();
    /** The points, in thousandths, with which each ending was met. */
    final TreeMap<String, Span> marks = new TreeMap<>();
    /** Some of the states that are not over, in the order in which they were met. */
    final List<GameState> under = new ArrayList<>();
    /** Whether every state was met. */
    final boolean whole;

    private final List<Stock> hubs;

    BruteForce(Story story, int limit) {
        this(story, limit, Engine.start(story, new GameState.Origin(1, "")));
    }

    /** From the state of a game under way: the player stands in its scene, perhaps before a question. */
    BruteForce(Story story, int limit, GameState state) {
        this(
                story,
                limit,
                new Outcome(
                        state,
                        state.open()
                                .<List<Event>>map(open -> List.of(new Event.Asked(open.question())))
                                .orElse(List.of())));
        met.put(new Element(Kind.SCENE, state.position().scene()), 0);
    }

    private BruteForce(Story story, int limit, Outcome start) {
        this.story = story;
        this.hubs = story.scenes().values().stream()
                .map(scene -> Stock.of(story, scene))
                .filter(Stock::isHub)
                .toList();
        note(start.events(), 0);
        look(start.state(), 0);
        var turn = 0;
        seen.add(alike(start.state()));
        List<GameState> level = List.of(start.state());
        while (!level.isEmpty() && seen.size() <= limit) {
            // What takes no turn comes first, or a state would be thought a turn further away than it is.
            var waiting = new ArrayDeque<>(level);
            var choosing = new ArrayList<GameState>();
            while (!waiting.isEmpty()) {
                var state = waiting.remove();
                if (state.open().isPresent()) {
                    waiting.addAll(successors(state, turn));
                } else {
                    choosing.add(state);
                }
            }
            turn++;
            var next = new ArrayList<GameState>();
            for (var state : choosing) {
                next.addAll(successors(state, turn));
            }
            level = next;
        }
        whole = level.isEmpty();
    }

    /** The states that follow on a state and were not seen before. */
    private List<GameState> successors(GameState state, int turn) {
        var successors = new ArrayList<GameState>();
        for (var command : commands(state)) {
            var outcome = Engine.step(story, state, command);
            if (outcome.isRefused()) {
                throw new AssertionError(command + " was refused");
            }
            if (command instanceof Command.Choose choose) {
                meet(new Element(Kind.CHOICE, state.position().scene() + "." + choose.choice()), turn);
                if (choose.choice().startsWith("let-")) {
                    meet(new Element(Kind.STORYLET, choose.choice()), turn);
                }
            }
            note(outcome.events(), turn);
            look(outcome.state(), turn);
            if (seen.add(alike(outcome.state()))) {
                successors.add(outcome.state());
            }
        }
        return successors;
    }

    private List<Command> commands(GameState state) {
        var commands = new ArrayList<>(Moves.in(story, state));
        if (state.open().isPresent()) {
            commands.add(new Command.Hint());
        }
        return commands;
    }

    private void note(List<Event> events, int turn) {
        for (var event : events) {
            if (event instanceof Event.Entered entered) {
                meet(new Element(Kind.SCENE, entered.passage().scene()), turn);
            } else if (event instanceof Event.Asked asked) {
                meet(new Element(Kind.QUESTION, asked.question()), turn);
            } else if (event instanceof Event.Ended ended) {
                meet(new Element(Kind.ENDING, ended.ending()), turn);
            }
        }
    }

    private void look(GameState state, int turn) {
        hubs.stream().filter(hub -> hub.isUsedUp(state)).forEach(hub -> meet(new Element(Kind.HUB, hub.scene()), turn));
        var marks = Span.of(Score.of(story, state).thousandths());
        state.position()
                .ending()
                .ifPresentOrElse(
                        ending -> this.marks.merge(ending, marks, (old, now) -> old.with(now.least())),
                        () -> under.add(state));
    }

    private void meet(Element element, int turn) {
        met.putIfAbsent(element, turn);
    }

    private static GameState alike(GameState state) {
        var visits = ById.<Integer>empty();
        for (var entry : state.memory().visits().entrySet()) {
            visits = visits.plus(entry.getKey(), Math.min(entry.getValue(), VISITS));
        }
        var chosen = ById.<Integer>empty();
        for (var key : state.memory().chosen().keySet()) {
            chosen = chosen.plus(key, 1);
        }
        return new GameState(
                state.origin(),
                0,
                state.position(),
                new GameState.Memory(state.memory().variables(), visits, chosen),
                state.answers(),
                state.open());
    }
}
