package summit.ui.plain;

/**
 * Text that came from outside, without what could harm a terminal or deceive a reader: control characters (escape codes
 * among them), direction marks, zero-width characters and halves of surrogate pairs.
 */
public final class Clean {
    private Clean() {}

    /** The text on one line; a tab or a line break becomes a space. */
    public static String line(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                clean.append(' ');
            } else if (isHarmless(point)) {
                clean.appendCodePoint(point);
            }
        });
        return clean.toString();
    }

    private static boolean isHarmless(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
