package summit.ui.toolkit;

/** What a piece of text is for. Only a {@link Theme} knows how it looks. */
public enum Role {
    PROSE,
    TITLE,
    HEADING,
    CHOICE,
    SELECTED,
    LOCKED,
    RIGHT,
    PARTLY,
    WRONG,
    HINT,
    INPUT,
    CARD,
    QUOTE,
    CHROME,
    STATUS,
    KEY,
    ACCENT,
    DIM,
    ALERT,
    /** What is printed on newspaper. */
    PAPER,
    /** What is printed large on newspaper. */
    HEADLINE,
    /** Rules and small print on newspaper. */
    FADED,
    /** The filled part of a bar. */
    BAR
}
