package summit.ui;

import summit.ui.toolkit.Area;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Footer;
import summit.ui.toolkit.Role;

/** A window over the screen below it, which stays in sight but answers to nothing. */
final class Box {
    private Box() {}

    /** Draws the screen below, its footer with the hints of the box, and the box; what is left is the room inside it. */
    static Area over(Model model, Canvas canvas, Screen screen, int width, int height, String title) {
        var below = model.back();
        if (below.screens().size() < model.screens().size()) {
            below.screen().view(below, canvas);
        } else {
            Chrome.draw(model, canvas, screen);
        }
        canvas.cover();
        Footer.draw(canvas, screen.hints(model));
        var room = canvas.area().below(1).above(1);
        var box = room.middle(Math.min(width, room.width()), Math.min(height, room.height()));
        canvas.box(box, title, Role.ACCENT);
        return box.width() < 12 || box.height() < 3 ? box : box.within(2, 1);
    }
}
