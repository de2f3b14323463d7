package summit.load;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The id of a thing that was given none: its words in lower case, without marks, and with hyphens for all else. */
final class Slug {
    private static final int LONGEST = 40;

    private Slug() {}

    static String of(String words) {
        var letters = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return trimmed(
                trimmed(letters).substring(0, Math.min(LONGEST, trimmed(letters).length())));
    }

    /** One that is not taken yet: the slug, or the slug and a number. */
    static String of(String words, Set<String> taken) {
        var slug = of(words).isEmpty() ? "option" : of(words);
        var free = slug;
        for (var number = 2; taken.contains(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }

    private static String trimmed(String words) {
        return words.replaceAll("^-+|-+$", "");
    }
}
