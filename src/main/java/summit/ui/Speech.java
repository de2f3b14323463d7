package summit.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import summit.engine.Offered;
import summit.ui.toolkit.Cells;

/**
 * Finds the choice that typed words mean. A word matches when it begins a word of the choice, or is within one slip of one;
 * "go", "to" and the like are not listened to.
 */
public final class Speech {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "at", "back", "choose", "go", "i", "in", "into", "my", "of", "on", "please", "take",
            "the", "then", "to", "walk", "want", "with");

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
        var wanted = wanted(typed);
        var meant = fitting(wanted, choices, true);
        // All words must have been understood, or what was left out might have said the opposite.
        return new Heard(meant, meant.size() == 1 && score(wanted, meant.get(0), true) == wanted.size());
    }

    /** The choices that fit most of the words, each to the letter; several if the words do not decide. */
    public static List<Offered> meant(String typed, List<Offered> choices) {
        return fitting(wanted(typed), choices, false);
    }

    /** The words that tell choices apart, or all where none does. */
    private static List<String> wanted(String typed) {
        var all = words(typed);
        var heavy = all.stream().filter(word -> !SMALL.contains(word)).toList();
        return heavy.isEmpty() ? all : heavy;
    }

    private static List<Offered> fitting(List<String> wanted, List<Offered> choices, boolean slips) {
        var best = new ArrayList<Offered>();
        var most = 1;
        for (var choice : choices) {
            var score = score(wanted, choice, slips);
            if (score > most) {
                best.clear();
                most = score;
            }
            if (score == most) {
                best.add(choice);
            }
        }
        return best;
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

    /** How many of the words the choice has. */
    private static int score(List<String> wanted, Offered choice, boolean slips) {
        var words = words(choice.text() + " " + choice.id());
        return (int) wanted.stream()
                .filter(word -> words.stream()
                        .anyMatch(known -> known.startsWith(word) || slips && word.length() > 3 && isNear(word, known)))
                .count();
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
