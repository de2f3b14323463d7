package summit.load;

/** "Detours do not nest cyclically": otherwise what there is to return to could grow without end. */
final class DetourInsideItself {
    private final Reading reading;
    private final Detours detours;

    DetourInsideItself(Reading reading, Detours detours) {
        this.reading = reading;
        this.detours = detours;
    }

    void check() {
        for (var detour : detours.insideThemselves()) {
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
