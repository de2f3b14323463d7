package summit.author.check;

/** What the rules need to know of the smallest screen that is played on in comfort; the screens themselves are elsewhere. */
public interface Screen {
    /** Its size, as a message says it. */
    String size();

    /** The rows that text may take. */
    int rows();

    /** The rows that a paragraph takes. */
    int rowsOf(String paragraph);

    /** Whether a paragraph takes more rows than there are. */
    boolean isTooLong(String paragraph);

    /** Columns a character takes: 0 for a mark that stands on the one before it. */
    int width(int character);

    /** Whether a character is shown at all. */
    boolean shows(int character);
}
