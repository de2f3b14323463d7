package summit.author.explore;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an exploration knows so far. */
final class Known {
    private final Elements elements;
    private final Progress progress;
    private final SortedMap<Element, Finding> settled = new TreeMap<>();
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

    /** Settles the element of a finding, if it is open. */
    void settle(Finding finding) {
        settled.putIfAbsent(finding.element(), finding);
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
