package summit.load;

/** Ends the reading of one expression, template or effect; never leaves the package. */
@SuppressWarnings("serial")
final class Mistake extends RuntimeException {
    private final Code code;
    private final int at;
    private final String hint;
    private final String wrong;
    private final String right;

    /** {@code at} is the index in the string. */
    Mistake(Code code, int at, String message, String hint) {
        this(code, at, message, hint, "", "");
    }

    private Mistake(Code code, int at, String message, String hint, String wrong, String right) {
        super(message, null, false, false);
        this.code = code;
        this.at = at;
        this.hint = hint;
        this.wrong = wrong;
        this.right = right;
    }

    /** The same, with the hint showing it with what is written there replaced. */
    Mistake instead(String written, String better) {
        return new Mistake(code, at, getMessage(), hint, written, better);
    }

    void report(Findings findings, Node.Words words) {
        var place = words.place().inside(at);
        var correction = wrong.equals(right) ? "" : Correction.of(place, wrong, right);
        findings.add(code, place, getMessage(), (hint + " " + correction).strip());
    }
}
