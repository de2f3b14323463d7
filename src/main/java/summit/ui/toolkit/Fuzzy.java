package summit.ui.toolkit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds what somebody means by a few letters: all of them must occur in order; words begun count most. */
public final class Fuzzy {
    private Fuzzy() {}

    /** The things that match, the best first; all of them in their order if nothing was typed. */
    public static <T> List<T> matching(String typed, List<T> things, Function<T, String> words) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return things.stream()
                .filter(thing -> score(wanted, words.apply(thing)) >= 0)
                .sorted(Comparator.comparingInt(thing -> -score(wanted, words.apply(thing))))
                .toList();
    }

    /** How well the letters match, or -1. */
    public static int score(String wanted, String words) {
        var text = words.toLowerCase(Locale.ROOT);
        if (text.contains(wanted)) {
            return 1000 - text.indexOf(wanted);
        }
        var score = 0;
        var place = -1;
        for (var i = 0; i < wanted.length(); i++) {
            if (wanted.charAt(i) == ' ') {
                continue;
            }
            var found = text.indexOf(wanted.charAt(i), place + 1);
            if (found < 0) {
                return -1;
            }
            score += found == place + 1 ? 5 : found > 0 && text.charAt(found - 1) == ' ' ? 8 : 0;
            place = found;
        }
        return score;
    }
}
