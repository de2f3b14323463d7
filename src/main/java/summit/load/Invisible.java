package summit.load;

/** Characters that a reader cannot see but a terminal obeys: control, formatting, bidirectional and zero-width ones. */
final class Invisible {
    private Invisible() {}

    static boolean is(int point) {
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
        for (var i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            if (is(words.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The character's number, as Unicode writes it. */
    static String name(int point) {
        return "U+%04X".formatted(point);
    }
}
