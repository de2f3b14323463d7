package summit.load;

/** What an author may write instead, ready to be copied: a line of JSON with one word in it replaced. */
final class Correction {
    private static final int LONGEST = 72;

    private Correction() {}

    /**
     * "Write: " and the key and value at a place, with the word there replaced; nothing where that would be too long, or where
     * the word does not stand there as it is. The place is that of a key, of a text, or of a word in a text.
     */
    static String of(Place place, String wrong, String right) {
        return place.literal()
                .filter(written -> written.contains(wrong))
                .map(written -> place.isKey()
                        ? written.replace(wrong, right) + ": ..."
                        : label(place) + replaced(written, wrong, right, place))
                .filter(line -> line.length() <= LONGEST && Invisible.in(line) < 0)
                .map(line -> "Write: " + line)
                .orElse("");
    }

    /** "Write: " and the key at this place with another value. */
    static String value(Place place, String value) {
        return "Write: " + label(place) + value;
    }

    private static String replaced(String written, String wrong, String right, Place place) {
        var at = written.indexOf(wrong, place.insideLiteral());
        return at < 0
                ? written.replace(wrong, right)
                : written.substring(0, at) + right + written.substring(at + wrong.length());
    }

    private static String label(Place place) {
        return place.name().map(name -> "\"" + name + "\": ").orElse("");
    }
}
