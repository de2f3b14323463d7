package summit.author.explore;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import summit.story.Ask;
import summit.story.Effect;
import summit.story.Story;

/**
 * What a search keeps of a game; everything else is left out, and a condition that reads what was left out may come out
 * either way. So a slice allows every play that the game allows, and perhaps more: what no play in a slice reaches, no play
 * of the game reaches. With a variable a slice keeps what is worked out into it.
 */
record Slice(SortedSet<Feature> kept) {
    Slice {
        kept = Collections.unmodifiableSortedSet(new TreeSet<>(kept));
    }

    /** The slice that keeps nothing: the bare graph of scenes. */
    static final Slice NOTHING = new Slice(Collections.emptySortedSet());

    /** This slice with more kept. */
    Slice with(Plot plot, Collection<Feature> more) {
        var all = new TreeSet<>(kept);
        all.addAll(more);
        var size = -1;
        while (size < all.size()) {
            size = all.size();
            for (var change : plot.occurrences().changes()) {
                if (all.contains(Feature.variable(Occurrences.variable(change.effect())))) {
                    all.addAll(Reads.of(plot.story(), change.scene(), Occurrences.value(change.effect())));
                }
            }
        }
        return new Slice(all);
    }

    /** The slice that keeps all that can decide anything: its plays are those of the game. */
    static Slice whole(Plot plot) {
        return deciding(plot, Collections.emptySortedSet());
    }

    /** The same with all variables, even those that are only shown. */
    static Slice everything(Plot plot) {
        var variables = new TreeSet<Feature>();
        plot.start().memory().variables().keySet().forEach(id -> variables.add(Feature.variable(id)));
        return deciding(plot, variables);
    }

    private static Slice deciding(Plot plot, SortedSet<Feature> besides) {
        var story = plot.story();
        var all = new TreeSet<>(besides);
        plot.occurrences()
                .conditions()
                .forEach(condition -> all.addAll(Reads.of(story, condition.scene(), condition.expression())));
        var size = -1;
        while (size < all.size()) {
            size = all.size();
            for (var change : plot.occurrences().changes()) {
                if (all.contains(Feature.variable(Occurrences.variable(change.effect())))) {
                    all.addAll(Reads.of(story, change.scene(), Occurrences.value(change.effect())));
                    change.under().forEach(condition -> all.addAll(Reads.of(story, change.scene(), condition)));
                }
            }
            new Slice(all).addQuestions(story, all);
        }
        return new Slice(all);
    }

    private void addQuestions(Story story, SortedSet<Feature> all) {
        var deciding = questions(story);
        for (var scene : story.scenes().values()) {
            for (var ask : scene.asks()) {
                if (deciding.contains(ask.question())) {
                    all.add(Feature.closed(ask.question()));
                    if (changes(ask.hint().effects())) {
                        all.add(Feature.hinted(ask.question()));
                    }
                    if (changes(ask.sources().effects())) {
                        all.add(Feature.sourced(ask.question()));
                    }
                }
            }
        }
    }

    boolean keeps(Feature feature) {
        return kept.contains(feature);
    }

    /** Whether effects change anything that is kept. */
    boolean changes(List<Effect> effects) {
        return effects.stream()
                .anyMatch(effect -> effect instanceof Effect.When when
                        ? changes(when.effects())
                        : keeps(Feature.variable(Occurrences.variable(effect))));
    }

    /**
     * The questions on which anything kept depends. The others need never be answered: skipping is neutral, so every play has a
     * twin that skips them and comes to the same.
     */
    SortedSet<String> questions(Story story) {
        var questions = new TreeSet<String>();
        var topics = new TreeSet<String>();
        for (var feature : kept) {
            switch (feature.kind()) {
                case CLOSED, CAME, PICKED, HINTED, SOURCED -> questions.add(feature.id());
                case COUNT -> topics.add(feature.id());
                case VARIABLE, VISITS, CHOSEN -> {}
            }
        }
        story.questions().values().stream()
                .filter(question -> topics.contains(question.reference().topic()))
                .forEach(question -> questions.add(question.id()));
        for (var scene : story.scenes().values()) {
            scene.asks().stream().filter(this::leads).forEach(ask -> questions.add(ask.question()));
        }
        return questions;
    }

    private boolean leads(Ask ask) {
        var after = ask.consequences();
        return !after.right().to().isEmpty()
                || !after.partly().to().isEmpty()
                || !after.wrong().to().isEmpty()
                || Occurrences.effects(ask).stream().anyMatch(this::changes);
    }
}
