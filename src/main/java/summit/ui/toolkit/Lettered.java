package summit.ui.toolkit;

import java.util.ArrayList;
import java.util.List;
import summit.quiz.LetteredOption;

/** Options beside their letters, which are drawn large where there is room: from the back of a room they are what a hand is raised for. */
public record Lettered(BlockLetters size) {
    /** Columns between a letter and what stands beside it. */
    private static final int GAP = 2;

    /** Columns that are left beside the letters in a text of this width. */
    public int room(int width) {
        return width - columns() - GAP;
    }

    private int columns() {
        return Math.max(1, size.columns("A"));
    }

    /** Sets an option, what is shown of it beside its letter; its rows keep what they can be clicked as. */
    public void lay(Flow flow, int option, List<Row> beside) {
        var letter = LetteredOption.letter(option);
        var drawn = size == BlockLetters.NONE ? List.of(letter) : size.drawn(letter);
        // What is lower than its letter stands in the middle of it.
        var above = Math.max(0, (drawn.size() - beside.size()) / 2);
        var item = beside.isEmpty() ? -1 : beside.get(0).item();
        var rows = new ArrayList<Row>();
        for (var i = 0; i < Math.max(drawn.size(), above + beside.size()); i++) {
            var mark = i < drawn.size() ? drawn.get(i) : "";
            var row = i >= above && i < above + beside.size()
                    ? beside.get(i - above)
                    : Row.of("", Role.PROSE).of(item);
            rows.add(row.behind(mark + " ".repeat(columns() + GAP - Cells.columns(mark)), Role.HEADING));
        }
        flow.rows(rows);
        if (size == BlockLetters.LARGE) {
            // Letters of whole cells would run into each other.
            flow.blank();
        }
    }
}
