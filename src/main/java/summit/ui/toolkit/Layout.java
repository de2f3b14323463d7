package summit.ui.toolkit;

/**
 * Where things stand on a screen of a size: the column that is read, never wider than {@link #WIDEST} because longer lines are
 * hard to follow, and beside it, on wide screens, a panel.
 */
public record Layout(Area text, Area panel) {
    /** The most columns that text takes. */
    public static final int WIDEST = 76;

    /** From this width on there is a panel. */
    static final int WIDE = 100;

    /** From this width on a picture fits into the panel. */
    private static final int PICTURE_BESIDE = 132;

    /** How a screen of this size is divided. */
    public static Layout of(Stage stage) {
        var width = stage.width();
        var rows = rows(stage);
        if (width < WIDE) {
            return new Layout(alone(stage, WIDEST), new Area(width, rows.row(), 0, 0));
        }
        var panel = panel(width);
        var text = columns(stage);
        var left = (width - text - panel - 5) / 2;
        return new Layout(
                new Area(left, rows.row(), text, rows.height()),
                new Area(left + text + 5, rows.row(), panel, rows.height()));
    }

    private static int panel(int width) {
        return width >= PICTURE_BESIDE ? 60 : Math.min(40, Math.max(28, width - WIDEST - 12));
    }

    /** The columns of the text, and of what is said in passing under it. */
    private static int columns(Stage stage) {
        var width = stage.width();
        return Math.min(WIDEST, width < WIDE ? width - 2 * margin(width) : width - panel(width) - 11);
    }

    private static int margin(int width) {
        return width >= 60 ? 4 : width >= 36 ? 2 : 0;
    }

    /** Rows at the bottom: the keys, the marks that tell where there is more, and what is said in passing. */
    public static int bottom(Stage stage) {
        return 2 + stage.rowsTaken(columns(stage));
    }

    /** A column in the middle with nothing beside it. */
    public static Area alone(Stage stage, int widest) {
        var rows = rows(stage);
        return rows.middle(Math.min(widest, stage.width() - 2 * margin(stage.width())), rows.height());
    }

    /** Between the status line and what is at the bottom, with air above where there is room for it. */
    private static Area rows(Stage stage) {
        var air = stage.height() >= 14 ? 1 : 0;
        return new Area(0, 1 + air, stage.width(), Math.max(1, stage.height() - 1 - bottom(stage) - air));
    }

    /** Whether there is room beside the text. */
    public boolean hasPanel() {
        return !panel.isEmpty();
    }

    /** Whether a picture stands in the panel rather than over the text. */
    public boolean hasPictureBeside() {
        return panel.width() >= 60;
    }
}
