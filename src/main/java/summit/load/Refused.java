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

    static Refused outside() {
        return new Refused(
                Code.OUTSIDE, "the file lies outside the pack, so it is not read.", "Copy it into the pack.");
    }
}
