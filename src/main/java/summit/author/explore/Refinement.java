package summit.author.explore;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import summit.author.explore.Element.Kind;
import summit.engine.Engine;
import summit.engine.GameState;

/**
 * Settles an element by slices that grow where they must (counterexample-guided abstraction refinement; Clarke, Grumberg, Jha,
 * Lu and Veith, 2000). If a slice has no way to the element, the game has none. If it has one, it is played in the game; where the game
 * does not go along, the step shows which conditions were taken wrongly, and what they read is kept from then on.
 */
final class Refinement {
    /** Slices tried for one element. */
    private static final int MOST_SLICES = 40;
    /** All searches together may meet so many times the states that one of them may. */
    private static final int SEARCHES = 8;
    /** How many features are named in a reason. */
    private static final int NAMED = 6;

    private static final String COUNTS = "it depends on counts without end: ";

    private final Plot plot;
    private final Known known;
    private final Limits limits;
    private long left;

    Refinement(Plot plot, Known known, Limits limits) {
        this.plot = plot;
        this.known = known;
        this.limits = limits;
        this.left = (long) SEARCHES * limits.states();
    }

    void settle() {
        for (var element : known.open()) {
            if (left <= 0) {
                known.note(element, "the searches before it used up what they may, " + SEARCHES + " times the limit");
            } else if (known.isOpen(element)) {
                settle(element);
            }
        }
    }

    /** Looks for shorter plays to endings, where there may be any. */
    void shorten() {
        for (var element : plot.elements().all()) {
            if (element.kind() == Kind.ENDING && known.isLong(element) && left > 0) {
                settle(element);
            }
        }
    }

    private Search search(Machine machine) {
        return new Search(machine, limits.states(), states -> known.goesOn("slices", states));
    }

    private void settle(Element element) {
        var number = plot.elements().number(element);
        var slice = Slice.NOTHING;
        if (element.kind() == Kind.BOUND) {
            slice = slice.with(
                    plot,
                    List.of(Feature.variable(
                            element.id().substring(0, element.id().indexOf('.')))));
        }
        for (var i = 0; i < MOST_SLICES && !known.isStopped(); i++) {
            var machine = new Machine(plot, slice);
            var search = search(machine);
            var end = search.until(number);
            left -= search.states();
            switch (end) {
                case WHOLE -> {
                    if (machine.isCutOff()) {
                        known.note(element, COUNTS + named(slice.kept()));
                    } else {
                        known.rule(search, because(machine));
                    }
                    return;
                }
                case FOUND -> {
                    // Each play of the game is one of the slice too, with as many turns, unless counts are cut off.
                    if (!machine.isCutOff()) {
                        known.atLeast(element, search.turns(number));
                    }
                    if (known.is(element, Possibility.REACHABLE) && !known.isLong(element)) {
                        return;
                    }
                    var more = rehearse(element, machine, search.path(number));
                    if (more.isEmpty()) {
                        return;
                    }
                    var before = slice;
                    slice = slice.with(plot, more);
                    if (slice.equals(before)) {
                        known.note(element, "the game does not go the way that was found, and nothing says why");
                        return;
                    }
                }
                case LIMIT -> {
                    if (!machine.isCutOff()) {
                        known.atLeast(element, search.tried() + 1);
                    }
                    known.note(element, "more than " + limits.states() + " states differ in " + named(slice.kept()));
                    return;
                }
                case TANGLED -> {
                    known.note(element, "too much is open at once, apart from " + named(slice.kept()));
                    return;
                }
                case STOPPED -> {
                    return;
                }
            }
        }
        known.note(element, "it depends on too much: " + named(slice.kept()));
    }

    private static String because(Machine machine) {
        var kept = machine.slice().kept();
        return kept.isEmpty()
                ? "nothing that could happen leads there"
                : "nothing that could happen leads there, as far as it depends on " + named(kept);
    }

    private static String named(Collection<Feature> features) {
        if (features.isEmpty()) {
            return "the scene alone";
        }
        var words = features.stream().limit(NAMED).map(Feature::words).collect(Collectors.joining(", "));
        return features.size() > NAMED ? words + " and " + (features.size() - NAMED) + " more" : words;
    }

    /** Plays a path in the game. Empty if that settles the element, one way or the other; else what to keep besides. */
    private SortedSet<Feature> rehearse(Element element, Machine machine, List<Step> path) {
        var rehearsal = Rehearsal.of(machine, path);
        if (rehearsal.steps() == path.size() && isShown(element, rehearsal, path)) {
            known.settle(Finding.reachable(element, rehearsal.play(element), !machine.isCutOff()));
            return new TreeSet<>();
        }
        var failed = path.get(Math.min(rehearsal.steps(), path.size() - 1));
        if (failed.move() instanceof Step.Close close
                && close.trial().response().isEmpty()) {
            known.note(element, "no answer to " + close.question() + " is known that would lead there");
            return new TreeSet<>();
        }
        var wrong = missing(failed, rehearsal, true);
        var more = wrong.isEmpty() ? missing(failed, rehearsal, false) : wrong;
        if (more.isEmpty()) {
            known.note(
                    element,
                    machine.isCutOff()
                            ? COUNTS + named(machine.slice().kept())
                            : "the game does not go the way that was found");
        }
        return more;
    }

    /** Bounds leave no trace in the game: they are shown if nothing was assumed on the last step to them. */
    private static boolean isShown(Element element, Rehearsal rehearsal, List<Step> path) {
        return rehearsal.shows(element)
                && (element.kind() != Kind.BOUND
                        || path.get(path.size() - 1).doubts().isEmpty());
    }

    /** What the assumptions of a step read and the slice lacks: of all of them, or of those that the game contradicts. */
    private SortedSet<Feature> missing(Step step, Rehearsal rehearsal, boolean contradicted) {
        var missing = new TreeSet<Feature>();
        for (var doubt : step.doubts()) {
            if (!contradicted
                    || isContradicted(doubt, rehearsal.before())
                    || isContradicted(doubt, rehearsal.state())) {
                missing.addAll(doubt.test().missing());
            }
        }
        return missing;
    }

    private boolean isContradicted(Execution.Doubt doubt, GameState state) {
        return doubt.test()
                .written()
                .filter(written -> written.scene().equals(state.position().scene()))
                .filter(written -> Engine.holds(plot.story(), state, written.expression()) != doubt.assumed())
                .isPresent();
    }
}
