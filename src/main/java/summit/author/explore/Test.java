package summit.author.explore;

import java.util.Optional;
import java.util.SortedSet;

/** A condition made ready, with what it reads that the slice does not keep and, for asking the engine, as it was written. */
record Test(Formula formula, SortedSet<Feature> missing, Optional<Occurrences.Condition> written) {
    /** How a condition comes out in a packed state. */
    enum Answer {
        NO,
        EITHER,
        YES
    }

    Answer in(long[] state) {
        if (formula instanceof Formula.Sure sure) {
            return sure.value(state) == 0 ? Answer.NO : Answer.YES;
        }
        var range = formula.range(state);
        if (!Range.mayBeTrue(range)) {
            return Answer.NO;
        }
        return Range.mayBeFalse(range) ? Answer.EITHER : Answer.YES;
    }
}
