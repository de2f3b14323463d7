package summit.quiz.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Numbers of the same pupils in the same order, one a pupil. Variances and covariances divide by one less than their count. */
final class Column {
    /** Numbers closer than this are the same: sums of thirds in another order are. */
    private static final double SAME = 1e-9;

    private final double[] values;

    private Column(double[] values) {
        this.values = values;
    }

    static Column of(List<Double> values) {
        return new Column(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    int size() {
        return values.length;
    }

    double get(int pupil) {
        return values[pupil];
    }

    Column plus(Column other) {
        var sums = values.clone();
        Arrays.setAll(sums, i -> values[i] + other.values[i]);
        return new Column(sums);
    }

    Column minus(Column other) {
        var differences = values.clone();
        Arrays.setAll(differences, i -> values[i] - other.values[i]);
        return new Column(differences);
    }

    /** The same numbers, the smallest first. */
    Column sorted() {
        var ascending = values.clone();
        Arrays.sort(ascending);
        return new Column(ascending);
    }

    /** Whether all are the same, so that they cannot go along with anything. */
    boolean isConstant() {
        return values.length == 0
                || Arrays.stream(values).max().orElseThrow()
                                - Arrays.stream(values).min().orElseThrow()
                        < SAME;
    }

    OptionalDouble mean() {
        return Arrays.stream(values).average();
    }

    OptionalDouble median() {
        if (values.length == 0) {
            return OptionalDouble.empty();
        }
        var ascending = sorted();
        var upper = values.length / 2;
        return OptionalDouble.of((ascending.get(upper) + ascending.get((values.length - 1) / 2)) / 2);
    }

    OptionalDouble variance() {
        return covariance(this);
    }

    OptionalDouble deviation() {
        var variance = variance();
        return variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble())) : variance;
    }

    /** How two columns go along; empty for fewer than two pupils. */
    OptionalDouble covariance(Column other) {
        if (values.length < 2) {
            return OptionalDouble.empty();
        }
        var here = mean().orElseThrow();
        var there = other.mean().orElseThrow();
        var sum = 0.0;
        for (var i = 0; i < values.length; i++) {
            sum += (values[i] - here) * (other.values[i] - there);
        }
        return OptionalDouble.of(sum / (values.length - 1));
    }

    /** Pearson's correlation; empty where either column is constant. */
    OptionalDouble correlation(Column other) {
        if (values.length < 2 || isConstant() || other.isConstant()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(covariance(other).orElseThrow()
                / Math.sqrt(variance().orElseThrow() * other.variance().orElseThrow()));
    }
}
