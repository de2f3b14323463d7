package summit.author.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as a hasty reader compares them: small letters, without accents, punctuation (but for signs before digits) and double blanks. */
final class Words {
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    private static final Pattern PUNCTUATION = Pattern.compile("\\p{P}(?!\\d)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Words() {}

    /** Equal for what reads the same; the words themselves where nothing but signs is in them. */
    static String key(String words) {
        var plain = isAscii(words) ? ascii(words) : any(words);
        return plain.isEmpty() ? words : plain;
    }

    private static boolean isAscii(String words) {
        for (var i = 0; i < words.length(); i++) {
            if (words.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** The same without the cost of looking for accents. */
    private static String ascii(String words) {
        var key = new StringBuilder(words.length());
        for (var i = 0; i < words.length(); i++) {
            var at = words.charAt(i);
            var beforeDigit = i + 1 < words.length() && Character.isDigit(words.charAt(i + 1));
            var counts = Character.isLetterOrDigit(at) || "$+<=>^`|~".indexOf(at) >= 0 || at > ' ' && beforeDigit;
            if (counts) {
                key.append(Character.toLowerCase(at));
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    private static String any(String words) {
        var bare =
                ACCENT.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(PUNCTUATION.matcher(bare).replaceAll(" "))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
