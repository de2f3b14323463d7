package summit.author.explore;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an exploration knows so far. */
final class Known {
    private final Elements elements;
    private final Progress progress;
    private final SortedMap<Element, Finding> settled = new TreeMap<>();
    private final SortedMap<Element, Integer> least = new TreeMap<>();
    private final SortedMap<Element, String> reasons = new TreeMap<>();
    private boolean stopped;

    Known(Elements elements, Progress progress) {
        this.elements = elements;
        this.progress = progress;
    }

    /** The elements that are still open, in order. */
    List<Element> open() {
        return elements.all().stream()
                .filter(element -> !settled.containsKey(element))
                .toList();
    }

    boolean isOpen(Element element) {
        return !settled.containsKey(element);
    }

    /** Settles the element of a finding, if it is open; a play in the fewest turns takes the place of another play. */
    void settle(Finding finding) {
        settled.merge(finding.element(), finding, (old, now) -> now.shortest() && !old.shortest() ? now : old);
    }

    /** Notes that no play meets an element in fewer turns: a play that has no more is as short as can be. */
    void atLeast(Element element, int turns) {
        var most = least.merge(element, turns, Math::max);
        if (settled.containsKey(element)
                && settled.get(element).possibility() == Possibility.REACHABLE
                && settled.get(element).turns() <= most) {
            settle(settled.get(element).asShortest());
        }
    }

    /** The turns that a play to an element has at least. */
    int least(Element element) {
        return least.getOrDefault(element, 0);
    }

    /** Whether an element can be reached, but perhaps in fewer turns than is known. */
    boolean isLong(Element element) {
        return is(element, Possibility.REACHABLE) && !settled.get(element).shortest();
    }

    /** Whether this is known of an element. */
    boolean is(Element element, Possibility possibility) {
        return settled.containsKey(element) && settled.get(element).possibility() == possibility;
    }

    /** What a search of every state of a slice did not meet is impossible, as far as the slice shows it when it is met. */
    void rule(Search search, String reason) {
        for (var element : open()) {
            if (!search.isMet(elements.number(element)) && search.machine().tells(element)) {
                settle(Finding.impossible(element, reason));
            }
        }
    }

    /** Notes why an element is still open; the latest reason counts. */
    void note(Element element, String reason) {
        reasons.put(element, reason);
    }

    /** Tells how far a stage is; whether to go on. */
    boolean goesOn(String stage, long states) {
        stopped = stopped || !progress.goesOn(stage, states, settled.size(), elements.size());
        return !stopped;
    }

    boolean isStopped() {
        return stopped;
    }

    /** A finding for every element. */
    List<Finding> findings() {
        return elements.all().stream()
                .map(element -> isOpen(element)
                        ? Finding.unsettled(
                                element,
                                stopped
                                        ? "the exploration was stopped"
                                        : reasons.getOrDefault(element, "no play was found"))
                        : settled.get(element))
                .toList();
    }
}
