package summit.ui.plain;

import java.util.ArrayList;
import java.util.List;
import summit.quiz.LetteredOption;
import summit.quiz.room.Asked;
import summit.quiz.room.Tally;
import summit.ui.toolkit.Cells;

/** How a class voted on a question with options, as labelled bars. */
record VoteLines(Tally tally, int width) {
    /** Columns of a bar that stands for all hands. */
    private static final int BAR = 20;

    /** Columns for the letter before an option's text, and for the numbers behind its bar. */
    private static final int AROUND = 31;

    private static final int LEAST_TEXT = 8;

    /** The bars of one vote; the right option is named once it may be. */
    List<String> bars(Asked.Vote vote, boolean told) {
        var counts = tally.counts(vote);
        var all = tally.total(vote);
        var room = Math.max(LEAST_TEXT, width - BAR - AROUND);
        var longest = Math.min(
                room,
                tally.options().stream()
                        .mapToInt(option -> Cells.columns(option.text()))
                        .max()
                        .orElse(0));
        var lines = new ArrayList<String>();
        for (var i = 0; i < tally.options().size(); i++) {
            // Rounded up, so that a single hand is seen.
            var bar = "#".repeat(all == 0 ? 0 : (counts.get(i) * BAR + all - 1) / all);
            var text = Cells.clean(tally.options().get(i).text());
            // A text too long to stand before its bar stands above it, whole.
            var isLong = Cells.columns(text) > longest;
            if (isLong) {
                lines.add(LetteredOption.letter(i) + ". " + text);
            }
            var before = isLong ? "   " : LetteredOption.letter(i) + ". " + text;
            lines.add(before + " ".repeat(longest + 3 - Cells.columns(before)) + " " + bar
                    + (bar.isEmpty() ? "" : " ") + counts.get(i) + ", " + Tally.percent(counts.get(i), all)
                    + " per cent" + (told && tally.isRight(i) ? ", right" : ""));
        }
        return lines;
    }
}
