package summit.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The scenes of a story by id; knows which of them are storylets, since that is asked for at each step where some are offered. */
final class Scenes extends Sorted.Indexed<Scene> {
    private final Map<String, List<Scene>> storylets = new HashMap<>();

    private Scenes(SortedMap<String, Scene> scenes) {
        super(scenes);
        for (var scene : scenes.values()) {
            if (scene.exits().offer().isPresent()) {
                new LinkedHashSet<>(scene.setting().tags())
                        .forEach(tag -> storylets
                                .computeIfAbsent(tag, any -> new ArrayList<>())
                                .add(scene));
            }
        }
        storylets.replaceAll((tag, tagged) -> tagged.stream()
                .sorted(Comparator.comparingInt(
                        scene -> -scene.exits().offer().orElseThrow().priority()))
                .toList());
    }

    static Scenes of(SortedMap<String, Scene> scenes) {
        return scenes instanceof Scenes same ? same : new Scenes(scenes);
    }

    /** The storylets with this tag, the first to be offered first: by priority, then id. */
    List<Scene> storylets(String tag) {
        return storylets.getOrDefault(tag, List.of());
    }
}
