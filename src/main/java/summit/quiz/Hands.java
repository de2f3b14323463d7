package summit.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How many hands were raised for each option, in the order in which the options are shown. */
public record Hands(List<Integer> counts) {
    /** No class has more. */
    public static final int MOST = 999;

    private static final Pattern PAIR = Pattern.compile("([a-z])\\s*[:=]?\\s*(\\d{1,3})");

    public Hands {
        counts = List.copyOf(counts);
        if (counts.stream().anyMatch(count -> count < 0 || count > MOST)) {
            throw new IllegalArgumentException("not numbers of hands: " + counts);
        }
    }

    /** All hands together. */
    public int total() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Reads "A 5 B 12" (letters not named have none) or "5 12 7 2" (one number an option); empty if the line says neither, names
     * an option twice or one that is not there.
     */
    public static Optional<Hands> read(String line, int options) {
        var words = line.toLowerCase(Locale.ROOT).replaceAll("[,;]", " ").strip();
        if (words.matches("\\d{1,3}( +\\d{1,3})*")) {
            var counts = new ArrayList<Integer>();
            for (var word : words.split(" +")) {
                counts.add(Integer.parseInt(word));
            }
            return counts.size() == options ? Optional.of(new Hands(counts)) : Optional.empty();
        }
        return words.matches("(" + PAIR + "\\s*)+") ? named(words, options) : Optional.empty();
    }

    private static Optional<Hands> named(String words, int options) {
        var counts = new ArrayList<>(Collections.nCopies(options, -1));
        var pairs = PAIR.matcher(words);
        while (pairs.find()) {
            var place = pairs.group(1).charAt(0) - 'a';
            if (place >= options || counts.get(place) >= 0) {
                return Optional.empty();
            }
            counts.set(place, Integer.parseInt(pairs.group(2)));
        }
        counts.replaceAll(count -> Math.max(count, 0));
        return Optional.of(new Hands(counts));
    }

    /** What is wrong with a line that could not be read, for so many options. */
    public static String fault(String line, int options) {
        var words = line.toLowerCase(Locale.ROOT).replaceAll("[,;]", " ").strip();
        if (words.matches("\\d+( +\\d+)*")) {
            var numbers = words.split(" +").length;
            return numbers == options
                    ? "No class has more than " + MOST + "."
                    : "There are " + options + " options, and "
                            + (numbers == 1 ? "this is 1 number." : "these are " + numbers + " numbers.");
        }
        if (!words.matches("(" + PAIR + "\\s*)+")) {
            return "\"" + line + "\" is no count of hands.";
        }
        var named = new ArrayList<String>();
        var pairs = PAIR.matcher(words);
        while (pairs.find()) {
            var letter = pairs.group(1).toUpperCase(Locale.ROOT);
            if (letter.charAt(0) - 'A' >= options) {
                return "There is no " + letter + " here.";
            }
            if (named.contains(letter)) {
                return letter + " stands there twice.";
            }
            named.add(letter);
        }
        return "\"" + line + "\" is no count of hands.";
    }
}
