package summit.ui.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import summit.engine.Offered;

/**
 * Finds the choice somebody means by words such as "go garden": the one whose text or id has the most of them. A word
 * counts for a longer one that it begins.
 */
final class ChoiceWords {
    /** Words that say nothing about which choice is meant. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("go", "to", "the", "a", "an", "i", "choose", "take", "walk", "please", "and", "at", "of", "in");

    private final List<Offered> choices;

    ChoiceWords(List<Offered> choices) {
        this.choices = choices;
    }

    /** The choices that fit all words of the line, or else the most of them; several if the words do not decide. */
    List<Offered> meant(String line) {
        var words = meaningful(line);
        var best = new ArrayList<Offered>();
        var most = 0;
        for (var choice : choices) {
            var fitting = fitting(words, choice);
            if (fitting > most) {
                best.clear();
                most = fitting;
            }
            if (fitting > 0 && fitting == most) {
                best.add(choice);
            }
        }
        return best;
    }

    private static int fitting(List<String> words, Offered choice) {
        var known = words(choice.text() + " " + choice.id());
        return (int) words.stream()
                .filter(word -> known.stream().anyMatch(other -> other.startsWith(word)))
                .count();
    }

    private static List<String> meaningful(String line) {
        var words = words(line);
        var meaningful =
                words.stream().filter(word -> !EMPTY_WORDS.contains(word)).toList();
        return meaningful.isEmpty() ? words : meaningful;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
