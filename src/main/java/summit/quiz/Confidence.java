package summit.quiz;

import summit.marking.Fraction;

/**
 * How sure somebody is of an answer, and what that is worth: one, two or three marks if it is right, none, minus two or minus six if
 * it is wrong. A partly right answer has its share of the marks for a right one. So low pays best below a chance of two
 * thirds, high above four fifths. Source: Gardner-Medwin's certainty-based marking, with the table that Moodle uses.
 */
public enum Confidence {
    LOW(1, 0),
    MIDDLE(2, -2),
    HIGH(3, -6);

    private final int right;
    private final int wrong;

    Confidence(int right, int wrong) {
        this.right = right;
        this.wrong = wrong;
    }

    /** The marks for an answer that is right by this share, where a question is worth one. */
    public double marks(Fraction share) {
        return share.equals(Fraction.ZERO) ? wrong : right * share.value();
    }
}
