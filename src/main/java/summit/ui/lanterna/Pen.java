package summit.ui.lanterna;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;

/**
 * The colours and emphasis that are wanted, and those the terminal has. The difference is written as one sequence, and only
 * when there is something to write with it: Lanterna alone resets and sets everything anew in every frame.
 */
final class Pen {
    private TextColor foreground = TextColor.ANSI.DEFAULT;
    private TextColor background = TextColor.ANSI.DEFAULT;
    private final EnumSet<SGR> emphasis = EnumSet.noneOf(SGR.class);
    private TextColor shownForeground = TextColor.ANSI.DEFAULT;
    private TextColor shownBackground = TextColor.ANSI.DEFAULT;
    private final EnumSet<SGR> shownEmphasis = EnumSet.noneOf(SGR.class);

    void foreground(TextColor colour) {
        foreground = colour;
    }

    void background(TextColor colour) {
        background = colour;
    }

    void add(SGR kind) {
        emphasis.add(kind);
    }

    void remove(SGR kind) {
        emphasis.remove(kind);
    }

    /** Wants nothing special. */
    void rest() {
        foreground = TextColor.ANSI.DEFAULT;
        background = TextColor.ANSI.DEFAULT;
        emphasis.clear();
    }

    /** The terminal has been told to forget everything. */
    void forget() {
        rest();
        shownForeground = foreground;
        shownBackground = background;
        shownEmphasis.clear();
    }

    /** What makes the terminal show what is wanted for this text; empty if it does already. */
    String change(String text) {
        var parts = new ArrayList<String>();
        for (var kind : SGR.values()) {
            if (emphasis.contains(kind) != shownEmphasis.contains(kind)) {
                parts.add(code(kind, emphasis.contains(kind)));
            }
        }
        shownEmphasis.clear();
        shownEmphasis.addAll(emphasis);
        var isSeen = !text.equals(" ") || emphasis.contains(SGR.REVERSE) || emphasis.contains(SGR.UNDERLINE);
        if (isSeen && !foreground.equals(shownForeground)) {
            parts.add(new String(foreground.getForegroundSGRSequence(), StandardCharsets.US_ASCII));
            shownForeground = foreground;
        }
        if (!background.equals(shownBackground)) {
            parts.add(new String(background.getBackgroundSGRSequence(), StandardCharsets.US_ASCII));
            shownBackground = background;
        }
        return parts.isEmpty() ? "" : "\033[" + String.join(";", parts) + "m";
    }

    private static String code(SGR kind, boolean on) {
        return switch (kind) {
            case BOLD -> on ? "1" : "22";
            case ITALIC -> on ? "3" : "23";
            case UNDERLINE -> on ? "4" : "24";
            case BLINK -> on ? "5" : "25";
            case REVERSE -> on ? "7" : "27";
            case CROSSED_OUT -> on ? "9" : "29";
            case FRAKTUR -> on ? "20" : "23";
            case BORDERED -> on ? "51" : "54";
            case CIRCLED -> on ? "52" : "54";
        };
    }
}
