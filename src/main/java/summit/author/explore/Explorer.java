package summit.author.explore;

import java.util.List;
import summit.story.Story;

/**
 * Explores a story: first all of its states, shortest plays first, as far as the limit goes; if that was not all, plays at
 * random; and then, for each element still open, ever thicker slices, until one has no way to it, or a way that the game goes
 * along with.
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

    Exploration explore() {
        opening.met().forEach(element -> known.settle(Finding.reachable(element, List.of(), true)));
        known.open().stream()
                .filter(element -> element.kind() == Element.Kind.QUESTION && !isAsked(element.id()))
                .forEach(element -> known.settle(Finding.forQuizzes(element)));
        var whole = new Machine(plot, Slice.whole(plot));
        begin(whole);
        var search = new Search(whole, limits.states(), states -> known.goesOn("all states", states));
        var end = search.all();
        harvest(whole, search);
        var complete = end == Search.End.WHOLE && !whole.isCutOff();
        if (complete) {
            rule(whole, search);
        }
        if (!complete && !known.isStopped()) {
            new Wandering(plot, known, limits.seed()).wander(limits.plays());
        }
        new Refinement(plot, known, limits).settle();
        return new Exploration(known.findings(), complete, search.states());
    }

    private boolean isAsked(String question) {
        return plot.story().scenes().values().stream()
                .flatMap(scene -> scene.asks().stream())
                .anyMatch(ask -> ask.question().equals(question));
    }

    /** What the first scene does before anybody has done anything. */
    private void begin(Machine machine) {
        opening.before()
                .ifPresent(before -> new Execution(machine, new Execution.Watcher() {
                            @Override
                            public void met(int element) {
                                known.settle(Finding.reachable(plot.elements().get(element), List.of(), true));
                            }

                            @Override
                            public void state(long[] state) {
                                // The exploration starts there.
                            }
                        })
                        .begin(machine.packed(before)));
    }

    /** Plays what the search met in the game. */
    private void harvest(Machine machine, Search search) {
        for (var element : known.open()) {
            var number = plot.elements().number(element);
            if (search.isMet(number)) {
                var path = search.path(number);
                var rehearsal = Rehearsal.of(machine, path);
                if (rehearsal.steps() == path.size()) {
                    known.settle(Finding.reachable(element, rehearsal.play(element), true));
                } else {
                    known.note(element, "no answer is known that would lead there");
                }
            }
        }
    }

    /** What was not met among all states is impossible. */
    private void rule(Machine machine, Search search) {
        for (var element : known.open()) {
            if (!search.isMet(plot.elements().number(element)) && machine.tells(element)) {
                known.settle(
                        Finding.impossible(element, "none of the " + search.states() + " states there are has it"));
            }
        }
    }
}
