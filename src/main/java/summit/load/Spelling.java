package summit.load;

import java.util.Optional;
import summit.story.Slug;

/** How an id may be written: words of letters and digits, with single hyphens between them. */
enum Spelling {
    /** {@code [a-z][a-z0-9]*(-[a-z0-9]+)*} */
    ID("Write it in small letters, digits and single hyphens, beginning with a letter."),
    /** {@code [A-Za-z0-9]+(-[A-Za-z0-9]+)*}, for facts and sources. */
    LEDGER_ID("Write it in letters, digits and single hyphens.");

    private final String hint;

    Spelling(String hint) {
        this.hint = hint;
    }

    /** What to do about an id that does not fit. */
    String hint() {
        return hint;
    }

    /** An id like these words, if one can be made of them. */
    Optional<String> near(String words) {
        var slug = Slug.of(words);
        var right = this == ID ? slug : words.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return Optional.of(right).filter(this::fits);
    }

    boolean fits(String id) {
        var hyphen = true;
        for (var i = 0; i < id.length(); i++) {
            var letter = id.charAt(i);
            if (letter == '-' ? hyphen : !isAllowed(letter, i == 0)) {
                return false;
            }
            hyphen = letter == '-';
        }
        return !hyphen;
    }

    private boolean isAllowed(char letter, boolean first) {
        return letter >= 'a' && letter <= 'z'
                || letter >= '0' && letter <= '9' && !(this == ID && first)
                || letter >= 'A' && letter <= 'Z' && this == LEDGER_ID;
    }
}
