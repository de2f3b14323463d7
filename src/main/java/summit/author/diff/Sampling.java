package summit.author.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.engine.GameState.Origin;
import summit.engine.Offered;
import summit.engine.Playthrough;
import summit.marking.Marking;
import summit.story.Story;

/**
 * Games saved all over a story: plays from a seed, each by the choices least taken so far, answered rightly, wrongly or not at all;
 * and a game kept wherever fewer than {@value #EACH} were kept before, be it in a scene, at a question or at the end.
 */
final class Sampling {
    private static final int EACH = 6;

    /** Commands after which a play is given up; some stories let a player wander for ever. */
    private static final int LONGEST = 1000;

    private final Story story;
    private final Map<String, Integer> used = new TreeMap<>();
    private final Map<String, Integer> kept = new TreeMap<>();
    private final List<Sample> samples = new ArrayList<>();

    /** A game as it might be saved; {@code play} is the number of its play, from 1. */
    record Sample(int play, Playthrough game) {}

    private Sampling(Story story) {
        this.story = story;
    }

    /** The games kept in so many plays. */
    static List<Sample> of(Story story, int plays, long seed) {
        var sampling = new Sampling(story);
        for (var play = 1; play <= plays; play++) {
            sampling.play(play, new Random(seed * 31 + play));
        }
        return sampling.samples;
    }

    private void play(int number, Random random) {
        var rightly = random.nextInt(3) * 0.45;
        var game = Playthrough.start(story, new Origin(random.nextLong(1_000_000), "Ada"))
                .playthrough();
        keep(number, game);
        for (var i = 0; i < LONGEST && !game.state().isOver(); i++) {
            var turn = game.step(story, command(game.state(), random, rightly));
            if (turn.isRefused()) {
                throw new IllegalStateException(turn.events().toString());
            }
            game = turn.playthrough();
            keep(number, game);
        }
    }

    private void keep(int play, Playthrough game) {
        var state = game.state();
        var where = state.position().scene() + " "
                + state.open().map(GameState.Sitting::question).orElse("") + " "
                + state.position().ending().orElse("");
        if (kept.merge(where, 1, Integer::sum) <= EACH) {
            samples.add(new Sample(play, game));
        }
    }

    private Command command(GameState state, Random random, double rightly) {
        if (state.open().isPresent()) {
            var question = story.question(state.open().orElseThrow().question());
            if (random.nextInt(6) == 0) {
                return new Command.Skip();
            }
            return new Command.Answer(
                    random.nextDouble() < rightly
                            ? Marking.key(question)
                            : question.kind().accept(new AnyResponse(random)));
        }
        var scene = state.position().scene();
        var choice = Engine.offered(story, state).stream()
                .filter(Offered::canChoose)
                .map(Offered::id)
                .min(Comparator.comparingDouble(id -> used.getOrDefault(scene + "." + id, 0) + random.nextDouble() * 2))
                .orElseThrow();
        used.merge(scene + "." + choice, 1, Integer::sum);
        return new Command.Choose(choice);
    }
}
