package summit.ui.toolkit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How many columns text takes on a terminal, and its division into glyphs. The only place that knows widths.
 *
 * <p>Text is composed (NFC) and cleaned first: control, bidirectional and zero-width characters vanish, because what the
 * terminal does with them is not what they are. A combining mark belongs to the glyph before it.
 */
public final class Cells {
    /** Marks that one glyph may carry; more of them only smear over the rows above and below. */
    private static final int MOST_MARKS = 4;

    /** First and last code points of the blocks that take two columns (Unicode 15, East Asian Width W and F, and emoji). */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x16FF1, 0x17000, 0x18CFF, 0x1AFF0,
        0x1B2FB, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F265, 0x1F300,
        0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0,
        0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B,
        0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680,
        0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4,
        0x1F6FC, 0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70,
        0x1FAFF, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD
    };

    private static final String[] GLYPHS = ascii();
    private static final Cell[][] PLAIN = plain();

    private Cells() {}

    /** The text as it may be shown on one line: composed, without anything a terminal would act on. Line ends become blanks. */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        var cleaned = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> {
            if (point == '\n'
                    || point == '\r'
                    || point == '\t'
                    || point == 0x85
                    || point == 0x2028
                    || point == 0x2029) {
                cleaned.append(' ');
            } else if (isShown(point)) {
                cleaned.appendCodePoint(point);
            }
        });
        return cleaned.toString();
    }

    private static boolean isShown(int point) {
        // Variation selectors ask for the wide form of a narrow sign; terminals disagree about what that does to the
        // row.
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> (point < 0xFE00 || point > 0xFE0F) && point != 0x115F && point != 0x1160 && point != 0x3164;
        };
    }

    /** Columns a code point takes: 0 for a combining mark, 2 for a wide one, else 1. */
    public static int width(int point) {
        if (point < 0x300) {
            return 1;
        }
        var type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || point >= 0x1160 && point <= 0x11FF) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        var low = 0;
        var high = WIDE.length / 2 - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            if (point < WIDE[2 * middle]) {
                high = middle - 1;
            } else if (point > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Columns the cleaned text takes. */
    public static int columns(String text) {
        return isPlain(text)
                ? text.length()
                : clean(text).codePoints().map(Cells::width).sum();
    }

    /** The cleaned text glyph by glyph, combining marks with what they stand on. */
    public static List<String> glyphs(String text) {
        var glyphs = new ArrayList<String>(text.length());
        if (isPlain(text)) {
            for (var i = 0; i < text.length(); i++) {
                glyphs.add(GLYPHS[text.charAt(i)]);
            }
            return glyphs;
        }
        var glyph = new StringBuilder();
        var marks = 0;
        var points = clean(text).codePoints().iterator();
        while (points.hasNext()) {
            var point = points.nextInt();
            if (width(point) > 0) {
                flush(glyph, glyphs);
                marks = 0;
                glyph.appendCodePoint(point);
            } else if (marks++ < MOST_MARKS) {
                // A mark with nothing before it stands on a blank.
                if (glyph.isEmpty()) {
                    glyph.append(' ');
                }
                glyph.appendCodePoint(point);
            }
        }
        flush(glyph, glyphs);
        return glyphs;
    }

    private static void flush(StringBuilder glyph, List<String> glyphs) {
        if (!glyph.isEmpty()) {
            glyphs.add(glyph.toString());
            glyph.setLength(0);
        }
    }

    /** The text in as many cells as it has columns: a wide glyph is followed by an empty one. */
    static List<Cell> of(String text, Role role) {
        var cells = new ArrayList<Cell>(text.length());
        if (isPlain(text)) {
            for (var i = 0; i < text.length(); i++) {
                cells.add(plain(text.charAt(i), role));
            }
            return cells;
        }
        var ink = new Cell.Ink.As(role);
        for (var glyph : glyphs(text)) {
            cells.add(new Cell(glyph, ink));
            if (width(glyph.codePointAt(0)) == 2) {
                cells.add(new Cell("", ink));
            }
        }
        return cells;
    }

    /** The cell of an ASCII character. Screens are made of these, so each exists once. */
    static Cell plain(char character, Role role) {
        return PLAIN[role.ordinal()][character];
    }

    private static Cell[][] plain() {
        var cells = new Cell[Role.values().length][0x7F];
        for (var role : Role.values()) {
            var ink = new Cell.Ink.As(role);
            for (var character = 0; character < 0x7F; character++) {
                cells[role.ordinal()][character] = new Cell(GLYPHS[character], ink);
            }
        }
        return cells;
    }

    private static String[] ascii() {
        var glyphs = new String[0x7F];
        for (var character = 0; character < glyphs.length; character++) {
            glyphs[character] = Character.toString(character);
        }
        return glyphs;
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** The text cut to at most so many columns, with an ellipsis where something was cut. */
    public static String clip(String text, int columns) {
        if (columns(text) <= columns) {
            return clean(text);
        }
        return columns <= 0 ? "" : cut(text, columns - 1) + "…";
    }

    /** As much of the beginning as fits so many columns, without a mark. */
    public static String cut(String text, int columns) {
        var kept = new StringBuilder();
        var left = columns;
        for (var glyph : glyphs(text)) {
            left -= width(glyph.codePointAt(0));
            if (left < 0) {
                break;
            }
            kept.append(glyph);
        }
        return kept.toString();
    }
}
