package summit.quiz.statistics;

import java.util.OptionalDouble;
import summit.story.Kind;
import summit.story.Question;

/**
 * How a question did as a measure, by the definitions of Moodle's quiz statistics; in per cent where not said otherwise. {@code answered} and {@code
 * left} count pupils. A value is empty where it is not defined; none is clamped, since a negative discrimination is a finding.
 *
 * @param facility mean mark / points
 * @param deviation standard deviation of the marks / points
 * @param guess what a blind guess earns on average
 * @param discrimination correlation of the marks with those on all other questions (corrected item-rest correlation); empty
 *     where either does not vary
 * @param efficiency their covariance out of the greatest that the two columns could have, which both sorted have
 * @param pointBiserial correlation with all questions, this one included; for questions that are right or wrong it is (M1 − M0) / s ·
 *     √(pq)
 */
public record ItemStatistics(
        Question question,
        Turnout turnout,
        OptionalDouble facility,
        OptionalDouble deviation,
        OptionalDouble guess,
        Separation separation) {

    /** How many pupils answered, and how many left the question unanswered. */
    public record Turnout(int answered, int left) {}

    /** How well the question tells those who know more from those who know less. */
    public record Separation(OptionalDouble discrimination, OptionalDouble efficiency, OptionalDouble pointBiserial) {}

    static ItemStatistics of(MarkTable table, int place) {
        var question = table.questions().get(place);
        var item = table.item(place);
        var answered = (int) table.scripts().stream()
                .filter(script -> script.reply(question.id()).isPresent())
                .count();
        return new ItemStatistics(
                question,
                new Turnout(answered, item.size() - answered),
                share(item.mean(), question),
                share(item.deviation(), question),
                question.kind().accept(new BlindGuess()),
                new Separation(
                        percent(item.correlation(table.rest(place))),
                        efficiency(item, table.rest(place)),
                        percent(item.correlation(table.totals()))));
    }

    /**
     * Whether those who answered did worse than by guessing, and by more than chance: by over two standard errors of a guess, {@code
     * √(g (100 − g) / n)}.
     */
    public boolean isWorseThanGuessing() {
        if (guess.isEmpty() || facility.isEmpty() || turnout.answered() == 0) {
            return false;
        }
        var given = facility.getAsDouble() * (turnout.answered() + turnout.left()) / turnout.answered();
        var chance = guess.getAsDouble();
        return given < chance - 2 * Math.sqrt(chance * (100 - chance) / turnout.answered());
    }

    private static OptionalDouble efficiency(Column item, Column rest) {
        if (item.size() < 2 || item.isConstant() || rest.isConstant()) {
            return OptionalDouble.empty();
        }
        var greatest = item.sorted().covariance(rest.sorted()).orElseThrow();
        return OptionalDouble.of(100 * item.covariance(rest).orElseThrow() / greatest);
    }

    private static OptionalDouble share(OptionalDouble marks, Question question) {
        var points = question.grading().points();
        return marks.isPresent() && points > 0
                ? OptionalDouble.of(100 * marks.getAsDouble() / points)
                : OptionalDouble.empty();
    }

    private static OptionalDouble percent(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(100 * value.getAsDouble()) : value;
    }

    /** What a blind guess earns: the mean worth of the options of a single choice, half for true or false, else not defined. */
    private record BlindGuess() implements Kind.Visitor<OptionalDouble> {
        @Override
        public OptionalDouble single(Kind.Single single) {
            return single.options().stream().mapToInt(Kind.Option::worth).average();
        }

        @Override
        public OptionalDouble trueFalse(Kind.TrueFalse trueFalse) {
            return OptionalDouble.of(50);
        }

        @Override
        public OptionalDouble multiple(Kind.Multiple multiple) {
            return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble numeric(Kind.Numeric numeric) {
            return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble words(Kind.Words words) {
            return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble ordering(Kind.Ordering ordering) {
            return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble matching(Kind.Matching matching) {
            return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble categorising(Kind.Categorising categorising) {
            return OptionalDouble.empty();
        }

        @Override
        public OptionalDouble cloze(Kind.Cloze cloze) {
            return OptionalDouble.empty();
        }
    }
}
