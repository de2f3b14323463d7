package summit.ui.toolkit;

import java.util.LinkedHashMap;
import java.util.List;
import summit.engine.GameState;
import summit.engine.Score;
import summit.quiz.document.Document.Bar;
import summit.story.Story;

/** A bar for each topic: the points had out of the points there were. */
public final class Chart {
    private static final int LONGEST = 36;

    private Chart() {}

    /** A bar for each topic that was asked about: the part of its points that were got. */
    public static List<Row> byTopic(Story story, GameState state, int width) {
        var titles = new LinkedHashMap<String, String>();
        story.manifest().contents().topics().forEach(topic -> titles.put(topic.id(), topic.title()));
        var scores = new LinkedHashMap<String, Score>();
        titles.values().forEach(title -> scores.put(title, Score.NONE));
        for (var id : state.answers().order()) {
            var closing = state.answers().closing(id).orElseThrow();
            if (closing.revealed()) {
                var title = titles.getOrDefault(story.question(id).reference().topic(), "Other");
                scores.merge(title, Score.of(story, id, closing), Score::plus);
            }
        }
        scores.values().removeIf(score -> score.outOf() == 0);
        return of(
                scores.entrySet().stream()
                        .map(entry -> new Bar(
                                entry.getKey(),
                                (double) entry.getValue().thousandths()
                                        / entry.getValue().outOf(),
                                words(entry.getValue())))
                        .toList(),
                width);
    }

    /** Bars of one length, whatever is said behind them. */
    static List<Row> of(List<Bar> bars, int width) {
        var label = Math.min(
                width / 2,
                bars.stream().mapToInt(bar -> Cells.columns(bar.label())).max().orElse(0));
        var longest =
                bars.stream().mapToInt(bar -> Cells.columns(bar.words())).max().orElse(0);
        var length = Math.max(0, Math.min(LONGEST, width - label - 2 - longest - 2));
        return bars.stream().map(bar -> row(bar, label, length)).toList();
    }

    private static String words(Score score) {
        return score.points() + " of " + score.possible();
    }

    private static Row row(Bar bar, int label, int length) {
        var clipped = Cells.clip(bar.label(), label);
        // In half cells, so that a little more is seen to be a little longer.
        var halves = Math.round(2F * length * (float) bar.share());
        var filled = "█".repeat(halves / 2) + "▌".repeat(halves % 2);
        return Row.of(clipped + " ".repeat(label - Cells.columns(clipped) + 2), Role.PROSE)
                .and(filled, Role.BAR)
                .and("░".repeat(length - filled.length()), Role.CHROME)
                .and(" " + bar.words(), Role.DIM);
    }
}
