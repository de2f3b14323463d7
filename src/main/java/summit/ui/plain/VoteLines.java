package summit.ui.plain;

import java.util.ArrayList;
import java.util.List;
import summit.quiz.LetteredOption;
import summit.quiz.room.Asked;
import summit.quiz.room.Tally;
import summit.ui.toolkit.Cells;

/** How a class voted on a question with options, a line each. Bars are for the screen: read aloud they are noise. */
record VoteLines(Tally tally) {

    /** The lines of one vote; the right option is named once it may be. */
    List<String> of(Asked.Vote vote, boolean told) {
        var counts = tally.counts(vote);
        var all = tally.total(vote);
        var lines = new ArrayList<String>();
        for (var i = 0; i < tally.options().size(); i++) {
            lines.add(LetteredOption.letter(i) + ". "
                    + Cells.clean(tally.options().get(i).text()) + ": " + counts.get(i) + ", "
                    + Tally.percent(counts.get(i), all) + " per cent" + (told && tally.isRight(i) ? ", right" : ""));
        }
        return lines;
    }
}
