package summit.load;

import java.text.Normalizer;
import java.util.Locale;

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

    private static String trimmed(String words) {
        return words.replaceAll("^-+|-+$", "");
    }
}
