package summit.ui.toolkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The bottom of every screen: a word in passing, and the keys that do something here. */
public final class Footer {
    private static final int MOST_HINTS = 6;

    /** Blanks between two hints. */
    private static final int GAP = 2;

    private static final int WIDE_GAP = 3;

    private Footer() {}

    /** "At most 6 key hints for this screen; hints drop by priority, never wrap." */
    public static void draw(Canvas canvas, List<Hint> hints) {
        var bar = canvas.area().bottom(1);
        canvas.fill(bar, " ", Role.STATUS);
        var line = bar.within(1, 0);
        // Where a blank less between them lets one stay that matters more, they stand closer.
        var kept = kept(hints, line.width(), GAP);
        var gap = kept.equals(kept(hints, line.width(), WIDE_GAP)) ? WIDE_GAP : GAP;
        var column = line.column();
        for (var hint : kept) {
            var width = columns(hint);
            var place = new Area(column, line.row(), width, 1);
            canvas.line(place, hint.shown(), Role.KEY);
            canvas.line(place.right(width - Cells.columns(hint.shown()) - 1), hint.does(), Role.STATUS);
            canvas.spot(place, new Spot.Target.Press(hint.key()));
            column += width + gap;
        }
    }

    private static List<Hint> kept(List<Hint> hints, int width, int gap) {
        var byPriority = new ArrayList<>(hints);
        byPriority.sort(Comparator.comparingInt(hint -> -hint.priority()));
        var kept = new ArrayList<Hint>();
        var taken = 0;
        for (var hint : byPriority) {
            if (kept.size() < MOST_HINTS && taken + columns(hint) <= width) {
                kept.add(hint);
                taken += columns(hint) + gap;
            }
        }
        return hints.stream().filter(kept::contains).toList();
    }

    private static int columns(Hint hint) {
        return Cells.columns(hint.shown()) + 1 + Cells.columns(hint.does());
    }

    /** Writes the word in passing over the footer, in the rows that {@link Layout} left to it. */
    public static void notice(Stage stage, Canvas canvas) {
        if (stage.notice().isEmpty()) {
            return;
        }
        var text = Layout.of(stage).text();
        var shown = stage.rowsTaken(text.width()) + 1;
        var lines = stage.said().lines(text.width(), shown);
        for (var i = 0; i < lines.size(); i++) {
            var row = canvas.area().height() - 1 - lines.size() + i;
            var width = text.width() - (i == lines.size() - 1 ? Notice.MARKS : 0);
            // The mark that tells of more has the row of a single line; of several, the first would cut through it.
            var cleared = lines.size() > 1 ? canvas.area().below(row).top(1) : new Area(text.column(), row, width, 1);
            canvas.fill(cleared, " ", Role.PROSE);
            canvas.line(new Area(text.column(), row, width, 1), lines.get(i).text(), Role.ACCENT);
        }
    }
}
