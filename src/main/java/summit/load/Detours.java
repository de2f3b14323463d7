package summit.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.story.Choice;
import summit.story.Scene;

/**
 * Which scenes can be met inside which detours, whatever conditions say. Inside a detour are the scenes that play can reach
 * from where it leads without returning from it; behind an inner detour that can return, play goes on in the outer one.
 */
final class Detours {
    private final List<Scene> scenes;
    private final List<Set<String>> targets;
    private final SortedMap<String, Integer> numbers = new TreeMap<>();
    private final List<Detour> detours = new ArrayList<>();
    private final BitSet returning;
    private final Reach level;

    /** A choice that makes a detour, or a storylet that is offered: where it is taken, where it leads and where it returns to. */
    record Detour(String from, String choice, String to, String back) {}

    Detours(SortedMap<String, Scene> scenes, Index index) {
        this.scenes = List.copyOf(scenes.values());
        this.targets = this.scenes.stream().map(Detours::targets).toList();
        this.scenes.forEach(scene -> numbers.put(scene.id(), numbers.size()));
        for (var scene : this.scenes) {
            detours(scene, index).stream()
                    .filter(detour -> scenes.containsKey(detour.to()) && scenes.containsKey(detour.back()))
                    .forEach(detours::add);
        }
        this.returning = returning();
        this.level = level();
    }

    private static List<Detour> detours(Scene scene, Index index) {
        var detours = new ArrayList<Detour>();
        for (var choice : scene.exits().choices()) {
            if (choice.way() instanceof Choice.Detour way) {
                detours.add(new Detour(scene.id(), choice.id(), way.scene(), way.back()));
            }
        }
        for (var offers : scene.exits().offers()) {
            index.storylets(offers.tag())
                    .forEach(storylet -> detours.add(new Detour(scene.id(), storylet, storylet, scene.id())));
        }
        return detours;
    }

    /** Where play can go from a scene other than by a detour. */
    static Set<String> targets(Scene scene) {
        var targets = new LinkedHashSet<String>();
        scene.exits().next().forEach(way -> targets.add(way.to()));
        for (var choice : scene.exits().choices()) {
            if (choice.way() instanceof Choice.To to) {
                targets.add(to.scene());
            }
        }
        scene.exits().fallback().ifPresent(fallback -> targets.add(fallback.to()));
        for (var ask : scene.asks()) {
            var after = ask.consequences();
            for (var to : List.of(
                    after.right().to(), after.partly().to(), after.wrong().to())) {
                if (!to.isEmpty()) {
                    targets.add(to);
                }
            }
        }
        return targets;
    }

    private void targets(Reach graph) {
        for (var scene : scenes) {
            for (var target : targets.get(number(scene.id()))) {
                if (numbers.containsKey(target)) {
                    graph.edge(number(scene.id()), number(target));
                }
            }
        }
    }

    private int number(String id) {
        return numbers.get(id);
    }

    /** The scenes from which {@code @return} can be reached on the same level, which a detour on the way may decide. */
    private BitSet returning() {
        var found = new BitSet();
        var before = new Reach(scenes.size());
        targetsBackwards(before);
        var waiting = new ArrayDeque<Integer>();
        for (var scene : scenes) {
            if (targets.get(number(scene.id())).contains(Scene.Target.BACK)) {
                waiting.add(number(scene.id()));
            }
        }
        var byTo = grouped(true);
        var byBack = grouped(false);
        while (!waiting.isEmpty()) {
            var node = waiting.pop();
            if (found.get(node)) {
                continue;
            }
            found.set(node);
            waiting.addAll(before.from(node));
            for (var detour : byTo.get(node)) {
                if (found.get(number(detour.back()))) {
                    waiting.add(number(detour.from()));
                }
            }
            for (var detour : byBack.get(node)) {
                if (found.get(number(detour.to()))) {
                    waiting.add(number(detour.from()));
                }
            }
        }
        return found;
    }

    private void targetsBackwards(Reach graph) {
        for (var scene : scenes) {
            for (var target : targets.get(number(scene.id()))) {
                if (numbers.containsKey(target)) {
                    graph.edge(number(target), number(scene.id()));
                }
            }
        }
    }

    private List<List<Detour>> grouped(boolean byTo) {
        var groups = new ArrayList<List<Detour>>();
        scenes.forEach(scene -> groups.add(new ArrayList<>(1)));
        detours.forEach(
                detour -> groups.get(number(byTo ? detour.to() : detour.back())).add(detour));
        return groups;
    }

    /** From scene to scene on one level: by targets, and past detours that can return. */
    private Reach level() {
        var graph = new Reach(scenes.size());
        targets(graph);
        for (var detour : detours) {
            if (returning.get(number(detour.to()))) {
                graph.edge(number(detour.from()), number(detour.back()));
            }
        }
        return graph;
    }

    /** The detours that can be taken again before they have returned: those on a circle of targets, detours and what follows. */
    List<Detour> insideThemselves() {
        var graph = new Reach(scenes.size());
        targets(graph);
        for (var detour : detours) {
            graph.edge(number(detour.from()), number(detour.to()));
            if (returning.get(number(detour.to()))) {
                graph.edge(number(detour.from()), number(detour.back()));
            }
        }
        var circles = graph.components();
        return detours.stream()
                .filter(detour -> circles.get(number(detour.from())).equals(circles.get(number(detour.to()))))
                .toList();
    }

    /** The scenes that can be met without any detour, from the start. */
    List<Scene> outside(String start) {
        if (!numbers.containsKey(start)) {
            return List.of();
        }
        return level.reached(number(start)).stream().mapToObj(scenes::get).toList();
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
