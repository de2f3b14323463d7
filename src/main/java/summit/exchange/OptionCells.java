package summit.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.exchange.Columns.Field;
import summit.story.Kind;

/** The options of a question, the right ones first, with the reasons that stand in the column behind theirs. */
record OptionCells(Columns columns, Problems problems, Sheet.Row row) {

    /** All of them; empty if a reason has no answer, and then that was told. */
    Optional<List<Kind.Option>> options() {
        var options = new ArrayList<Kind.Option>();
        for (var column : columns.of(Field.ANSWER)) {
            if (!add(column, 100, options)) {
                return Optional.empty();
            }
        }
        for (var column : columns.of(Field.WRONG)) {
            if (!add(column, 0, options)) {
                return Optional.empty();
            }
        }
        return Optional.of(options);
    }

    private boolean add(int column, int worth, List<Kind.Option> options) {
        var answers = Parts.of(row.cell(column));
        var reasons = columns.reasons(column).map(row::cell).orElse("");
        var parted = answers.size() == 1 ? List.of(Cell.line(reasons)) : Parts.inPlace(reasons);
        var surplus = parted.stream().skip(answers.size()).anyMatch(reason -> !reason.isEmpty());
        if (surplus) {
            problems.add(
                    row,
                    columns.reasons(column).orElse(column),
                    answers.isEmpty()
                            ? "there is a reason, and no answer before it."
                            : "there are more reasons than answers. Part them as the answers are, by | or by lines.");
            return false;
        }
        for (var i = 0; i < answers.size(); i++) {
            options.add(new Kind.Option(
                    answers.get(i), answers.get(i), worth, i < parted.size() ? Cell.line(parted.get(i)) : "", ""));
        }
        return true;
    }
}
