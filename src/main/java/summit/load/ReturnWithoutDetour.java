package summit.load;

/** "{@code @return} without a detour is a load error." */
final class ReturnWithoutDetour {
    private final Reading reading;
    private final Detours detours;

    ReturnWithoutDetour(Reading reading, Detours detours) {
        this.reading = reading;
        this.detours = detours;
    }

    void check(String start) {
        for (var scene : detours.returningOutside(start)) {
            reading.findings()
                    .add(
                            Code.NO_DETOUR,
                            reading.index().of(Thing.SCENE).get(scene.id()),
                            "scene " + Quoted.of(scene.id())
                                    + " says \"@return\", but can be reached without a detour.",
                            "Give the choice that leads here \"back\": \"...\", or name a scene instead of \"@return\".");
        }
    }
}
