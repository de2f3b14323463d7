package summit.quiz.statistics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How a whole test did, and each question in it, by the definitions of Moodle's quiz statistics; in per cent of all points. Values
 * are empty where they are not defined. They say little below {@value #ENOUGH} pupils ({@link #isEnough}).
 *
 * @param alpha Cronbach's: 100 · k/(k−1) · (1 − Σ var(item) / var(total)), k the number of questions; may be negative
 * @param standardError of one pupil's result: deviation · √(1 − alpha/100)
 */
public record TestStatistics(
        int pupils,
        OptionalDouble mean,
        OptionalDouble median,
        OptionalDouble deviation,
        Reliability reliability,
        List<ItemStatistics> items) {
    /** Pupils below which item statistics are noise. */
    public static final int ENOUGH = 10;

    public TestStatistics {
        items = List.copyOf(items);
    }

    /** How far the questions measure one thing, and how far off a pupil's result may be. */
    public record Reliability(OptionalDouble alpha, OptionalDouble standardError) {}

    /** The statistics of a table. */
    public static TestStatistics of(MarkTable table) {
        var totals = table.totals();
        var deviation = share(totals.deviation(), table);
        var alpha = alpha(table);
        return new TestStatistics(
                totals.size(),
                share(totals.mean(), table),
                share(totals.median(), table),
                deviation,
                new Reliability(alpha, standardError(deviation, alpha)),
                IntStream.range(0, table.questions().size())
                        .mapToObj(place -> ItemStatistics.of(table, place))
                        .toList());
    }

    /** Whether there are enough pupils for statistics of single questions to mean something. */
    public boolean isEnough() {
        return pupils >= ENOUGH;
    }

    private static OptionalDouble alpha(MarkTable table) {
        var count = table.questions().size();
        if (count < 2 || table.totals().size() < 2 || table.totals().isConstant()) {
            return OptionalDouble.empty();
        }
        var apart = IntStream.range(0, count)
                .mapToDouble(place -> table.item(place).variance().orElseThrow())
                .sum();
        var together = table.totals().variance().orElseThrow();
        return OptionalDouble.of(100.0 * count / (count - 1) * (1 - apart / together));
    }

    private static OptionalDouble standardError(OptionalDouble deviation, OptionalDouble alpha) {
        return alpha.isPresent() && deviation.isPresent()
                ? OptionalDouble.of(deviation.getAsDouble() * Math.sqrt(1 - alpha.getAsDouble() / 100))
                : OptionalDouble.empty();
    }

    private static OptionalDouble share(OptionalDouble marks, MarkTable table) {
        return marks.isPresent() && table.full() > 0
                ? OptionalDouble.of(100 * marks.getAsDouble() / table.full())
                : OptionalDouble.empty();
    }
}
