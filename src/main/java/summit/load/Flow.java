package summit.load;

import java.util.SortedMap;
import summit.story.Scene;

/** The rules of flow that hold between scenes. */
final class Flow {
    private final Reading reading;
    private final SortedMap<String, Scene> scenes;
    private final String start;

    Flow(Reading reading, SortedMap<String, Scene> scenes, String start) {
        this.reading = reading;
        this.scenes = scenes;
        this.start = start;
    }

    void check() {
        var detours = new Detours(scenes, reading.index());
        new ReturnWithoutDetour(reading, detours).check(start);
        new DetourInsideItself(reading, detours).check();
        new EndlessNext(reading, detours).check();
    }
}
