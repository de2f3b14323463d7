package summit.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import summit.story.Story;

/** Points of the questions whose outcome is known to the player, in thousandths. */
public record Score(int thousandths, int outOf) {
    /** No points out of none. */
    public static final Score NONE = new Score(0, 0);

    /** The score of a state: only what is revealed counts, so that it betrays nothing. */
    public static Score of(Story story, GameState state) {
        var score = NONE;
        for (var id : state.answers().order()) {
            var closing = state.answers().closing(id).orElseThrow();
            if (closing.revealed()) {
                score = score.plus(of(story, id, closing));
            }
        }
        return score;
    }

    /**
     * The score as everything was answered first, where going back changed what an answer came to: a step may be taken back for nothing, but
     * not unseen. Nothing if nothing was changed so.
     */
    public static Optional<Score> first(Story story, Playthrough game) {
        var score = NONE;
        var changed = false;
        for (var id : game.state().answers().order()) {
            var last = game.state().answers().closing(id).orElseThrow();
            var first = game.first().getOrDefault(id, last);
            changed |= !first.mark().fraction().equals(last.mark().fraction());
            score = score.plus(of(story, id, first));
        }
        return changed ? Optional.of(score) : Optional.empty();
    }

    /**
     * The points of one closed question: points × fraction × what tries and help have left of them, rounded half up once.
     */
    public static Score of(Story story, String question, GameState.Closing closing) {
        var points = story.question(question).grading().points();
        return new Score(closing.mark().fraction().times(closing.kept()).thousandthsOf(points), points * 1000);
    }

    /** Both together. */
    public Score plus(Score other) {
        return new Score(thousandths + other.thousandths, outOf + other.outOf);
    }

    /** The points as a decimal with at most one place. */
    public String points() {
        return decimal(thousandths);
    }

    /** The points that could have been had, in the same form. */
    public String possible() {
        return decimal(outOf);
    }

    private static String decimal(int thousandths) {
        return BigDecimal.valueOf(thousandths, 3)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
