package summit.author.check;

import java.util.List;
import summit.load.Code;

/**
 * Packs in which the right answer is the longest more often than luck would have it (one chance in a hundred), over eight
 * questions or more: whoever knows nothing does well by choosing the longest.
 */
final class RightAnswersAreLongest implements Rule {
    private static final int FEWEST = 8;
    private static final double CHANCE = 0.01;

    @Override
    public void look(Copy copy, Report report) {
        var all = copy.options().stream()
                .filter(options -> options.options().size() > 2 && options.longestWrong() > 0)
                .toList();
        var longest = all.stream()
                .filter(options -> options.longestRight() > options.longestWrong())
                .toList();
        var chances = all.stream().map(Options::chance).toList();
        if (all.size() >= FEWEST && Luck.atLeast(longest.size(), chances) < CHANCE) {
            report.add(
                    Code.OFTEN_LONGEST,
                    longest.get(0).rightSite().position(),
                    "in " + longest.size() + " of " + all.size()
                            + " questions the longest answer is a right one; by luck it would be "
                            + Math.round(chances.stream()
                                    .mapToDouble(Double::doubleValue)
                                    .sum()) + ".",
                    "Shorten right answers or lengthen wrong ones, first in: " + first(longest) + ".");
        }
    }

    private static String first(List<Options> longest) {
        return longest.stream()
                .sorted((a, b) -> b.longestRight() - b.longestWrong() - (a.longestRight() - a.longestWrong()))
                .limit(5)
                .map(options -> options.question().id())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
