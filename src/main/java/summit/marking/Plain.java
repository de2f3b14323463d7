package summit.marking;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words as they are compared: in Unicode normal form C, without white space at the ends, with single spaces inside, in
 * folded case (upper, then lower case, in no language's own way; a final sigma counts as any sigma), with straight
 * apostrophes and quotation marks, and with one kind of hyphen. Accents count.
 */
final class Plain {
    private Plain() {}

    /** The words in their plain form. */
    static String words(String words) {
        return folded(words).strip();
    }

    /** The plain form, but for white space at the ends, of which single spaces are kept. */
    static String folded(String words) {
        var normal = Normalizer.normalize(words, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ')
                .replaceAll("[\\s\\p{Z}\\x{85}]+", " ")
                .replaceAll("[\u2018\u2019\u02bc\u00b4`]", "'")
                .replaceAll("[\u201c\u201d\u201e\u00ab\u00bb]", "\"")
                .replaceAll("[\u2010-\u2015\u2212]", "-");
        return Normalizer.normalize(normal, Normalizer.Form.NFC);
    }
}
