package summit.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import summit.engine.GameState.Origin;
import summit.story.Story;

/**
 * Walks the states of a story breadth first, up to a limit, and remembers a play for each scene, question and ending met. The
 * number of visits beyond two and the turn are not told apart.
 */
final class Explorer {
    private record Reached(GameState state, Optional<Reached> before, Optional<Command> by) {}

    private final Story story;
    private final TreeMap<String, Reached> scenes = new TreeMap<>();
    private final TreeMap<String, Reached> questions = new TreeMap<>();
    private final TreeMap<String, Reached> endings = new TreeMap<>();
    private boolean limited;

    Explorer(Story story, int limit) {
        this.story = story;
        var seen = new HashSet<GameState>();
        var queue = new ArrayDeque<Reached>();
        queue.add(new Reached(Engine.start(story, new Origin(1, "")).state(), Optional.empty(), Optional.empty()));
        while (!queue.isEmpty()) {
            var reached = queue.remove();
            note(reached);
            for (var command : Moves.in(story, reached.state())) {
                var next = Engine.step(story, reached.state(), command).state();
                if (seen.size() >= limit) {
                    limited = true;
                } else if (seen.add(alike(next))) {
                    queue.add(new Reached(next, Optional.of(reached), Optional.of(command)));
                }
            }
        }
    }

    private void note(Reached reached) {
        reached.state().memory().visits().keySet().forEach(scene -> scenes.putIfAbsent(scene, reached));
        reached.state().open().ifPresent(open -> questions.putIfAbsent(open.question(), reached));
        reached.state().position().ending().ifPresent(ending -> endings.putIfAbsent(ending, reached));
    }

    private static GameState alike(GameState state) {
        var visits = ById.<Integer>empty();
        for (var entry : state.memory().visits().entrySet()) {
            visits = visits.plus(entry.getKey(), Math.min(entry.getValue(), 2));
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

    TreeSet<String> endings() {
        return new TreeSet<>(endings.keySet());
    }

    TreeSet<String> questions() {
        return new TreeSet<>(questions.keySet());
    }

    TreeSet<String> scenes() {
        return new TreeSet<>(scenes.keySet());
    }

    /** Whether states were left out because the limit was met. */
    boolean isLimited() {
        return limited;
    }

    /** A play that reaches the ending. */
    List<Command> playTo(String ending) {
        var play = new ArrayList<Command>();
        for (var at = endings.get(ending); at.by().isPresent(); at = at.before().orElseThrow()) {
            play.add(0, at.by().orElseThrow());
        }
        return play;
    }
}
