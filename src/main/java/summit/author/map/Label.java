package summit.author.map;

/** Words cut to fit where they stand. */
final class Label {
    private Label() {}

    /** At most so many characters; where some had to go, an ellipsis stands for them. */
    static String cut(String words, int most) {
        if (words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }
}
