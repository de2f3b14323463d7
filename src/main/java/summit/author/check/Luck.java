package summit.author.check;

import java.util.List;

/** How likely something is that happens by luck alone. */
final class Luck {
    private Luck() {}

    /**
     * The probability that at least so many of independent things happen, each with a probability of its own: the upper tail of
     * the Poisson binomial distribution, added up one thing after the other.
     */
    static double atLeast(int many, List<Double> probabilities) {
        var exactly = new double[probabilities.size() + 1];
        exactly[0] = 1;
        for (var i = 0; i < probabilities.size(); i++) {
            var p = probabilities.get(i);
            for (var k = i + 1; k > 0; k--) {
                exactly[k] = exactly[k] * (1 - p) + exactly[k - 1] * p;
            }
            exactly[0] *= 1 - p;
        }
        var sum = 0.0;
        for (var k = exactly.length - 1; k >= many; k--) {
            sum += exactly[k];
        }
        return sum;
    }
}
