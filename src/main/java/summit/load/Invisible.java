package summit.load;

/** Characters that a reader cannot see but a terminal obeys: control, formatting, bidirectional and zero-width ones. */
final class Invisible {
    private Invisible() {}

    static boolean is(int point) {
        return !isPlain(point)
                && switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.UNASSIGNED -> true;
                    default -> false;
                };
    }

    /** Nearly everything in most texts. */
    private static boolean isPlain(int point) {
        return point >= ' ' && point < 127;
    }

    /** Where the first one is, or -1. */
    static int in(String words) {
        var i = 0;
        while (i < words.length()) {
            if (isPlain(words.charAt(i))) {
                i++;
                continue;
            }
            var point = words.codePointAt(i);
            if (is(point)) {
                return i;
            }
            i += Character.charCount(point);
        }
        return -1;
    }

    /** The character's number, as Unicode writes it. */
    static String name(int point) {
        return "U+%04X".formatted(point);
    }
}
