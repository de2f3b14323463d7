package summit.load;

import java.io.IOException;

/** A file of a pack that will not be read, for a reason that is the pack's and not the disk's. */
@SuppressWarnings("serial")
final class Refused extends IOException {
    private final Code code;
    private final String hint;

    Refused(Code code, String message, String hint) {
        super(message);
        this.code = code;
        this.hint = hint;
    }

    void report(Findings findings, String file) {
        findings.add(code, Position.start(file), getMessage(), hint);
        findings.incomplete();
    }

    static Refused tooBig() {
        return new Refused(Code.TOO_MUCH, "the file is bigger than " + Limits.FILE + " bytes.", "Divide it.");
    }

    static Refused packTooBig() {
        return new Refused(Code.TOO_MUCH, "the pack is bigger than " + Limits.PACK + " bytes.", "Divide it.");
    }

    /** A name with bytes that are no letters in the encoding of the system: no name leads back to the file. */
    static Refused unreadableName() {
        return new Refused(
                Code.MISNAMED,
                "the name of the file has letters that cannot be read on this system, so the file is not read either.",
                "Rename it with the letters a to z.");
    }

    static Refused outside() {
        return new Refused(
                Code.OUTSIDE, "the file lies outside the pack, so it is not read.", "Copy it into the pack.");
    }
}
