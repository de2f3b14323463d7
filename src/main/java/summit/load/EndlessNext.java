package summit.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import summit.story.Scene;

/** "A cycle made only of {@code next} and {@code @return} is a load error, whatever its conditions." */
final class EndlessNext {
    private final Reading reading;
    private final SortedMap<String, Scene> scenes;
    private final Detours detours;
    private final TreeSet<String> done = new TreeSet<>();

    EndlessNext(Reading reading, SortedMap<String, Scene> scenes, Detours detours) {
        this.reading = reading;
        this.scenes = scenes;
        this.detours = detours;
    }

    void check() {
        scenes.keySet().forEach(this::from);
    }

    /** A search in depth, with its own stack: a chain of scenes may be long. */
    private void from(String start) {
        var path = new ArrayList<String>();
        var onPath = new LinkedHashSet<String>();
        var open = new ArrayList<ArrayDeque<String>>();
        enter(start, path, onPath, open);
        while (!path.isEmpty()) {
            var rest = open.get(open.size() - 1);
            if (rest.isEmpty()) {
                var left = path.remove(path.size() - 1);
                onPath.remove(left);
                open.remove(open.size() - 1);
                done.add(left);
                continue;
            }
            var next = rest.pop();
            if (onPath.contains(next)) {
                report(path.subList(path.indexOf(next), path.size()));
            } else {
                enter(next, path, onPath, open);
            }
        }
    }

    private void enter(String id, List<String> path, Set<String> onPath, List<ArrayDeque<String>> open) {
        if (!done.contains(id) && scenes.containsKey(id)) {
            path.add(id);
            onPath.add(id);
            open.add(new ArrayDeque<>(following(scenes.get(id))));
        }
    }

    private Set<String> following(Scene scene) {
        var following = new LinkedHashSet<String>();
        for (var way : scene.exits().next()) {
            if (way.to().equals(Scene.Target.BACK)) {
                following.addAll(detours.backs(scene.id()));
            } else {
                following.add(way.to());
            }
        }
        return following;
    }

    private void report(List<String> circle) {
        var around = new ArrayList<>(circle);
        around.add(circle.get(0));
        reading.findings()
                .add(
                        Code.ENDLESS,
                        reading.index().of(Thing.SCENE).get(circle.get(0)),
                        "play could go round for ever: "
                                + String.join(" -> ", around.size() > 12 ? around.subList(0, 12) : around) + ".",
                        "Let the player decide somewhere: give one of them \"choices\".");
    }
}
