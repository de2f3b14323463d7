package summit.ui.toolkit;

/** A line being typed, and the place of the cursor among its code points. */
public record Line(String text, int cursor) {
    /** Longer lines than anybody means to type are not taken. */
    private static final int LONGEST = 200;

    /** Nothing is typed yet. */
    public static final Line EMPTY = new Line("", 0);

    public Line {
        cursor = Math.max(0, Math.min(cursor, text.codePointCount(0, text.length())));
    }

    /** A text, with the cursor behind it. */
    public static Line of(String text) {
        return new Line(text, text.length());
    }

    /** The line after a key; the same line if the key does not edit. */
    public Line pressed(Key key) {
        if (key.isPlainCharacter()) {
            return typed(Character.toString(key.typed()));
        }
        if (key.name() == Key.Name.CHARACTER) {
            return key.control() ? control(key.character()) : this;
        }
        return switch (key.name()) {
            case LEFT -> new Line(text, cursor - 1);
            case RIGHT -> new Line(text, cursor + 1);
            case HOME -> new Line(text, 0);
            case END -> new Line(text, length());
            case BACKSPACE -> cursor == 0 ? this : without(cursor - 1, cursor).at(cursor - 1);
            case DELETE -> without(cursor, Math.min(length(), cursor + 1));
            default -> this;
        };
    }

    private Line control(int letter) {
        return switch (letter) {
            case 'a' -> new Line(text, 0);
            case 'e' -> new Line(text, length());
            case 'b' -> new Line(text, cursor - 1);
            case 'f' -> new Line(text, cursor + 1);
            case 'd' -> without(cursor, Math.min(length(), cursor + 1));
            case 'h' -> cursor == 0 ? this : without(cursor - 1, cursor).at(cursor - 1);
            case 'k' -> without(cursor, length());
            case 'u' -> without(0, cursor).at(0);
            case 'w' -> without(wordBefore(), cursor).at(wordBefore());
            default -> this;
        };
    }

    /** The line with text at the cursor. */
    public Line typed(String more) {
        var cleaned = Cells.clean(more);
        if (cleaned.isEmpty() || text.length() + cleaned.length() > LONGEST) {
            return this;
        }
        var index = index(cursor);
        return new Line(
                text.substring(0, index) + cleaned + text.substring(index),
                cursor + cleaned.codePointCount(0, cleaned.length()));
    }

    private int wordBefore() {
        var place = index(cursor);
        while (place > 0 && text.charAt(place - 1) == ' ') {
            place--;
        }
        while (place > 0 && text.charAt(place - 1) != ' ') {
            place--;
        }
        return text.codePointCount(0, place);
    }

    private Line without(int from, int to) {
        return new Line(text.substring(0, index(from)) + text.substring(index(to)), cursor);
    }

    private Line at(int place) {
        return new Line(text, place);
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }

    private int index(int place) {
        return text.offsetByCodePoints(0, place);
    }

    /** The line in a field of so many columns, with the cursor in view. */
    public Row shown(String before, int columns) {
        return shown(before, columns, Role.INPUT);
    }

    /** The same, looking otherwise than what is being typed. */
    public Row shown(String before, int columns, Role look) {
        var room = Math.max(2, columns - Cells.columns(before) - 2);
        var head = text.substring(0, index(cursor));
        var hidden = Math.max(0, Cells.columns(head) - room + 1);
        var seen = text;
        while (hidden > 0 && !seen.isEmpty()) {
            var first = Cells.glyphs(seen).get(0);
            hidden -= Cells.columns(first);
            seen = seen.substring(Math.min(seen.length(), first.length()));
            head = head.substring(Math.min(head.length(), first.length()));
        }
        var field = Cells.cut(seen, room);
        return Row.of(before, Role.ACCENT)
                .and(" " + field + " ".repeat(Math.max(0, room - Cells.columns(field))) + " ", look)
                .withCaret(Cells.columns(before) + 1 + Cells.columns(head));
    }
}
