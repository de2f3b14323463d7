package summit.story;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The id of a thing that was given none: its words in lower case, without marks (ü is u), with ss for ß and the like for other
 * joined letters, and with hyphens for all else.
 */
public final class Slug {
    private static final int LONGEST = 40;

    private Slug() {}

    /** The slug; empty if the words have neither letters nor digits. */
    public static String of(String words) {
        var slug = new StringBuilder();
        var letters = Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('ø', 'o')
                .replace('ł', 'l');
        for (var i = 0; i < letters.length() && slug.length() <= LONGEST; i++) {
            var letter = letters.charAt(i);
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                slug.append(letter);
            } else if (!isMark(letter) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        slug.setLength(Math.min(slug.length(), LONGEST));
        return slug.toString().endsWith("-") ? slug.substring(0, slug.length() - 1) : slug.toString();
    }

    private static boolean isMark(char letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
