package summit.author.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import summit.author.Bounds;
import summit.load.Code;
import summit.story.Choice;
import summit.story.Expression;
import summit.story.Scene;
import summit.story.Template;

/** Choices of one scene with the same words that can be seen side by side. */
final class ChoicesReadTheSame implements Rule {
    @Override
    public void look(Copy copy, Report report) {
        var bounds = Bounds.declared(copy.story());
        for (var scene : copy.story().scenes().values()) {
            var seen = new TreeMap<String, List<Choice>>();
            for (var choice : scene.exits().choices()) {
                var same = seen.computeIfAbsent(Words.key(words(choice.text())), any -> new ArrayList<>());
                same.stream()
                        .filter(other -> canStandTogether(bounds.inScene(scene.id()), scene, other, choice))
                        .findFirst()
                        .ifPresent(other -> report(copy, scene, other, choice, report));
                same.add(choice);
            }
        }
    }

    /** A choice with a locked reason is seen even while its condition is false. */
    private static boolean canStandTogether(Bounds known, Scene scene, Choice one, Choice other) {
        if (!one.gate().locked().isEmpty() || !other.gate().locked().isEmpty()) {
            return true;
        }
        return known.when(seen(scene, one))
                .flatMap(more -> more.when(seen(scene, other)))
                .isPresent();
    }

    /** When a choice is seen: one that can be taken once is gone once it was. */
    private static Expression seen(Scene scene, Choice choice) {
        return choice.once()
                ? new Expression.Pair(
                        Expression.Operator.AND,
                        new Expression.Not(new Expression.Chosen(scene.id(), choice.id())),
                        choice.gate().condition())
                : choice.gate().condition();
    }

    private static void report(Copy copy, Scene scene, Choice first, Choice second, Report report) {
        report.add(
                Code.SAME_CHOICES,
                copy.places().choice(scene.id(), second.id()).at("text").position(),
                "choice \"" + second.id() + "\" reads the same as choice \"" + first.id() + "\" beside it.",
                "Say in the words what is different.");
    }

    /** Values count as what they are, not as what they come to. */
    private static String words(Template template) {
        var words = new StringBuilder();
        for (var part : template.parts()) {
            words.append(part instanceof Template.Words text ? text.text() : part.toString());
        }
        return words.toString();
    }
}
