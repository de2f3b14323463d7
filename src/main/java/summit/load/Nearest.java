package summit.load;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that an author probably meant. */
public final class Nearest {

    private Nearest() {}

    /** The candidate with the fewest changed letters, if that is few enough to be a slip. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.isEmpty() || word.length() > Limits.ID) {
            return Optional.empty();
        }
        var best = Optional.<String>empty();
        var least = Math.max(1, (word.length() + 1) / 3) + 1;
        for (var candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) < least) {
                var distance = distance(word, candidate);
                if (distance < least) {
                    least = distance;
                    best = Optional.of(candidate);
                }
            }
        }
        return best;
    }

    /** Letters inserted, deleted, replaced or swapped with their neighbour (optimal string alignment distance). */
    static int distance(String a, String b) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var row = new int[b.length() + 1];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
