package summit.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Collects diagnostics; the same one twice counts once. */
final class Findings {
    private final LinkedHashSet<Diagnostic> found = new LinkedHashSet<>();
    private int errors;
    private int dropped;
    private boolean incomplete;
    private long comparisons;

    void add(Code code, Place place, String message, String hint) {
        if (found.size() < Limits.FINDINGS) {
            add(code, place.position(), message, hint);
        } else {
            drop(code);
        }
    }

    void add(Code code, Place place, String message) {
        add(code, place, message, "");
    }

    void add(Code code, Position position, String message, String hint) {
        if (found.size() < Limits.FINDINGS) {
            found.add(new Diagnostic(code.id(), code.severity(), position, message, hint));
            count(code);
        } else {
            drop(code);
        }
    }

    private void drop(Code code) {
        dropped++;
        count(code);
    }

    private void count(Code code) {
        if (code.severity() == Severity.ERROR) {
            errors++;
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

    /** The word that may have been meant; after many questions there is no more answer, so that none takes for ever. */
    Optional<String> nearest(String word, Collection<String> candidates) {
        comparisons += (long) candidates.size() * word.length();
        return comparisons > Limits.COMPARISONS / Limits.ID ? Optional.empty() : Nearest.to(word, candidates);
    }

    /** The same as the end of a message, or nothing. */
    String didYouMean(String word, Collection<String> candidates) {
        return nearest(word, candidates)
                .map(near -> "Did you mean " + Quoted.of(near) + "?")
                .orElse("");
    }

    /** All that are kept, and how many are not. */
    List<Diagnostic> all() {
        var all = new ArrayList<>(found);
        if (dropped > 0) {
            var last = Collections.max(all);
            all.add(new Diagnostic(
                    Code.TOO_MUCH.id(),
                    Severity.ERROR,
                    last.position(),
                    "there are " + dropped + " more findings.",
                    "Mend some of these first."));
        }
        return all;
    }
}
