package summit.load;

import java.util.Collection;
import java.util.stream.Collectors;

/** Words of a pack as a message may repeat them: in quotation marks, not too long, and with nothing invisible in them. */
public final class Quoted {
    private static final int LONGEST = 60;
    private static final int LISTED = 12;

    private Quoted() {}

    /** In quotation marks. */
    public static String of(String words) {
        return "\"" + plain(words) + "\"";
    }

    /** A few of several words. */
    public static String list(Collection<String> words) {
        return words.stream().limit(LISTED).map(Quoted::plain).collect(Collectors.joining(", "))
                + (words.size() > LISTED ? " ..." : "");
    }

    /** The same without quotation marks. */
    static String plain(String words) {
        return plain(words, LONGEST);
    }

    static String plain(String words, int longest) {
        if (words.length() <= longest && Invisible.in(words) < 0) {
            return words;
        }
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
