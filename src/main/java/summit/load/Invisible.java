package summit.load;

/** Characters that a reader cannot see but a terminal obeys: control, formatting, bidirectional and zero-width ones. */
final class Invisible {
    private Invisible() {}

    static boolean is(int point) {
        if (point >= ' ' && point < 127) {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** Where the first one is, or -1. */
    static int in(String words) {
        var i = 0;
        while (i < words.length()) {
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
