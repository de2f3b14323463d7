package summit.exchange;

import java.util.regex.Pattern;

/** What may stand in a cell: words without invisible characters, and nothing that a spreadsheet would calculate. */
final class Cell {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern QUOTED_FORMULA = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-|[+-]?[0-9]+([.,][0-9]+)?");

    private Cell() {}

    /**
     * The words with an apostrophe before what a spreadsheet would take for a formula: a cell that begins with {@code = + - @} may
     * run a program on the machine of whoever opens it. Numbers are left as they
     * are, and so is a lone stroke, which gradebooks take for no grade.
     */
    static String harmless(String words) {
        return FORMULA.matcher(words).matches() && !NUMBER.matcher(words).matches() ? "'" + words : words;
    }

    /** The words that {@link #harmless} was given. */
    static String plain(String words) {
        return QUOTED_FORMULA.matcher(words).matches() ? words.substring(1) : words;
    }

    /** Without control and format characters and with plain spaces; line breaks stay, as they part several answers. */
    static String clean(String words) {
        return words.replaceAll("\\r\\n?|[\\u2028\\u2029]", "\n")
                .replaceAll("[\\p{Zs}\\t]+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\n]]", "")
                .replaceAll(" *\\n *", "\n")
                .strip();
    }

    /** Without control and format characters, all else as it stands. */
    static String visible(String words) {
        return words.replaceAll("\\r\\n?|[\\u2028\\u2029]", "\n")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\n]]", "");
    }

    /** On one line. */
    static String line(String words) {
        return words.replace('\n', ' ').strip();
    }
}
