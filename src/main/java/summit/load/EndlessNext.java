package summit.load;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** "A cycle made only of {@code next} and {@code @return} is a load error, whatever its conditions." */
final class EndlessNext {
    private static final int SHOWN = 12;

    private final Reading reading;
    private final Detours detours;

    EndlessNext(Reading reading, Detours detours) {
        this.reading = reading;
        this.detours = detours;
    }

    /** Reports each circle once: components share no scene, and each with an edge inside is or holds one. */
    void check() {
        var graph = detours.byItself();
        var components = graph.components();
        var seen = new BitSet();
        for (var scene = 0; scene < detours.size(); scene++) {
            if (!seen.get(components.get(scene))) {
                var around = graph.around(scene, components);
                if (!around.isEmpty()) {
                    seen.set(components.get(scene));
                    report(around);
                }
            }
        }
    }

    private void report(List<Integer> around) {
        var scenes = new ArrayList<String>();
        for (var node : around) {
            if (node < detours.size()) {
                scenes.add(detours.id(node));
            }
        }
        var shown = scenes.stream().limit(SHOWN).collect(Collectors.joining(" -> "));
        reading.findings()
                .add(
                        Code.ENDLESS,
                        reading.index().of(Thing.SCENE).get(scenes.get(0)),
                        "play could go round for ever: " + shown + (scenes.size() > SHOWN ? " ..." : "") + ".",
                        "Let the player decide somewhere: give one of them \"choices\".");
    }
}
