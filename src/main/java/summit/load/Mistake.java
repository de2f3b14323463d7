package summit.load;

/** Ends the reading of one expression, template or effect; never leaves the package. */
@SuppressWarnings("serial")
final class Mistake extends RuntimeException {
    private final Code code;
    private final int at;
    private final String hint;

    /** {@code at} is the index in the string. */
    Mistake(Code code, int at, String message, String hint) {
        super(message, null, false, false);
        this.code = code;
        this.at = at;
        this.hint = hint;
    }

    void report(Findings findings, Node.Words words) {
        findings.add(code, words.place().inside(at), getMessage(), hint);
    }
}
