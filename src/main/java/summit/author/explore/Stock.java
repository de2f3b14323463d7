package summit.author.explore;

import java.util.ArrayList;
import java.util.List;
import summit.engine.GameState;
import summit.story.Expression;
import summit.story.Scene;
import summit.story.Story;

/**
 * What can be used up in a scene: its choices that can be taken once, and the storylets it offers that are not offered again. It
 * is used up when all of them were taken; a thing that is not offered yet, or no longer, is not used up.
 */
record Stock(String scene, List<String> choices, List<String> storylets) {
    Stock {
        choices = List.copyOf(choices);
        storylets = List.copyOf(storylets);
    }

    static Stock of(Story story, Scene scene) {
        return new Stock(
                scene.id(),
                scene.exits().choices().stream()
                        .filter(choice -> choice.once())
                        .map(choice -> choice.id())
                        .toList(),
                scene.exits().offers().stream()
                        .flatMap(offers -> story.storylets(offers.tag()).stream())
                        .filter(storylet ->
                                !storylet.exits().offer().orElseThrow().again())
                        .map(Scene::id)
                        .toList());
    }

    /** Whether there are two things or more: one alone makes no hub. */
    boolean isHub() {
        return choices.size() + storylets.size() > 1;
    }

    /** For each thing, the condition under which it is still there. */
    List<Expression> left() {
        var left = new ArrayList<Expression>();
        choices.forEach(choice -> left.add(Occurrences.untaken(scene, choice)));
        storylets.forEach(storylet -> left.add(Occurrences.unvisited(storylet)));
        return left;
    }

    /** Whether a player stands in the scene, is free to choose, and has taken all of it. */
    boolean isUsedUp(GameState state) {
        return state.position().scene().equals(scene)
                && state.open().isEmpty()
                && !state.isOver()
                && choices.stream().allMatch(choice -> state.memory().chosen().containsKey(scene + "." + choice))
                && storylets.stream().allMatch(state.memory().visits()::containsKey);
    }
}
