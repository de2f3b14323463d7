package summit.author.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.story.Question;
import summit.story.Response;

/**
 * Plays at random, from a seed: the exit that was used least, and answers after a habit that each play has of its own, such as
 * always being right. What is met in a play is then played in the game.
 */
final class Wandering implements Execution.Watcher {
    /** Moves after which a play is given up; some stories let a player wander for ever. So is one in which a count is cut off. */
    private static final int LONGEST = 4000;
    /** One answer of so many goes against the habit. */
    private static final int AGAINST_HABIT_IN = 10;
    /** With one kind of help, it is taken at one question of so many. */
    private static final int HELP_IN = 12;

    private final Machine machine;
    private final Known known;
    private final Execution execution;
    private final Random random;
    private final int[] used;
    private final int[] usedNow;
    private final boolean[] noticed;
    private final List<Step> steps = new ArrayList<>();
    private final SortedMap<String, EndingFigures.Seen> seen = new TreeMap<>();
    /** By question, an answer for each way in which it can close. */
    private final Map<String, List<Response>> responses = new HashMap<>();

    private int played;
    private int unended;
    private boolean isFresh;
    private Optional<long[]> reached = Optional.empty();

    /** How the questions of a play are answered, most of the time. */
    private enum Habit {
        RIGHT,
        ANY,
        WRONG,
        SKIPPING,
        /** Rightly or not at all: what is only offered to those who left something open may need right answers before. */
        RIGHT_OR_NOT
    }

    Wandering(Plot plot, Known known, long seed) {
        this.machine = new Machine(plot, Slice.everything(plot));
        this.known = known;
        this.execution = new Execution(machine, this);
        this.random = new Random(seed);
        this.used = new int[plot.elements().size()];
        this.usedNow = new int[used.length];
        this.noticed = new boolean[used.length];
    }

    /** Plays so many times, unless somebody stops it. */
    void wander(int plays) {
        for (played = 0; played < plays && known.goesOn("plays at random", played); played++) {
            play(Habit.values()[played % Habit.values().length], played / Habit.values().length % 2 == 0);
        }
    }

    /** How many plays there were. */
    int plays() {
        return played;
    }

    /** How many of them were given up before they came to an ending. */
    int unended() {
        return unended;
    }

    private void play(Habit habit, boolean fair) {
        Arrays.fill(usedNow, 0);
        steps.clear();
        isFresh = false;
        var start = machine.plot().start();
        var at = Optional.of(machine.packed(start)).filter(state -> !start.isOver());
        while (at.isPresent() && steps.size() < LONGEST && !machine.isCutOff(at.get())) {
            var state = at.get();
            at = step(state, machine.open().in(state) == 0 ? exit(state, fair) : answer(state, habit));
        }
        unended += at.isPresent() ? 1 : 0;
        if (isFresh || at.isEmpty()) {
            perform(at, habit);
        }
    }

    /** The state that a move leads to; empty if the story ends. */
    private Optional<long[]> step(long[] state, int move) {
        reached = Optional.empty();
        execution.move(state, move);
        var led = reached;
        steps.add(new Step(machine.move(state, move), List.of(), game -> true));
        return led;
    }

    /** The least used exit that is open: least in all plays, or least in this one, which gets further in a hub. */
    private int exit(long[] state, boolean fair) {
        var exits = machine.place(state).doors().exits();
        var best = 0;
        var least = Long.MAX_VALUE;
        for (var i = 0; i < exits.size(); i++) {
            if (execution.isOpen(state, i)) {
                var element = exits.get(i).element();
                var count = fair ? used[element] : (long) usedNow[element] * LONGEST + Math.min(1, used[element]);
                var rank = count << 16 | random.nextInt(1 << 16);
                if (rank < least) {
                    least = rank;
                    best = i;
                }
            }
        }
        used[exits.get(best).element()]++;
        usedNow[exits.get(best).element()]++;
        return best;
    }

    private int answer(long[] state, Habit habit) {
        var asked = machine.place(state).asks().get(machine.open().in(state) - 1);
        var ways = asked.closings().size();
        if (ways == 0) {
            return 0;
        }
        var help = 1 + ways + random.nextInt(HELP_IN);
        if (help < execution.moves(state) && execution.isHelpful(state, help)) {
            return help;
        }
        return way(ways, habit);
    }

    /** One of the ways in which a question can close, the first of which is the right one; 0 is to leave it open. */
    private int way(int ways, Habit habit) {
        return switch (random.nextInt(AGAINST_HABIT_IN) == 0 ? Habit.ANY : habit) {
            case RIGHT -> 1;
            case WRONG -> ways;
            case SKIPPING -> 0;
            case RIGHT_OR_NOT -> random.nextInt(2);
            case ANY -> random.nextInt(1 + ways);
        };
    }

    /** Plays the play in the game, which shows what it met, and how it ended for somebody with this habit. */
    private void perform(Optional<long[]> last, Habit habit) {
        if (isFresh) {
            var plain = Rehearsal.of(machine, steps);
            check(plain, last);
            plain.met().forEach(element -> known.settle(Finding.reachable(element, plain.play(element), false)));
        }
        if (last.isEmpty()) {
            var answering = Rehearsal.answering(machine, steps, question -> response(question, habit));
            check(answering, last);
            answering
                    .seen()
                    .ifPresent(play -> seen.merge(
                            answering.state().position().ending().orElseThrow(), play, EndingFigures.Seen::with));
        }
    }

    private Optional<Response> response(Question question, Habit habit) {
        var known = responses.computeIfAbsent(
                question.id(),
                id -> Trials.of(question, Collections.emptySortedSet()).stream()
                        .flatMap(trial -> trial.response().stream())
                        .toList());
        var way = way(known.size(), habit);
        return way == 0 ? Optional.empty() : Optional.of(known.get(way - 1));
    }

    /** Within the move that takes a count past where it is cut off, the game may part ways with the machine. */
    private void check(Rehearsal rehearsal, Optional<long[]> last) {
        var goesAlong = rehearsal.steps() == steps.size()
                && last.map(state -> Arrays.equals(state, machine.packed(rehearsal.state())))
                        .orElse(rehearsal.state().isOver());
        if (!goesAlong && !machine.isCutOff()) {
            throw new IllegalStateException("the game does not go as the machine does");
        }
    }

    /** What the plays that ended were like, by ending. */
    Optional<EndingFigures.Seen> seen(String ending) {
        return Optional.ofNullable(seen.get(ending));
    }

    /** How often each choice was taken in all plays, also those that never were. */
    SortedMap<String, Integer> taken() {
        var taken = new TreeMap<String, Integer>();
        for (var element : machine.elements().all()) {
            if (element.kind() == Element.Kind.CHOICE) {
                taken.put(element.id(), used[machine.elements().number(element)]);
            }
        }
        return taken;
    }

    @Override
    public void met(int element) {
        if (!noticed[element]) {
            noticed[element] = true;
            isFresh = true;
        }
    }

    @Override
    public void state(long[] state) {
        reached = Optional.of(state.clone());
    }
}
