package summit.author.plans;

import java.util.Locale;

/** Words as plans compare them. */
final class Words {
    private Words() {}

    /** With single spaces and straight quotation marks. */
    static String plain(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201c\u201d\u201e\u00ab\u00bb]", "\"")
                .strip();
    }

    /** The same without capitals, quotation marks at the ends, and what ends a sentence: as somebody copies a choice. */
    static String loose(String words) {
        return plain(words).toLowerCase(Locale.ROOT).replaceAll("^\"|[\".!?…]+$", "");
    }
}
