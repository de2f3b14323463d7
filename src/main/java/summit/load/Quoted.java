package summit.load;

/** Words of a pack as a message may repeat them: in quotation marks, not too long, and with nothing invisible in them. */
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String words) {
        return "\"" + plain(words) + "\"";
    }

    /** The same without quotation marks. */
    static String plain(String words) {
        return plain(words, LONGEST);
    }

    static String plain(String words, int longest) {
        var out = new StringBuilder();
        var index = 0;
        while (index < words.length() && out.length() < longest) {
            var point = words.codePointAt(index);
            out.append(Invisible.is(point) ? Invisible.name(point) : Character.toString(point));
            index += Character.charCount(point);
        }
        return index < words.length() ? out.append("...").toString() : out.toString();
    }
}
