package summit.cli;

import summit.author.check.Screen;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.SmallScreen;

/** The screen of 60 by 20 cells, for the checker, which does not know screens. */
public final class SmallestScreen implements Screen {
    @Override
    public String size() {
        return SmallScreen.SIZE;
    }

    @Override
    public int rows() {
        return SmallScreen.rows();
    }

    @Override
    public int rowsOf(String paragraph) {
        return SmallScreen.rowsOf(paragraph);
    }

    @Override
    public boolean isTooLong(String paragraph) {
        return SmallScreen.isTooLong(paragraph);
    }

    @Override
    public int width(int character) {
        return Cells.width(character);
    }

    @Override
    public boolean shows(int character) {
        return !Cells.clean(Character.toString(character)).isEmpty();
    }
}
