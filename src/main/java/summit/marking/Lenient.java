package summit.marking;

import java.text.Normalizer;
import java.util.List;

/**
 * Words as typed answers are compared where a question is not {@code exact}: {@link Plain#words plain words} without what says
 * nothing about whether somebody knew the answer. That is
 *
 * <ul>
 *   <li>accents of Latin and Greek letters, where ä, ö, ü may be a, o, u or ae, oe, ue (and so å, ø, æ, œ, ł, ð, þ);
 *   <li>apostrophes; other punctuation and hyphens, which are as spaces, except inside or before digits (1914-1918, 3.5, -5);
 *   <li>per cent behind a number at the end;
 *   <li>an English, German, French or Spanish article at the beginning.
 * </ul>
 *
 * <p>Source: the primary level of the Unicode Collation Algorithm with punctuation ignored (UTS #10, sections 1.1 and 4), which
 * compares letters and digits but neither accents nor case; the two readings of an umlaut are those of DIN 5007, variant 1 and
 * variant 2. Articles and per cent are of this program.
 */
final class Lenient {
    private static final String ARTICLE = "^(?:l'(?=\\p{L})"
            + "|(?:the|der|die|das|le|la|les|el|los|las) (?=[\\p{L}\\p{N}])|(?:a|an|ein|eine) (?=\\p{L}))";
    private static final String PER_CENT = "(?<=[0-9]) ?(?:%|percent|per cent|prozent|pour cent|por ciento)(?=[ .!]*$)";

    private Lenient() {}

    /** The two readings of words, which differ where they have umlauts; none if they have neither letters nor digits. */
    static List<String> readings(String words) {
        var bare = bare(Plain.words(words));
        return bare.matches(".*[\\p{L}\\p{N}].*")
                ? List.of(
                        letters(bare),
                        letters(bare.replace("ä", "ae")
                                .replace("ö", "oe")
                                .replace("ü", "ue")
                                .replace("å", "aa")
                                .replace("ø", "oe")))
                : List.of();
    }

    private static String bare(String words) {
        return words.replaceAll(ARTICLE, "")
                .replaceAll(PER_CENT, "")
                .replace("'", "")
                .replaceAll("(?<=[0-9]) ?- ?(?=[0-9])", "-")
                .replaceAll("[\\p{Ps}\\p{Pe}\"!?;¡¿…·]|[.,:-](?![0-9])|(?<=\\p{L})[.,:-]", " ")
                .replaceAll(" +", " ")
                .strip();
    }

    private static String letters(String words) {
        var letters = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("([\\p{IsLatin}\\p{IsGreek}])[\\x{300}-\\x{36f}]+", "$1")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace("þ", "th");
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }
}
