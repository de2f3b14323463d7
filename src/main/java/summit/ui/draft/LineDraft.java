package summit.ui.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import summit.marking.TypedNumber;
import summit.story.Response;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Line;
import summit.ui.toolkit.Role;

/**
 * Words or a number, typed; the unit stands behind a number and may be empty. What was {@code tried} is left standing, but the
 * first that is typed takes its place.
 */
public record LineDraft(Line line, String unit, boolean number, boolean tried) implements Draft {
    @Override
    public Draft pressed(Key key) {
        // The letters that mean help with a question are not part of any number.
        if (number && key.isPlainCharacter() && "0123456789.,+-".indexOf(key.typed()) < 0) {
            return this;
        }
        var replaces =
                tried && (key.isPlainCharacter() || key.name() == Key.Name.BACKSPACE || key.name() == Key.Name.DELETE);
        var next = (replaces ? Line.EMPTY : line).pressed(key);
        return next.equals(line) && !replaces ? this : new LineDraft(next, unit, number, false);
    }

    @Override
    public Draft pasted(String text) {
        return new LineDraft((tried ? Line.EMPTY : line).typed(text.strip()), unit, number, false);
    }

    @Override
    public Draft rested() {
        return new LineDraft(line, unit, number, true);
    }

    @Override
    public Optional<Response> response() {
        if (line.text().isBlank()) {
            return Optional.empty();
        }
        if (!number) {
            return Optional.of(new Response.Typed(line.text().strip()));
        }
        return amount().map(Response.Amount::new);
    }

    /** The number typed; none where it may be one of two. */
    private Optional<BigDecimal> amount() {
        return readings().isEmpty() ? TypedNumber.read(line.text(), unit) : Optional.empty();
    }

    private List<String> readings() {
        return number ? TypedNumber.readings(line.text(), unit) : List.of();
    }

    @Override
    public String missing() {
        if (line.text().isBlank()) {
            return "Type an answer first.";
        }
        return readings().isEmpty()
                ? "That is not a number."
                : "Is that " + String.join(" or ", readings()) + "? Leave the point out, or write a comma.";
    }

    @Override
    public boolean files(Key key) {
        return key.name() == Key.Name.ENTER;
    }

    @Override
    public void lay(Flow flow, boolean focused) {
        var room = flow.width() - (unit.isEmpty() ? 0 : Cells.columns(unit) + 2);
        var row = line.shown("▸ ", Math.min(number ? 30 : 60, Math.max(8, room)), tried ? Role.SELECTED : Role.INPUT);
        if (!unit.isEmpty()) {
            row = row.and(" " + unit, Role.DIM);
        }
        flow.row((focused ? row : row.withCaret(-1)).of(0));
    }

    @Override
    public int focus() {
        return 0;
    }

    @Override
    public Draft clicked(int item) {
        return this;
    }

    @Override
    public boolean isTyping() {
        return !number;
    }

    @Override
    public List<Hint> hints() {
        return List.of(Hint.of("Enter", Key.Name.ENTER, "answer", 9), Hint.of("↓", Key.Name.DOWN, "help with it", 6));
    }
}
