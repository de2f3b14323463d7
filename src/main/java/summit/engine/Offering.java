package summit.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.story.Choice;
import summit.story.Scene;
import summit.story.Story;

/** Finds what can be chosen in a state. */
final class Offering {
    private final Story story;
    private final GameState state;
    private final View view;
    private final Scene scene;

    Offering(Story story, GameState state) {
        this.story = story;
        this.state = state;
        this.view = new View(story, state);
        this.scene = story.scene(state.position().scene());
    }

    /** Everything shown, in the author's order, storylets at the place of their offer, locked choices included. */
    List<Offered> all() {
        var offered = new ArrayList<Offered>();
        var choices = scene.exits().choices();
        for (var i = 0; i <= choices.size(); i++) {
            for (var offers : scene.exits().offers()) {
                if (offers.position() == i) {
                    storylets(offers)
                            .forEach(storylet -> offered.add(new Offered(
                                    storylet.id(),
                                    Prose.of(
                                            storylet.exits()
                                                    .offer()
                                                    .orElseThrow()
                                                    .text(),
                                            story,
                                            state),
                                    "")));
                }
            }
            if (i < choices.size()) {
                shown(choices.get(i)).ifPresent(offered::add);
            }
        }
        // "A fallback is offered (never taken by itself) when nothing else can be chosen."
        if (offered.stream().noneMatch(Offered::canChoose)) {
            scene.exits()
                    .fallback()
                    .ifPresent(last -> offered.add(new Offered(last.id(), Prose.of(last.text(), story, state), "")));
        }
        return offered;
    }

    /** The one with this id, if it is shown. */
    Optional<Offered> find(String id) {
        for (var choice : scene.exits().choices()) {
            if (choice.id().equals(id)) {
                return shown(choice);
            }
        }
        return all().stream().filter(offered -> offered.id().equals(id)).findFirst();
    }

    private Optional<Offered> shown(Choice choice) {
        if (choice.once() && view.chosen(scene.id(), choice.id())) {
            return Optional.empty();
        }
        var locked = "";
        if (!choice.gate().condition().holds(view)) {
            if (choice.gate().locked().isEmpty()) {
                return Optional.empty();
            }
            locked = Prose.of(choice.gate().locked(), story, state);
            // A reason that says nothing here hides the choice, as none at all does.
            if (locked.isBlank()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Offered(choice.id(), Prose.of(choice.text(), story, state), locked));
    }

    /** "Offers those whose condition holds, by priority, then id, until visited unless again." */
    private List<Scene> storylets(Scene.Offers offers) {
        return story.storylets(offers.tag()).stream()
                .filter(storylet -> {
                    var offer = storylet.exits().offer().orElseThrow();
                    return (offer.again() || view.visits(storylet.id()) == 0)
                            && offer.condition().holds(view);
                })
                .limit(offers.max())
                .toList();
    }
}
