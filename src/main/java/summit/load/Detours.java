package summit.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import summit.story.Choice;
import summit.story.Scene;

/**
 * Which scenes can be met inside which detours, whatever conditions say. Inside a detour are the scenes that play can reach
 * from where it leads without returning from it; behind an inner detour that can return, play goes on in the outer one.
 */
final class Detours {
    private final List<Scene> scenes;
    /** Where play can go from each scene other than by a detour, and the scenes that say {@code @return} there. */
    private final Reach targets;

    private final BitSet returns = new BitSet();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Detour> detours = new ArrayList<>();
    private final BitSet returning;
    private final Reach level;

    /** A choice that makes a detour, or a storylet that is offered: where it is taken, where it leads and where it returns to. */
    record Detour(String from, String choice, String to, String back) {}

    Detours(SortedMap<String, Scene> scenes, Index index) {
        this.scenes = List.copyOf(scenes.values());
        this.scenes.forEach(scene -> numbers.put(scene.id(), numbers.size()));
        this.targets = new Reach(this.scenes.size());
        for (var number = 0; number < this.scenes.size(); number++) {
            exits(number, index);
        }
        this.returning = returning();
        this.level = level();
    }

    private void exits(int number, Index index) {
        var scene = scenes.get(number);
        scene.exits().next().forEach(way -> target(number, way.to()));
        for (var choice : scene.exits().choices()) {
            if (choice.way() instanceof Choice.To to) {
                target(number, to.scene());
            } else if (choice.way() instanceof Choice.Detour way) {
                detour(new Detour(scene.id(), choice.id(), way.scene(), way.back()));
            }
        }
        for (var offers : scene.exits().offers()) {
            index.storylets(offers.tag())
                    .forEach(storylet -> detour(new Detour(scene.id(), storylet, storylet, scene.id())));
        }
        scene.exits().fallback().ifPresent(fallback -> target(number, fallback.to()));
        for (var ask : scene.asks()) {
            var after = ask.consequences();
            target(number, after.right().to());
            target(number, after.partly().to());
            target(number, after.wrong().to());
        }
    }

    private void detour(Detour detour) {
        if (numbers.containsKey(detour.to()) && numbers.containsKey(detour.back())) {
            detours.add(detour);
        }
    }

    private void target(int from, String to) {
        if (to.equals(Scene.Target.BACK)) {
            returns.set(from);
        } else if (!to.isEmpty()) {
            Optional.ofNullable(numbers.get(to)).ifPresent(number -> targets.edge(from, number));
        }
    }

    private int number(String id) {
        return numbers.get(id);
    }

    /** The scenes from which {@code @return} can be reached on the same level, which a detour on the way may decide. */
    private BitSet returning() {
        var found = new BitSet();
        if (returns.isEmpty()) {
            return found;
        }
        var before = targets.backwards();
        var waiting = new ArrayDeque<Integer>();
        returns.stream().forEach(waiting::add);
        var byTo = grouped(true);
        var byBack = grouped(false);
        while (!waiting.isEmpty()) {
            int node = waiting.pop();
            if (found.get(node)) {
                continue;
            }
            found.set(node);
            waiting.addAll(before.from(node));
            for (var detour : byTo.getOrDefault(node, List.of())) {
                if (found.get(number(detour.back()))) {
                    waiting.add(number(detour.from()));
                }
            }
            for (var detour : byBack.getOrDefault(node, List.of())) {
                if (found.get(number(detour.to()))) {
                    waiting.add(number(detour.from()));
                }
            }
        }
        return found;
    }

    private Map<Integer, List<Detour>> grouped(boolean byTo) {
        return detours.stream().collect(Collectors.groupingBy(detour -> number(byTo ? detour.to() : detour.back())));
    }

    /** From scene to scene on one level: by targets, and past detours that can return. */
    private Reach level() {
        var graph = targets.copy();
        for (var detour : detours) {
            if (returning.get(number(detour.to()))) {
                graph.edge(number(detour.from()), number(detour.back()));
            }
        }
        return graph;
    }

    /** The detours that can be taken again before they have returned: those on a circle of targets, detours and what follows. */
    List<Detour> insideThemselves() {
        if (detours.isEmpty()) {
            return List.of();
        }
        var graph = level.copy();
        detours.forEach(detour -> graph.edge(number(detour.from()), number(detour.to())));
        var circles = graph.components();
        return detours.stream()
                .filter(detour -> circles.get(number(detour.from())).equals(circles.get(number(detour.to()))))
                .toList();
    }

    /** The scenes that say {@code @return} and can be met without any detour, from the start. */
    List<Scene> returningOutside(String start) {
        if (!numbers.containsKey(start) || returns.isEmpty()) {
            return List.of();
        }
        var outside = level.reached(number(start));
        outside.and(returns);
        return outside.stream().mapToObj(scenes::get).toList();
    }

    /**
     * Where play goes by itself: by {@code next}, and by {@code @return} in it. Nodes from {@link #size()} on stand for what a
     * component can return to: the backs of the detours that enter it, and all that the components before it can return to.
     */
    Reach byItself() {
        var components = level.components();
        var graph = new Reach(2 * scenes.size());
        for (var scene : scenes) {
            for (var way : scene.exits().next()) {
                if (way.to().equals(Scene.Target.BACK)) {
                    graph.edge(number(scene.id()), scenes.size() + components.get(number(scene.id())));
                } else if (numbers.containsKey(way.to())) {
                    graph.edge(number(scene.id()), number(way.to()));
                }
            }
        }
        for (var detour : detours) {
            graph.edge(scenes.size() + components.get(number(detour.to())), number(detour.back()));
        }
        for (var from = 0; from < scenes.size(); from++) {
            for (var to : level.from(from)) {
                if (!components.get(from).equals(components.get(to))) {
                    graph.edge(scenes.size() + components.get(to), scenes.size() + components.get(from));
                }
            }
        }
        return graph;
    }

    /** How many scenes there are. */
    int size() {
        return scenes.size();
    }

    /** The id of a scene by its number. */
    String id(int number) {
        return scenes.get(number).id();
    }
}
