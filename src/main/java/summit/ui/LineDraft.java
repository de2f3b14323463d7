package summit.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import summit.story.Response;

/** Words or a number, typed; the unit stands behind a number and may be empty. */
record LineDraft(Line line, String unit, boolean number) implements Draft {
    @Override
    public Draft pressed(Key key) {
        // The letters that mean help with a question are not part of any number.
        if (number
                && key.name() == Key.Name.CHARACTER
                && !key.control()
                && "0123456789.,+-' eE%".indexOf(key.character()) < 0) {
            return this;
        }
        return new LineDraft(line.pressed(key), unit, number);
    }

    @Override
    public Draft pasted(String text) {
        return new LineDraft(line.typed(text.strip()), unit, number);
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

    /** A number as people write them: blanks and apostrophes group, and so does a comma before three digits. */
    static Optional<BigDecimal> amount(String typed) {
        var text = typed.strip()
                .replaceAll("[ ']", "")
                .replaceAll(",(?=\\d{3}(\\D|$))", "")
                .replace(',', '.');
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
        var row = line.shown("▸ ", Math.min(number ? 30 : 60, Math.max(8, room)));
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
