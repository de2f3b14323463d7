package summit.author.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import summit.story.Story;

/**
 * Explores a story: by plays at random, which soon meet most of it; through all of its states, shortest plays first, as far as
 * the limit goes; and then, for each element still open, in ever thicker slices, until one has no way to it, or a way that the
 * game goes along with.
 */
final class Explorer {
    private final Opening opening;
    private final Plot plot;
    private final Limits limits;
    private final Known known;

    Explorer(Story story, Opening opening, Limits limits, Progress progress) {
        this.opening = opening;
        this.plot = Plot.of(story, opening);
        this.limits = limits;
        this.known = new Known(plot.elements(), progress);
    }

    /** Only what the bare graph of scenes rules out, and the bounds of variables. */
    Exploration proved() {
        ruleOut();
        return new Exploration(
                known.findings(), new Exploration.Extent(false, 0, 0, 0), List.of(), new TreeMap<>(), locked());
    }

    Exploration explore() {
        opening.met().forEach(element -> known.settle(Finding.reachable(element, List.of(), true)));
        known.open().stream()
                .filter(element -> element.kind() == Element.Kind.QUESTION && !isAsked(element.id()))
                .forEach(element -> known.settle(Finding.forQuizzes(element)));
        var graph = ruleOut();
        var wandering = new Wandering(plot, known, limits.seed());
        wandering.wander(limits.plays());
        var whole = new Machine(plot, Slice.whole(plot));
        begin(whole);
        var search = new Search(whole, limits.states(), states -> known.goesOn("all states", states));
        var complete = search.all() == Search.End.WHOLE && !whole.isCutOff();
        harvest(search);
        if (complete) {
            known.rule(search, "none of the " + search.states() + " states there are has it");
        }
        least(graph, search);
        var refinement = new Refinement(plot, known, limits);
        refinement.settle();
        refinement.shorten();
        return new Exploration(
                known.findings(),
                new Exploration.Extent(complete, search.states(), wandering.plays(), wandering.unended()),
                endings(
                        wandering,
                        new EndingBounds(
                                plot,
                                known,
                                complete
                                        ? Optional.of(search)
                                        : graph.isWhole() ? Optional.of(graph) : Optional.empty())),
                wandering.taken(),
                locked());
    }

    private Search ruleOut() {
        rule(plot.unbounded(), "nothing leads there, whatever conditions say");
        return rule(plot, "whatever leads there has a condition on the way that never holds");
    }

    /** Rules out what the bare graph of scenes does not lead to. */
    private Search rule(Plot plot, String reason) {
        var graph = new Search(new Machine(plot, Slice.NOTHING), limits.states(), states -> true);
        if (graph.all() == Search.End.WHOLE) {
            known.rule(graph, reason);
        }
        return graph;
    }

    /** No play is shorter than one in the bare graph, nor than those that were all tried in vain. */
    private void least(Search graph, Search search) {
        for (var element : plot.elements().all()) {
            var number = plot.elements().number(element);
            if (search.machine().isCutOff()) {
                known.atLeast(element, graph.isMet(number) ? graph.turns(number) : 0);
            } else if (search.isMet(number)) {
                known.atLeast(element, search.turns(number));
            } else {
                known.atLeast(element, Math.max(search.tried() + 1, graph.isMet(number) ? graph.turns(number) : 0));
            }
        }
    }

    /** The figures of the endings that may be reached. */
    private List<EndingFigures> endings(Wandering wandering, EndingBounds bounds) {
        return known.findings().stream()
                .filter(finding -> finding.element().kind() == Element.Kind.ENDING)
                .filter(finding -> finding.possibility() != Possibility.IMPOSSIBLE)
                .map(finding -> new EndingFigures(
                        finding.element().id(), wandering.seen(finding.element().id()), bounds.of(finding.element())))
                .toList();
    }

    /** The choices that say why they are locked, and always are. */
    private List<String> locked() {
        var locked = new ArrayList<String>();
        for (var scene : plot.story().scenes().values()) {
            for (var choice : scene.exits().choices()) {
                if (!choice.gate().locked().isEmpty()
                        && known.is(new Element(Element.Kind.SCENE, scene.id()), Possibility.REACHABLE)
                        && known.is(Element.choice(scene.id(), choice.id()), Possibility.IMPOSSIBLE)) {
                    locked.add(scene.id() + "." + choice.id());
                }
            }
        }
        return locked;
    }

    private boolean isAsked(String question) {
        return plot.story().scenes().values().stream()
                .flatMap(scene -> scene.asks().stream())
                .anyMatch(ask -> ask.question().equals(question));
    }

    /** What happens before anybody has done anything and leaves no trace in the game. */
    private void begin(Machine machine) {
        if (opening.before().isEmpty()) {
            return;
        }
        var rehearsal = Rehearsal.opening(machine);
        new Execution(machine, new Execution.Watcher() {
                    @Override
                    public void met(int number) {
                        var element = plot.elements().get(number);
                        if (rehearsal.shows(element)) {
                            known.settle(Finding.reachable(element, rehearsal.play(element), true));
                        }
                    }

                    @Override
                    public void state(long[] state) {
                        // The exploration starts there.
                    }
                })
                .begin(machine.packed(opening.before().get()));
    }

    /** Plays what the search met in the game. */
    private void harvest(Search search) {
        var machine = search.machine();
        for (var element : plot.elements().all()) {
            var number = plot.elements().number(element);
            if (search.isMet(number) && (known.isOpen(element) || known.isLong(element))) {
                var path = search.path(number);
                var rehearsal = Rehearsal.of(machine, path);
                if (rehearsal.steps() == path.size() && rehearsal.shows(element)) {
                    known.settle(Finding.reachable(element, rehearsal.play(element), !machine.isCutOff()));
                } else {
                    known.note(
                            element,
                            machine.isCutOff()
                                    ? "it depends on counts without end"
                                    : "no answer is known that would lead there");
                }
            }
        }
    }
}
