package summit.ui.lanterna;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;

/**
 * A cell of Lanterna's screen whose width is what {@code summit.ui} says. Lanterna guesses: a letter with a combining mark and
 * everything outside the basic plane is two wide to it, a cup of coffee is one; and a wrong width shifts the rest of the row.
 */
final class Glyph extends TextCharacter {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final boolean isWide;
    private final EnumSet<SGR> emphasis;

    @SuppressWarnings("deprecation") // the constructors meant instead cannot be extended
    Glyph(String text, boolean isWide, TextColor foreground, TextColor background, EnumSet<SGR> emphasis) {
        super(' ', foreground, background, emphasis);
        this.text = text;
        this.isWide = isWide;
        this.emphasis = emphasis;
    }

    /** The set itself: Lanterna asks for it at every cell, only looks at it, and would copy it each time. */
    @Override
    public EnumSet<SGR> getModifiers() {
        return emphasis;
    }

    @Override
    public String getCharacterString() {
        return text;
    }

    @Override
    public boolean isDoubleWidth() {
        return isWide;
    }

    /** Lanterna asks for blanks in these colours, to stand where half of a wide glyph was. */
    @Override
    public TextCharacter withCharacter(char character) {
        return new Glyph(String.valueOf(character), false, getForegroundColor(), getBackgroundColor(), getModifiers());
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Glyph glyph
                        && isWide == glyph.isWide
                        && text.equals(glyph.text)
                        && getForegroundColor().equals(glyph.getForegroundColor())
                        && getBackgroundColor().equals(glyph.getBackgroundColor())
                        && getModifiers().equals(glyph.getModifiers());
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
