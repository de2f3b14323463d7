package summit.ui;

import summit.ui.toolkit.Area;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Footer;
import summit.ui.toolkit.Role;

/** What frames every screen: a status line above, and the footer below. */
final class Chrome {
    private Chrome() {}

    /** Draws status line and footer of a screen. */
    static void draw(Model model, Canvas canvas, Screen screen) {
        canvas.fill(canvas.area(), " ", Role.PROSE);
        var top = canvas.area().top(1);
        canvas.fill(top, " ", Role.STATUS);
        status(model, canvas, top.within(1, 0), screen);
        Footer.draw(canvas, screen.keys(model));
    }

    private static void status(Model model, Canvas canvas, Area line, Screen screen) {
        var place = screen.heading(model) + (Rehearsing.isForced(model) ? " (by force)" : "");
        // What the place leaves, with its sign and blanks between; a long one is rather cut than all that is told
        // beside it.
        var room = Math.max(line.width() - Cells.columns(place) - 4, line.width() / 2);
        var right =
                model.session().isPresent() || model.isQuiz() ? Status.of(model).fitting(room) : "";
        canvas.lineRight(line, right, Role.STATUS);
        var left = line.left(line.width() - (right.isEmpty() ? 0 : Cells.columns(right) + 2));
        canvas.line(left, "◆ ", Role.KEY);
        canvas.line(left.right(left.width() - 2), place, Role.STATUS);
    }
}
