package summit.load;

/** How much a finding matters. */
public enum Severity {
    /** The pack cannot be played. */
    ERROR("error"),
    /** The pack can be played, but something is probably not meant. */
    WARNING("warning"),
    /** Something to have a look at; often it is meant. */
    INFO("info");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word printed for it. */
    public String word() {
        return word;
    }
}
