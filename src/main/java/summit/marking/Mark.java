package summit.marking;

import java.util.List;
import summit.story.Verdict;

/** How far a response is right, and the reasons an author gave for what is wrong with it. */
public record Mark(Fraction fraction, List<String> because) {
    public Mark {
        because = List.copyOf(because);
    }

    /** Right, partly right or wrong. */
    public Verdict verdict() {
        if (fraction.equals(Fraction.ONE)) {
            return Verdict.RIGHT;
        }
        return fraction.equals(Fraction.ZERO) ? Verdict.WRONG : Verdict.PARTLY;
    }
}
