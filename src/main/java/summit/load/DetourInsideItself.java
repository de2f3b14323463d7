package summit.load;

import java.util.ArrayDeque;
import java.util.TreeSet;
import summit.load.Detours.Detour;

/** "Detours do not nest cyclically": otherwise what there is to return to could grow without end. */
final class DetourInsideItself {
    private final Reading reading;
    private final Detours detours;

    DetourInsideItself(Reading reading, Detours detours) {
        this.reading = reading;
        this.detours = detours;
    }

    void check() {
        for (var detour : detours.known()) {
            if (canRepeat(detour)) {
                reading.findings()
                        .add(
                                Code.NESTED_DETOURS,
                                reading.index().choices(detour.from()).get(detour.choice()),
                                "the detour " + Quoted.of(detour.choice()) + " of scene " + Quoted.of(detour.from())
                                        + " can be taken again before it has returned.",
                                "Leave " + Quoted.of(detour.to())
                                        + " by \"@return\" only, or make it no detour: remove \"back\".");
            }
        }
    }

    private boolean canRepeat(Detour detour) {
        var seen = new TreeSet<Detour>();
        var waiting = new ArrayDeque<>(detours.inside(detour));
        while (!waiting.isEmpty()) {
            var inner = waiting.pop();
            if (inner.equals(detour)) {
                return true;
            }
            if (seen.add(inner)) {
                waiting.addAll(detours.inside(inner));
            }
        }
        return false;
    }
}
