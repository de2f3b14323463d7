package summit.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import summit.engine.GameState.Origin;
import summit.marking.Marking;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;
import summit.story.Story;

/**
 * Plays a story many times from seeds, the choice least taken in the play first, each play with a habit of answering; and remembers what was
 * met and the play that ended in each ending first.
 */
final class RandomPlays {
    /**
     * How a player answers: rightly with this chance, or, while it is not empty, always with this option where there is one; and with what
     * chance a question is skipped.
     */
    private record Habit(double rightly, String option, double skipping) {
        Habit(double rightly, String option) {
            this(rightly, option, 0);
        }
    }

    private static final List<Habit> HABITS = List.of(
            new Habit(1, ""),
            new Habit(0.8, ""),
            new Habit(0.5, ""),
            new Habit(0, ""),
            new Habit(0.9, "hold"),
            new Habit(0.9, "shows"),
            new Habit(0.9, "reportedly"),
            new Habit(1, "", 0.7),
            new Habit(1, "", 0.5),
            new Habit(1, "", 0.3));

    private final Story story;
    private final TreeMap<String, Integer> used = new TreeMap<>();
    final TreeSet<String> scenes = new TreeSet<>();
    final TreeSet<String> questions = new TreeSet<>();
    final TreeMap<String, List<Command>> endings = new TreeMap<>();
    /** How many questions were closed in each play in which none was skipped. */
    final List<Integer> questionsInAPlay = new ArrayList<>();

    /** What happened in each play, in order. */
    final List<List<Event>> told = new ArrayList<>();

    /** What was entered in each play that was not hurried to its end. */
    final List<TreeSet<String>> scenesInANight = new ArrayList<>();

    RandomPlays(Story story, int plays) {
        this.story = story;
        for (var seed = 0; seed < plays; seed++) {
            play(new Random(seed * 0x9E3779B97F4A7C15L), HABITS.get(seed % HABITS.size()));
        }
    }

    /** The choices taken at least once, as {@code scene.choice}. */
    TreeSet<String> choices() {
        return new TreeSet<>(used.keySet());
    }

    private void play(Random random, Habit habit) {
        var patience = random.nextInt(8) == 0 ? random.nextInt(40) : 400;
        var start = Playthrough.start(story, new Origin(random.nextLong(), "Ann"));
        var events = new ArrayList<>(start.events());
        var play = start.playthrough();
        for (var i = 0; !play.state().isOver(); i++) {
            if (i > 2000) {
                throw new AssertionError("a play of 2000 commands without an end"
                        + play.commands().subList(1980, 2000)
                        + play.state().memory().variables());
            }
            var turn = play.step(story, next(play.state(), random, habit, i > patience));
            if (turn.isRefused()) {
                throw new AssertionError(turn.events().toString());
            }
            events.addAll(turn.events());
            play = turn.playthrough();
        }
        told.add(List.copyOf(events));
        scenes.addAll(play.state().memory().visits().keySet());
        questions.addAll(play.state().answers().met().keySet());
        if (patience == 400) {
            scenesInANight.add(new TreeSet<>(play.state().memory().visits().keySet()));
        }
        if (habit.skipping() == 0) {
            questionsInAPlay.add(play.state().answers().order().size());
        }
        var commands = play.commands();
        endings.putIfAbsent(play.state().position().ending().orElseThrow(), commands);
    }

    private Command next(GameState state, Random random, Habit habit, boolean hurried) {
        if (state.open().isPresent()) {
            if (random.nextDouble() < habit.skipping()) {
                return new Command.Skip();
            }
            return new Command.Answer(
                    response(story.question(state.open().orElseThrow().question()), random, habit));
        }
        var scene = state.position().scene();
        var offers = Engine.offered(story, state).stream()
                .filter(Offered::canChoose)
                .map(Offered::id)
                .toList();
        if (hurried && offers.contains("close") && random.nextInt(4) > 0) {
            return taken(scene, "close");
        }
        return taken(
                scene,
                offers.stream()
                        .filter(id -> offers.size() == 1 || !id.equals("close"))
                        .min(Comparator.comparingDouble(
                                id -> state.memory().chosen().getOrDefault(scene + "." + id, 0)
                                        + random.nextDouble()
                                        - (used.containsKey(scene + "." + id) ? 0 : 1)))
                        .orElseThrow());
    }

    private Command taken(String scene, String choice) {
        used.merge(scene + "." + choice, 1, Integer::sum);
        return new Command.Choose(choice);
    }

    private static Response response(Question question, Random random, Habit habit) {
        if (question.kind() instanceof Kind.Single single) {
            var options = single.options();
            if (!habit.option().isEmpty()
                    && options.stream().anyMatch(option -> option.id().equals(habit.option()))) {
                return new Response.Pick(habit.option());
            }
            if (random.nextDouble() >= habit.rightly()) {
                return new Response.Pick(
                        options.get(random.nextInt(options.size())).id());
            }
        } else if (random.nextDouble() >= habit.rightly()) {
            return wrong(question);
        }
        return Marking.key(question);
    }

    private static Response wrong(Question question) {
        if (question.kind() instanceof Kind.TrueFalse trueFalse) {
            return new Response.Truth(!trueFalse.answer());
        }
        if (question.kind() instanceof Kind.Multiple multiple) {
            return new Response.Picks(List.of(multiple.options().stream()
                    .filter(option -> !option.isRight())
                    .findFirst()
                    .orElseThrow()
                    .id()));
        }
        if (question.kind() instanceof Kind.Numeric numeric) {
            return new Response.Amount(numeric.answer().add(java.math.BigDecimal.valueOf(1_000_000)));
        }
        if (question.kind() instanceof Kind.Words) {
            return new Response.Typed("nothing like it");
        }
        if (question.kind() instanceof Kind.Ordering ordering) {
            var ids =
                    new ArrayList<>(ordering.items().stream().map(Kind.Item::id).toList());
            java.util.Collections.reverse(ids);
            return new Response.Picks(ids);
        }
        if (question.kind() instanceof Kind.Cloze cloze) {
            var filled = new TreeMap<String, String>();
            cloze.gaps()
                    .forEach(gap -> filled.put(
                            gap.id(),
                            gap.isChosen() ? gap.options().get(gap.options().size() - 1) : "nothing like it"));
            return new Response.Pairs(filled);
        }
        // Every item with what belongs to the next one.
        var key = ((Response.Pairs) Marking.key(question)).pairs();
        var values = new ArrayList<>(key.values());
        java.util.Collections.rotate(values, 1);
        var shifted = new TreeMap<String, String>();
        key.keySet().forEach(item -> shifted.put(item, values.get(shifted.size())));
        return new Response.Pairs(shifted);
    }
}
