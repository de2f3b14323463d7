package summit.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import summit.story.Response;

/**
 * Words or a number, typed; the unit stands behind a number and may be empty. What was {@code tried} is left standing, but the
 * first that is typed takes its place.
 */
record LineDraft(Line line, String unit, boolean number, boolean tried) implements Draft {
    @Override
    public Draft pressed(Key key) {
        // The letters that mean help with a question are not part of any number.
        if (number
                && key.name() == Key.Name.CHARACTER
                && !key.control()
                && "0123456789.,+-".indexOf(key.character()) < 0) {
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
        return amount(line.text()).map(Response.Amount::new);
    }

    /** A number as people write them: a blank, an apostrophe or a comma groups before three digits; two numbers are none. */
    static Optional<BigDecimal> amount(String typed) {
        var text =
                typed.strip().replaceAll("(?<=\\d)[ ',](?=\\d{3}(\\D|$))", "").replace(',', '.');
        // Exponents of a few digits only: a number of a million digits is no answer.
        return text.matches("[+-]?(\\d{1,30}\\.?\\d{0,30}|\\.\\d{1,30})([eE][+-]?\\d{1,2})?")
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    @Override
    public String missing() {
        return line.text().isBlank() ? "Type an answer first." : "That is not a number.";
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
