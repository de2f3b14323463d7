package summit.author.explore;

import java.util.HashMap;
import java.util.Map;
import summit.marking.Fraction;
import summit.story.Help;
import summit.story.Question;
import summit.story.Story;
import summit.story.Verdict;

/** What steps bring in points, in thousandths. */
final class Worth {
    private static final int HUNDRED = 100;
    /** With more tries than these the shares of the points become too fine to be worked out exactly. */
    private static final int MOST_TRIES = 5;

    private final Story story;
    private final Map<String, Integer> right = new HashMap<>();

    Worth(Story story) {
        this.story = story;
    }

    /** The points that a step brings at least: those of a right answer after all tries and all help. Others may bring none. */
    int atLeast(Step.Move move) {
        if (!(move instanceof Step.Close close) || close.trial().verdict() != Verdict.RIGHT) {
            return 0;
        }
        return right.computeIfAbsent(close.question(), id -> {
            var grading = story.question(id).grading();
            return grading.tries() > MOST_TRIES ? 0 : kept(story.question(id)).thousandthsOf(grading.points());
        });
    }

    private Fraction kept(Question question) {
        var kept = Fraction.ONE;
        for (var again = 1; again < question.grading().tries(); again++) {
            kept = kept.times(new Fraction(question.grading().retry(), HUNDRED));
        }
        var asks = story.scenes().values().stream()
                .flatMap(scene -> scene.asks().stream())
                .filter(ask -> ask.question().equals(question.id()))
                .toList();
        var hint =
                asks.stream().map(ask -> ask.hint()).mapToInt(Help::keep).min().orElse(0);
        var sources = asks.stream()
                .map(ask -> ask.sources())
                .mapToInt(Help::keep)
                .min()
                .orElse(0);
        return kept.times(new Fraction(hint, HUNDRED)).times(new Fraction(sources, HUNDRED));
    }
}
