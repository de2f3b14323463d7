package summit.ui.toolkit;

import java.util.ArrayList;
import java.util.List;
import summit.quiz.room.Asked;
import summit.quiz.room.Tally;

/**
 * How a class voted, as bars with their numbers beside them: each vote a bar below its option, two votes side by side where they fit.
 * Which option is right is marked only once it may be told.
 */
public record VoteChart(Tally tally, List<Asked.Vote> votes, boolean told, int width) {
    /** Columns a bar has at least, and at most. */
    private static final int SHORTEST = 12;

    private static final int LONGEST = 40;

    private static final int GAP = 3;

    /** What stands before a bar of one of two votes, and what stands behind any. */
    private static final int NAME = 8;

    private static final int NUMBERS = 10;

    public VoteChart {
        votes = List.copyOf(votes);
    }

    /** Sets the bars, an option under another. */
    public void draw(Flow flow, Lettered lettered) {
        var room = lettered.room(width);
        for (var i = 0; i < tally.options().size(); i++) {
            var isRight = told && tally.isRight(i);
            var text = tally.options().get(i).text() + (isRight ? "  ✓ right" : "");
            var beside = new Flow(room).text(text, isRight ? Role.RIGHT : Role.CHOICE);
            bars(i, room).forEach(beside::row);
            lettered.lay(flow, i, beside.rows());
        }
        flow.blank();
    }

    private List<Row> bars(int option, int room) {
        var rows = new ArrayList<Row>();
        var isBeside = votes.size() > 1 && room >= 2 * (NAME + SHORTEST + NUMBERS) + GAP;
        if (isBeside) {
            var each = (room - GAP) / 2;
            var first = bar(option, 0, each);
            rows.add(first.filled(each + GAP, Role.PROSE).and(bar(option, 1, each)));
        } else {
            for (var vote = 0; vote < votes.size(); vote++) {
                rows.add(bar(option, vote, room));
            }
        }
        return rows;
    }

    private Row bar(int option, int vote, int columns) {
        var name = votes.size() == 1 ? "" : vote == 0 ? "before  " : "after   ";
        return bar(name, tally.counts(votes.get(vote)).get(option), tally.total(votes.get(vote)), columns);
    }

    /** A bar for so many hands of all, with the numbers behind it. */
    public static Row bar(String name, int count, int all, int columns) {
        var length = Math.max(1, Math.min(LONGEST, columns - Cells.columns(name) - NUMBERS));
        // In half cells, rounded up, so that a single hand is seen.
        var halves = all == 0 ? 0 : (2 * length * count + all - 1) / all;
        var filled = "█".repeat(halves / 2) + "▌".repeat(halves % 2);
        return Row.of(name, Role.DIM)
                .and(filled, Role.BAR)
                .and("░".repeat(length - filled.length()), Role.CHROME)
                .and(" " + count + ", " + Tally.percent(count, all) + "%", Role.PROSE);
    }
}
