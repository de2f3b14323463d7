package summit.load;

import java.util.LinkedHashSet;
import java.util.List;

/** Collects diagnostics; the same one twice counts once. */
final class Findings {
    private final LinkedHashSet<Diagnostic> found = new LinkedHashSet<>();
    private int errors;
    private boolean incomplete;

    void add(Code code, Place place, String message, String hint) {
        add(code, place.position(), message, hint);
    }

    void add(Code code, Place place, String message) {
        add(code, place, message, "");
    }

    void add(Code code, Position position, String message, String hint) {
        if (code.severity() == Severity.ERROR) {
            errors++;
        }
        if (found.size() < Limits.FINDINGS) {
            found.add(new Diagnostic(code.id(), code.severity(), position, message, hint));
        }
    }

    /** How many errors there were so far, so that a reader can tell whether its part was without any. */
    int errors() {
        return errors;
    }

    /** A file could not be read: what it may have declared must not be reported as missing. */
    void incomplete() {
        incomplete = true;
    }

    boolean isIncomplete() {
        return incomplete;
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
