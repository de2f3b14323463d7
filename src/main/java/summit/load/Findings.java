package summit.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects diagnostics; the same one twice counts once. */
final class Findings {
    private final LinkedHashSet<Diagnostic> found = new LinkedHashSet<>();
    private int errors;
    private int dropped;
    private boolean incomplete;
    private long comparisons;
    private final SortedMap<Position, String> meant = new TreeMap<>();
    private final List<Diagnostic> misspelt = new ArrayList<>();

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

    /** Reports a key that has no meaning where another one was meant. */
    void misspelt(Place key, String message, String hint, String right) {
        add(Code.UNKNOWN_KEY, key, message, hint);
        if (misspelt.size() < Limits.FINDINGS) {
            meant.put(key.position(), right);
            misspelt.add(new Diagnostic(Code.UNKNOWN_KEY.id(), Severity.ERROR, key.position(), message, hint));
        }
    }

    /** The keys that were meant, by the places of those that were written. */
    SortedMap<Position, String> meant() {
        return meant;
    }

    /** The same findings, to which others may be added. */
    Findings copy() {
        var copy = new Findings();
        copy.found.addAll(found);
        copy.errors = errors;
        copy.dropped = dropped;
        copy.incomplete = incomplete;
        copy.comparisons = comparisons;
        return copy;
    }

    /** Adds what another reading said of misspelt keys. */
    void addMisspelt(Findings other) {
        found.addAll(other.misspelt);
        errors += other.misspelt.size();
    }

    boolean has(Code code) {
        return found.stream().anyMatch(diagnostic -> diagnostic.code().equals(code.id()));
    }

    /** Whether there is an error in the thing whose id stands here: in the same item of a list of its file. */
    boolean hasErrorsIn(Place id) {
        var thing = thing(id.position());
        return found.stream()
                .anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR
                        && thing(diagnostic.position()).equals(thing));
    }

    /** Whether there is an error in a value that stands directly in a file, or in the file as a whole. */
    boolean hasErrorsAtRoot(String file) {
        return found.stream()
                .anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR
                        && diagnostic.position().file().endsWith("/" + file)
                        && diagnostic.position().pointer().lastIndexOf('/') <= 0);
    }

    /** The file, and {@code /scenes/3} of {@code /scenes/3/choices/0}; all of a picture's file. */
    private static String thing(Position position) {
        var parts = position.pointer().split("/", 4);
        return position.file()
                + (position.file().contains("/art/") || parts.length < 3 ? "" : "/" + parts[1] + "/" + parts[2]);
    }

    /** Whether there is an error in a file that is no translation. */
    boolean hasErrorsOutsideTranslations() {
        return found.stream()
                .anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR
                        && !diagnostic.position().file().contains("/strings/"));
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
        return mayCompare(word, candidates) ? Nearest.to(word, candidates) : Optional.empty();
    }

    /** The first words that have this one in them; after many questions there is no more answer either. */
    List<String> having(String word, Collection<String> candidates, int most) {
        return !word.isEmpty() && mayCompare(word, candidates)
                ? candidates.stream()
                        .filter(candidate -> candidate.contains(word))
                        .limit(most)
                        .toList()
                : List.of();
    }

    private boolean mayCompare(String word, Collection<String> candidates) {
        comparisons += (long) candidates.size() * word.length();
        return comparisons <= Limits.COMPARISONS / Limits.ID;
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
