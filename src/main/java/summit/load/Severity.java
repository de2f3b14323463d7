package summit.load;

/** How much a finding matters. */
public enum Severity {
    /** The pack cannot be played. */
    ERROR,
    /** The pack can be played, but something is probably not meant. */
    WARNING;

    /** The word printed for it. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
