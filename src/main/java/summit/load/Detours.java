package summit.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import summit.story.Ask;
import summit.story.Choice;
import summit.story.Scene;

/**
 * Which scenes can be met inside which detours, whatever conditions say. Inside a detour are the scenes that play can reach
 * from where it leads without returning from it; after an inner detour returns, play is in the outer one again.
 */
final class Detours {
    private final SortedMap<String, Scene> scenes;
    private final Index index;
    private final SortedMap<Detour, Region> regions = new TreeMap<>();
    private final Region outside;

    /** A choice that makes a detour, or a storylet that is offered: where it is taken, where it leads and where it returns to. */
    record Detour(String from, String choice, String to, String back) implements Comparable<Detour> {
        @Override
        public int compareTo(Detour other) {
            return (from + " " + choice).compareTo(other.from + " " + other.choice);
        }
    }

    /** The scenes inside a detour, or outside all of them; the detours taken there; and whether it can return. */
    private static final class Region {
        private final SortedSet<String> scenes = new TreeSet<>();
        private final SortedSet<Detour> taken = new TreeSet<>();
        private boolean returns;
    }

    Detours(SortedMap<String, Scene> scenes, Index index, String start) {
        this.scenes = scenes;
        this.index = index;
        scenes.values().forEach(scene -> detours(scene).forEach(detour -> regions.put(detour, new Region())));
        regions.forEach((detour, region) -> spread(region, List.of(detour.to())));
        this.outside = new Region();
        spread(outside, List.of(start));
        settle();
    }

    /** Play goes on behind a detour only if it can return, which is known only when its own inner detours are. */
    private void settle() {
        for (var changed = true; changed; ) {
            changed = false;
            for (var region : all()) {
                var backs = region.taken.stream()
                        .filter(detour -> regions.get(detour).returns)
                        .map(Detour::back)
                        .filter(back -> !region.scenes.contains(back))
                        .toList();
                changed |= !backs.isEmpty();
                spread(region, backs);
            }
        }
    }

    private List<Region> all() {
        var all = new ArrayList<>(regions.values());
        all.add(outside);
        return all;
    }

    private void spread(Region region, List<String> from) {
        var waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty()) {
            var id = waiting.pop();
            if (scenes.containsKey(id) && region.scenes.add(id)) {
                var scene = scenes.get(id);
                var targets = targets(scene);
                region.returns |= targets.contains(Scene.Target.BACK);
                region.taken.addAll(detours(scene));
                waiting.addAll(targets);
            }
        }
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
            List.of(
                            ask.consequences().right(),
                            ask.consequences().partly(),
                            ask.consequences().wrong())
                    .stream()
                    .map(Ask.Consequence::to)
                    .filter(to -> !to.isEmpty())
                    .forEach(targets::add);
        }
        return targets;
    }

    private List<Detour> detours(Scene scene) {
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

    /** All detours, in order of scene and choice. */
    Set<Detour> known() {
        return regions.keySet();
    }

    /** The detours that can be taken inside this one. */
    SortedSet<Detour> inside(Detour detour) {
        return regions.get(detour).taken;
    }

    /** The scenes that can be met without any detour. */
    SortedSet<String> outside() {
        return outside.scenes;
    }

    /** The scenes that {@code @return} can lead to from a scene. */
    SortedSet<String> backs(String scene) {
        var backs = new TreeSet<String>();
        regions.forEach((detour, region) -> {
            if (region.scenes.contains(scene)) {
                backs.add(detour.back());
            }
        });
        return backs;
    }

    Scene scene(String id) {
        return scenes.get(id);
    }
}
