package summit.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What frames every screen: a status line above, and below it a word in passing and the keys that do something here. */
final class Chrome {
    private static final int MOST_HINTS = 6;

    private Chrome() {}

    /** Draws status line and footer of a screen. */
    static void draw(Model model, Canvas canvas, Screen screen) {
        canvas.fill(canvas.area(), " ", Role.PROSE);
        var top = canvas.area().top(1);
        canvas.fill(top, " ", Role.STATUS);
        status(model, canvas, top.within(1, 0), screen);
        footer(canvas, screen.hints(model));
    }

    /** Writes the word in passing over the footer; a long one takes as many rows as it needs from what is above. */
    static void notice(Model model, Canvas canvas) {
        var notice = model.stage().notice();
        if (notice.isEmpty()) {
            return;
        }
        var text = Layout.of(model.stage()).text();
        var lines = Wrap.lines(notice, text.width() - 10);
        var shown = Math.min(lines.size(), canvas.area().height() - 3);
        for (var i = 0; i < shown; i++) {
            var row = canvas.area().height() - 1 - shown + i;
            canvas.fill(new Area(text.column(), row, text.width() - (i == shown - 1 ? 10 : 0), 1), " ", Role.PROSE);
            canvas.line(
                    new Area(text.column(), row, text.width() - 10, 1),
                    lines.get(i).text(),
                    Role.ACCENT);
        }
    }

    private static void status(Model model, Canvas canvas, Area line, Screen screen) {
        var right = model.session().isPresent() ? Status.of(model).fitting(line.width() * 2 / 3) : "";
        canvas.lineRight(line, right, Role.STATUS);
        var left = line.left(line.width() - (right.isEmpty() ? 0 : Cells.columns(right) + 2));
        var place = screen.heading(model);
        canvas.line(left, "◆ ", Role.KEY);
        canvas.line(left.right(left.width() - 2), place, Role.STATUS);
    }

    /** "At most 6 key hints for this screen; hints drop by priority, never wrap." */
    static void footer(Canvas canvas, List<Hint> hints) {
        var bar = canvas.area().bottom(1);
        canvas.fill(bar, " ", Role.STATUS);
        var line = bar.within(1, 0);
        var kept = kept(hints, line.width());
        var column = line.column();
        for (var hint : kept) {
            var width = columns(hint);
            var place = new Area(column, line.row(), width, 1);
            canvas.line(place, hint.shown(), Role.KEY);
            canvas.line(place.right(width - Cells.columns(hint.shown()) - 1), hint.does(), Role.STATUS);
            canvas.spot(place, new Spot.Target.Press(hint.key()));
            column += width + 3;
        }
    }

    private static List<Hint> kept(List<Hint> hints, int width) {
        var byPriority = new ArrayList<>(hints);
        byPriority.sort(Comparator.comparingInt(hint -> -hint.priority()));
        var kept = new ArrayList<Hint>();
        var taken = 0;
        for (var hint : byPriority) {
            if (kept.size() < MOST_HINTS && taken + columns(hint) <= width) {
                kept.add(hint);
                taken += columns(hint) + 3;
            }
        }
        return hints.stream().filter(kept::contains).toList();
    }

    private static int columns(Hint hint) {
        return Cells.columns(hint.shown()) + 1 + Cells.columns(hint.does());
    }
}
