package summit.ui.lanterna;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import summit.story.Picture;
import summit.ui.toolkit.Cell;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Frame;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Theme;
import summit.ui.toolkit.Theme.Depth;
import summit.ui.toolkit.Theme.Emphasis;

/**
 * Puts frames on the screen, writing only what differs from the one before. The screen is cleared only when asked to, since
 * that is seen as a flash.
 */
final class Painter {
    /** So many pairs of colours are kept; many pictures would fill the memory otherwise. */
    private static final int MOST_PIXELS = 10_000;

    private final Stage stage;
    private final GameScreen screen;
    private final Charset charset;
    private final boolean ascii;
    // Not one map keyed by cells: hashing records costs a tenth of the time to the first paint, for method handles.
    private final Map<Role, Map<String, TextCharacter>> narrow = new EnumMap<>(Role.class);
    private final Map<Role, Map<String, TextCharacter>> wide = new EnumMap<>(Role.class);
    private final Map<Long, TextCharacter> pixels = new HashMap<>();
    private Look painted;

    /** All that decides what is seen. */
    private record Look(Frame frame, Theme theme, Depth depth) {
        /** Whether every cell that is the same looks the same; a theme is one of a few, and no other is like it. */
        boolean isPaintedAs(Look other) {
            return theme == other.theme && depth == other.depth;
        }
    }

    /** @param ascii draws lines and blocks in ASCII even where the charset has better */
    Painter(Stage stage, GameScreen screen, Charset charset, boolean ascii) {
        this.stage = stage;
        this.screen = screen;
        this.charset = charset;
        this.ascii = ascii;
    }

    /** Shows the frame; nothing is written if it is what the screen shows already. */
    void paint(Frame frame, Theme theme, Depth depth) throws IOException {
        var look = new Look(frame, theme, depth);
        if (painted == null || !look.isPaintedAs(painted) || !frame.equals(painted.frame())) {
            put(look);
            refresh(frame, Screen.RefreshType.DELTA);
        }
    }

    /** Clears the screen and shows the frame, when what the terminal shows is not known. */
    void repaint(Frame frame, Theme theme, Depth depth) throws IOException {
        put(new Look(frame, theme, depth));
        refresh(frame, Screen.RefreshType.COMPLETE);
    }

    private void refresh(Frame frame, Screen.RefreshType how) throws IOException {
        var cursor = frame.cursor();
        var size = screen.getTerminalSize();
        var isSeen = cursor.visible()
                && cursor.column() >= 0
                && cursor.row() >= 0
                && cursor.column() < size.getColumns()
                && cursor.row() < size.getRows();
        screen.setCursorPosition(isSeen ? new TerminalPosition(cursor.column(), cursor.row()) : null);
        stage.beginFrame();
        screen.refresh(how);
    }

    private void put(Look look) {
        if (painted == null || !painted.isPaintedAs(look)) {
            narrow.clear();
            wide.clear();
            pixels.clear();
        }
        var before = painted == null ? look.frame() : painted.frame();
        painted = look;
        var size = screen.getTerminalSize();
        for (var row = 0; row < size.getRows(); row++) {
            if (differs(before, look.frame(), row) && (hasWide(before, row) || hasWide(look.frame(), row))) {
                // what terminals leave of a wide glyph of which one half is overwritten differs, and Lanterna does not
                // look
                screen.forget(row);
            }
            for (var column = 0; column < size.getColumns(); column++) {
                var isWide = isWide(look.frame(), column, row) && column + 1 < size.getColumns();
                screen.setCharacter(column, row, character(at(look.frame(), column, row), isWide, look));
                if (isWide) {
                    // Lanterna blanks the cell on its right
                    column++;
                }
            }
        }
    }

    private static Cell at(Frame frame, int column, int row) {
        return row < frame.height() && column < frame.width()
                ? frame.rows().get(row).get(column)
                : Cell.BLANK;
    }

    private static boolean differs(Frame before, Frame now, int row) {
        return row >= before.height()
                || row >= now.height()
                || !before.rows().get(row).equals(now.rows().get(row));
    }

    private static boolean hasWide(Frame frame, int row) {
        return row < frame.height()
                && frame.rows().get(row).stream().anyMatch(cell -> cell.glyph().isEmpty());
    }

    private static boolean isWide(Frame frame, int column, int row) {
        return column + 1 < frame.width()
                && row < frame.height()
                && !at(frame, column, row).glyph().isEmpty()
                && at(frame, column + 1, row).glyph().isEmpty();
    }

    private TextCharacter character(Cell cell, boolean isWide, Look look) {
        if (cell.ink() instanceof Cell.Ink.Pixels both) {
            return pixels(cell.glyph(), both, look);
        }
        var role = ((Cell.Ink.As) cell.ink()).role();
        var glyphs = (isWide ? wide : narrow).computeIfAbsent(role, first -> new HashMap<>());
        var known = glyphs.get(cell.glyph());
        if (known == null) {
            known = glyph(shown(cell.glyph()), isWide, look.theme().look(role), look.depth());
            glyphs.put(cell.glyph(), known);
        }
        return known;
    }

    /** Half blocks and shades; where both colours are alike, or there is no such glyph, a coloured blank. */
    private TextCharacter pixels(String block, Cell.Ink.Pixels both, Look look) {
        if (look.depth() == Depth.MONO) {
            return glyph(" ", false, look.theme().look(Role.PROSE), Depth.MONO);
        }
        // Colours have 24 bits, and the blocks differ in the lowest byte.
        var key = (long) (block.charAt(0) & 0xFF) << 48
                | (long) number(both.upper(), look.depth()) << 24
                | number(both.lower(), look.depth());
        var known = pixels.get(key);
        if (known == null) {
            var upper = colour(both.upper(), look.depth());
            var lower = colour(both.lower(), look.depth());
            var isPlain = upper.equals(lower) || !shown(block).equals(block);
            known = new Glyph(isPlain ? " " : block, false, upper, lower, EnumSet.noneOf(SGR.class));
            if (pixels.size() >= MOST_PIXELS) {
                pixels.clear();
            }
            pixels.put(key, known);
        }
        return known;
    }

    /** What tells colours apart at this depth. */
    private static int number(Picture.Colour colour, Depth depth) {
        return switch (depth) {
            case MONO -> 0;
            case SIXTEEN -> colour.ansi() & 15;
            case INDEXED -> colour.index() & 255;
            case RGB -> colour.rgb() & 0xFFFFFF;
        };
    }

    private static TextCharacter glyph(String text, boolean isWide, Theme.Look look, Depth depth) {
        var emphasis = EnumSet.noneOf(SGR.class);
        look.emphasis().forEach(kind -> emphasis.add(sgr(kind)));
        var foreground = colour(look.foreground(), depth);
        var background = colour(look.background(), depth);
        if (text.equals(" ") && depth == Depth.MONO && emphasis.isEmpty()) {
            // the cell Lanterna takes an empty screen to be full of, and does not write
            return TextCharacter.DEFAULT_CHARACTER;
        }
        var columns = Cells.columns(text);
        var fitting = columns == (isWide ? 2 : 1) ? text : isWide ? text + " " : " ";
        return new Glyph(fitting, isWide, foreground, background, emphasis);
    }

    private static SGR sgr(Emphasis kind) {
        return switch (kind) {
            case BOLD -> SGR.BOLD;
            case REVERSE -> SGR.REVERSE;
            case UNDERLINE -> SGR.UNDERLINE;
        };
    }

    private static TextColor colour(Picture.Colour colour, Depth depth) {
        return switch (depth) {
            case MONO -> TextColor.ANSI.DEFAULT;
            case SIXTEEN -> SIXTEEN[number(colour, depth)];
            case INDEXED -> new TextColor.Indexed(number(colour, depth));
            case RGB -> new TextColor.RGB(colour.rgb() >> 16 & 255, colour.rgb() >> 8 & 255, colour.rgb() & 255);
        };
    }

    private static final TextColor[] SIXTEEN = {
        TextColor.ANSI.BLACK,
        TextColor.ANSI.RED,
        TextColor.ANSI.GREEN,
        TextColor.ANSI.YELLOW,
        TextColor.ANSI.BLUE,
        TextColor.ANSI.MAGENTA,
        TextColor.ANSI.CYAN,
        TextColor.ANSI.WHITE,
        TextColor.ANSI.BLACK_BRIGHT,
        TextColor.ANSI.RED_BRIGHT,
        TextColor.ANSI.GREEN_BRIGHT,
        TextColor.ANSI.YELLOW_BRIGHT,
        TextColor.ANSI.BLUE_BRIGHT,
        TextColor.ANSI.MAGENTA_BRIGHT,
        TextColor.ANSI.CYAN_BRIGHT,
        TextColor.ANSI.WHITE_BRIGHT
    };

    /** The glyph as this terminal can show it; text is cleaned where it enters, so a control here is a mistake of ours. */
    private String shown(String glyph) {
        if (glyph.isEmpty() || glyph.codePoints().anyMatch(Character::isISOControl)) {
            return " ";
        }
        if (ascii && Ascii.hasStandIn(glyph)) {
            return Ascii.of(glyph);
        }
        return charset.equals(StandardCharsets.UTF_8) || charset.newEncoder().canEncode(glyph)
                ? glyph
                : Ascii.of(glyph);
    }
}
