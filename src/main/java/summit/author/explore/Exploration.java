package summit.author.explore;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.engine.GameState;
import summit.story.Story;

/**
 * What is known of where play can go.
 *
 * @param findings one for each element, in order
 * @param endings the endings that may be reached, in order of id
 * @param taken how often the plays at random took each choice, also those that were never taken
 * @param locked choices that give a reason why they are locked and are never open; proved
 */
public record Exploration(
        List<Finding> findings,
        Extent extent,
        List<EndingFigures> endings,
        SortedMap<String, Integer> taken,
        List<String> locked) {

    /**
     * How much was done.
     *
     * @param whole whether every state of the story was met, so that nothing is unsettled for want of time
     * @param states the states that the search of the whole story met
     * @param plays how many plays were tried at random
     * @param unended how many of them were given up before they came to an ending
     */
    public record Extent(boolean whole, int states, int plays, int unended) {}

    /** The kinds of elements that every story should be able to come to. */
    public static final Set<Element.Kind> LISTED = Collections.unmodifiableSet(EnumSet.of(
            Element.Kind.SCENE,
            Element.Kind.CHOICE,
            Element.Kind.QUESTION,
            Element.Kind.STORYLET,
            Element.Kind.ENDING));

    public Exploration {
        findings = List.copyOf(findings);
        endings = List.copyOf(endings);
        taken = Collections.unmodifiableSortedMap(new TreeMap<>(taken));
        locked = List.copyOf(locked);
    }

    /** Explores a story from its beginning. */
    public static Exploration of(Story story, Limits limits) {
        return of(story, limits, Progress.QUIET);
    }

    /** Explores a story from its beginning; progress is told, and may stop it. */
    public static Exploration of(Story story, Limits limits, Progress progress) {
        return new Explorer(story, Opening.of(story), limits, progress).explore();
    }

    /** What the graph of scenes and the bounds of variables alone prove impossible, which is soon known; all else is open. */
    public static Exploration proved(Story story) {
        return new Explorer(story, Opening.of(story), Limits.USUAL, Progress.QUIET).proved();
    }

    /** Explores what can follow on a state; of what was met before it, only where the player stands counts. */
    public static Exploration from(Story story, GameState state, Limits limits, Progress progress) {
        return new Explorer(story, Opening.at(story, state), limits, progress).explore();
    }

    /** What was found out about an element; empty if the story has no such element. */
    public Optional<Finding> of(Element.Kind kind, String id) {
        return findings.stream()
                .filter(finding -> finding.element().equals(new Element(kind, id)))
                .findFirst();
    }

    /** The findings for all scenes, choices, questions, storylets and endings. */
    public List<Finding> elements() {
        return findings.stream()
                .filter(finding -> LISTED.contains(finding.element().kind()))
                .toList();
    }

    /** The findings of one kind, in order of id. */
    public List<Finding> of(Element.Kind kind) {
        return findings.stream()
                .filter(finding -> finding.element().kind() == kind)
                .toList();
    }
}
