package summit.author.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import summit.author.Bounds;
import summit.load.Code;
import summit.story.Choice;
import summit.story.Expression;
import summit.story.Scene;
import summit.story.Template;

/** Choices of one scene, storylets offered there among them, with the same words that can be seen side by side. */
final class ChoicesReadTheSame implements Rule {
    /**
     * Something that may be among the choices of a scene: what shows it, what has not been done yet while it is shown, and the
     * storylets among which it is offered.
     */
    private record Offered(
            String kind,
            String id,
            Template text,
            Expression shown,
            Optional<Expression> spent,
            Optional<Scene.Offers> among) {
        static Offered of(Scene scene, Choice choice) {
            // A choice with a locked reason is seen even while its condition is false.
            return new Offered(
                    "choice",
                    choice.id(),
                    choice.text(),
                    choice.gate().locked().isEmpty() ? choice.gate().condition() : Expression.TRUE,
                    choice.once() ? Optional.of(new Expression.Chosen(scene.id(), choice.id())) : Optional.empty(),
                    Optional.empty());
        }

        static Offered of(Scene storylet, Scene.Offer offer, Scene.Offers offers) {
            return new Offered(
                    "storylet",
                    storylet.id(),
                    offer.text(),
                    offer.condition(),
                    offer.again() ? Optional.empty() : Optional.of(new Expression.Visits(storylet.id())),
                    Optional.of(offers));
        }

        /** What is known where it is seen; nothing if it cannot be. */
        Optional<Bounds> seen(Bounds known) {
            return (spent.isEmpty() ? Optional.of(known) : known.unless(spent.get())).flatMap(more -> more.when(shown));
        }
    }

    @Override
    public void look(Copy copy, Report report) {
        var bounds = Bounds.declared(copy.story());
        for (var scene : copy.story().scenes().values()) {
            var byWords = new HashMap<String, List<Offered>>();
            for (var each : offered(copy, scene)) {
                var same = byWords.computeIfAbsent(Words.key(words(each.text())), any -> new ArrayList<>(1));
                same.stream()
                        .filter(other -> canStandTogether(bounds.inScene(scene.id()), other, each))
                        .findFirst()
                        .ifPresent(other -> report(copy, scene, other, each, report));
                same.add(each);
            }
        }
    }

    private static List<Offered> offered(Copy copy, Scene scene) {
        var offered = new ArrayList<Offered>();
        scene.exits().choices().forEach(choice -> offered.add(Offered.of(scene, choice)));
        for (var offers : scene.exits().offers()) {
            for (var storylet : copy.story().storylets(offers.tag())) {
                storylet.exits().offer().ifPresent(offer -> offered.add(Offered.of(storylet, offer, offers)));
            }
        }
        return offered;
    }

    /** Of storylets that are offered one at a time none stands beside another. */
    private static boolean canStandTogether(Bounds known, Offered one, Offered other) {
        var alternate = one.among().isPresent()
                && one.among().equals(other.among())
                && one.among().get().max() == 1;
        return !alternate && one.seen(known).flatMap(other::seen).isPresent();
    }

    private static void report(Copy copy, Scene scene, Offered first, Offered second, Report report) {
        report.add(
                Code.SAME_CHOICES,
                copy.places().choice(scene.id(), second.id()).at("text").position(),
                second.kind() + " \"" + second.id() + "\" reads the same as " + first.kind() + " \"" + first.id()
                        + "\" beside it.",
                "Say in the words what is different.");
    }

    /** Values count as what they are, not as what they come to. */
    private static String words(Template template) {
        var parts = template.parts();
        if (parts.size() == 1 && parts.get(0) instanceof Template.Words only) {
            return only.text();
        }
        var words = new StringBuilder();
        for (var part : parts) {
            words.append(part instanceof Template.Words text ? text.text() : part.toString());
        }
        return words.toString();
    }
}
