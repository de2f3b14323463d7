package summit.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import summit.engine.Offered;

/**
 * Finds the choice that typed words mean. A word matches when it begins a word of the choice, or is within one slip of one;
 * "go", "to" and the like are not listened to.
 */
public final class Speech {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "at", "back", "go", "i", "in", "into", "my", "of", "on", "please", "the", "then", "to",
            "walk", "want", "with");

    private Speech() {}

    /** What was understood: one choice, or several that it might be (none: nothing at all). */
    record Heard(List<Offered> meant, boolean sure) {
        Heard {
            meant = List.copyOf(meant);
        }
    }

    static Heard hear(String typed, List<Offered> choices) {
        var number = choices.stream()
                .filter(choice -> Integer.toString(choices.indexOf(choice) + 1).equals(typed.strip()))
                .toList();
        if (!number.isEmpty()) {
            return new Heard(number, true);
        }
        var all = words(typed);
        var heavy = all.stream().filter(word -> !SMALL.contains(word)).toList();
        var wanted = heavy.isEmpty() ? all : heavy;
        var best = 0;
        for (var choice : choices) {
            best = Math.max(best, score(wanted, choice));
        }
        var most = best;
        var meant = most == 0
                ? List.<Offered>of()
                : choices.stream()
                        .filter(choice -> score(wanted, choice) == most)
                        .toList();
        // All words must have been understood, or what was left out might have said the opposite.
        return new Heard(meant, meant.size() == 1 && most >= 2 * wanted.size());
    }

    /** The choice with a word that is nearest to one of those typed, when none fits and one is near. */
    public static Optional<Offered> nearest(String typed, List<Offered> choices) {
        Optional<Offered> nearest = Optional.empty();
        var least = 3;
        for (var word : words(typed)) {
            for (var choice : choices) {
                for (var known : words(choice.text() + " " + choice.id())) {
                    var distance = SMALL.contains(word) ? least : distance(word, known);
                    if (distance < least && 2 * distance <= known.length()) {
                        least = distance;
                        nearest = Optional.of(choice);
                    }
                }
            }
        }
        return nearest;
    }

    /** Letters to change, add or drop to make one word the other (Levenshtein), by the usual two rows. */
    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            before = now;
        }
        return before[other.length()];
    }

    private static int score(List<String> wanted, Offered choice) {
        var words = words(choice.text() + " " + choice.id().replace('-', ' '));
        var score = 0;
        for (var word : wanted) {
            if (words.stream().anyMatch(known -> known.startsWith(word))) {
                score += 2;
            } else if (word.length() > 3 && words.stream().anyMatch(known -> isNear(word, known))) {
                score += 2;
            }
        }
        return score;
    }

    private static List<String> words(String text) {
        return Arrays.stream(Cells.clean(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }

    /** Whether one letter more, less, other, or two exchanged make one word the other. */
    static boolean isNear(String typed, String known) {
        if (Math.abs(typed.length() - known.length()) > 1) {
            return false;
        }
        var start = 0;
        var shorter = Math.min(typed.length(), known.length());
        while (start < shorter && typed.charAt(start) == known.charAt(start)) {
            start++;
        }
        var a = typed.substring(start);
        var b = known.substring(start);
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        return a.substring(1).equals(b)
                || b.substring(1).equals(a)
                || a.substring(1).equals(b.substring(1))
                || a.length() > 1
                        && b.length() > 1
                        && a.charAt(0) == b.charAt(1)
                        && a.charAt(1) == b.charAt(0)
                        && a.substring(2).equals(b.substring(2));
    }
}
