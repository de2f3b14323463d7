package summit.author.languages;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What stands in a text for something else: values in braces, and the gaps of a cloze in double brackets. A translation has those
 * of its original, in any order.
 */
public final class Placeholders {
    private static final Pattern VALUE = Pattern.compile("\\{\\{|\\{([^}]*)\\}");
    private static final Pattern GAP = Pattern.compile("\\[\\[([^\\]]*)\\]\\]");

    private Placeholders() {}

    /** What is wrong with those of a translation of the text with this key, in a sentence; empty if they are those of the original. */
    public static Optional<String> mismatch(String key, String original, String translation) {
        var there = of(key, original);
        var here = of(key, translation);
        var missing = new TreeSet<>(there);
        missing.removeAll(here);
        var more = new TreeSet<>(here);
        more.removeAll(there);
        if (missing.isEmpty() && more.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("the translation "
                + (missing.isEmpty() ? "" : "leaves out " + list(missing))
                + (missing.isEmpty() || more.isEmpty() ? "" : " and ")
                + (more.isEmpty() ? "" : "shows " + list(more) + ", which the original does not") + ".");
    }

    private static String list(SortedSet<String> values) {
        return "\"" + String.join(", ", values) + "\"";
    }

    private static SortedSet<String> of(String key, String words) {
        var found = new TreeSet<String>();
        if (hasValues(key)) {
            VALUE.matcher(words)
                    .results()
                    .filter(value -> value.group(1) != null)
                    .forEach(value -> found.add(
                            "{" + value.group(1).replaceAll("\\s+", " ").strip() + "}"));
        }
        if (key.startsWith("question.") && key.endsWith(".prompt")) {
            GAP.matcher(words).results().forEach(gap -> found.add("[[" + gap.group(1) + "]]"));
        }
        return found;
    }

    /** Only texts of the story show values; elsewhere a brace is a brace. */
    private static boolean hasValues(String key) {
        return key.startsWith("scene.")
                || key.startsWith("choice.")
                || key.startsWith("ending.") && key.contains(".page.");
    }
}
