package summit.ui.lanterna;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.util.EnumSet;

/** Lanterna's screen, which can be told that it does not know what stands in a row. */
final class GameScreen extends TerminalScreen {
    private static final Glyph UNKNOWN =
            new Glyph("unknown", false, TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, EnumSet.noneOf(SGR.class));

    GameScreen(Terminal terminal) throws IOException {
        super(terminal);
    }

    /** The next refresh writes the row in full. */
    synchronized void forget(int row) {
        for (var column = 0; column < getTerminalSize().getColumns(); column++) {
            getFrontBuffer().setCharacterAt(column, row, UNKNOWN);
        }
    }
}
