package summit.ui.toolkit;

import java.util.List;

/** The keys of a screen that is only read: it scrolls by lines and pages. */
public final class Reading {
    private Reading() {}

    /** The window after a key; the same window if the key does not scroll. */
    public static Pane scrolled(Pane pane, Key key) {
        if (key.is(' ')) {
            return pane.page(1);
        }
        return switch (key.name()) {
            case DOWN -> pane.by(1);
            case UP -> pane.by(-1);
            case PAGE_DOWN -> pane.page(1);
            case PAGE_UP -> pane.page(-1);
            case HOME -> pane.by(-pane.from());
            case END -> pane.by(pane.rows().size());
            default -> pane;
        };
    }

    /** Whether a key scrolls, so that it does nothing else. */
    public static boolean isScrolling(Key key) {
        return switch (key.name()) {
            case DOWN, UP, PAGE_DOWN, PAGE_UP, HOME, END -> true;
            default -> key.is(' ');
        };
    }

    /** The hints of a window. */
    public static List<Hint> hints(Pane pane) {
        return pane.hasMore() || pane.hasBefore() ? List.of(Hint.of("↑↓", Key.Name.DOWN, "scroll", 6)) : List.of();
    }
}
