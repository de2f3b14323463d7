package summit.ui.toolkit;

/** How much text a screen of {@value #COLUMNS} by {@value #ROWS} cells shows at once: the smallest that is played on in comfort. */
public final class SmallScreen {
    private static final int COLUMNS = 60;
    private static final int ROWS = 20;

    /** Its size, in words. */
    public static final String SIZE = COLUMNS + " by " + ROWS;

    private static final Area TEXT =
            Layout.of(Stage.on(Theme.Depth.MONO, true).sized(COLUMNS, ROWS)).text();

    private SmallScreen() {}

    /** The rows that text may take. */
    public static int rows() {
        return TEXT.height();
    }

    /**
     * Whether a paragraph takes more rows than there are. Two rows that follow each other take more columns than one has, or
     * they would be one, and a letter takes two columns at most; so most paragraphs need not be set to know.
     */
    public static boolean isTooLong(String paragraph) {
        return 2 * paragraph.length() > TEXT.width() * (TEXT.height() / 2) && rowsOf(paragraph) > TEXT.height();
    }

    /** The rows that a paragraph takes. */
    public static int rowsOf(String paragraph) {
        return Wrap.lines(paragraph, TEXT.width()).size();
    }
}
