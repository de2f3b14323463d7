package summit.ui.lesson;

import java.util.Optional;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Line;
import summit.ui.toolkit.Role;

/** How many are present, being typed; {@code fresh} is whether the next digit begins the number anew. */
public record Headcount(Line line, boolean fresh) {
    /** So many were present before, which Enter alone leaves as it is; 0 if that is not known. */
    public static Headcount of(int before) {
        return new Headcount(before == 0 ? Line.EMPTY : Line.of(Integer.toString(before)), true);
    }

    /** What is typed; 0 where nothing is: hands are not checked then. */
    public int pupils() {
        return line.text().isEmpty() ? 0 : Integer.parseInt(line.text());
    }

    /** With a key more; empty for a key that makes no number of it. */
    public Optional<Headcount> pressed(Key key) {
        var isAnew = fresh && key.isPlainCharacter();
        var next = (isAnew ? Line.EMPTY : line).pressed(key);
        return next.text().matches("\\d{0,3}") ? Optional.of(new Headcount(next, false)) : Optional.empty();
    }

    /** Sets the question and the line. */
    public void ask(Flow flow) {
        flow.text("How many are present?", Role.PROSE);
        flow.row(line.shown("▸ ", Math.min(12, flow.width())));
        flow.text(
                pupils() == 0
                        ? "Enter alone: hands are not checked."
                        : "Enter takes it; an empty line checks no hands.",
                Role.DIM);
    }
}
