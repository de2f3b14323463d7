package summit.ui.lesson;

import java.util.List;
import summit.quiz.room.Scores;
import summit.ui.toolkit.BlockLetters;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/** The scores of a lesson, each with a bar, and large where there is room. */
record ScoreList(LessonModel model, int width) {
    /** The teams first, where the pupils of a roster have some. */
    void draw(Flow flow) {
        var teams = Scores.ofTeams(model.lesson()).ranked();
        scores(flow, teams);
        if (!teams.isEmpty()) {
            flow.text("Each pupil", Role.HEADING).blank();
        }
        scores(flow, Scores.of(model.lesson()).ranked());
    }

    private void scores(Flow flow, List<Scores.Score> ranked) {
        var most =
                Math.max(1, ranked.stream().mapToLong(Scores.Score::score).max().orElse(1));
        var large = isRoomFor(ranked.size()) ? BlockLetters.SMALL : BlockLetters.NONE;
        var columns = ranked.stream()
                .flatMap(score -> large.drawn(Long.toString(score.score())).stream())
                .mapToInt(Cells::columns)
                .max()
                .orElse(0);
        for (var score : ranked) {
            var length = Math.max(1, Math.min(40, width - columns - 12));
            var filled = (int) (length * score.score() / most);
            var words = List.of(
                    Row.of(score.rank() + ".  ", Role.HEADING).and(score.pupil().called(), Role.CHOICE),
                    Row.of("    " + "█".repeat(filled), Role.BAR)
                            .and("░".repeat(length - filled), Role.CHROME)
                            .and(" " + score.score(), Role.PROSE),
                    Row.of("", Role.PROSE));
            var drawn = large.drawn(Long.toString(score.score()));
            for (var i = 0; i < (drawn.isEmpty() ? 2 : 3); i++) {
                var figures = drawn.isEmpty()
                        ? Row.of("", Role.PROSE)
                        : Row.of(" ".repeat(columns - Cells.columns(drawn.get(i))) + drawn.get(i) + "  ", Role.ACCENT);
                flow.row(figures.and(words.get(i)));
            }
            flow.blank();
        }
    }

    /** Whether each of so many scores can be shown large, with the number of the question above them. */
    private boolean isRoomFor(int scores) {
        return !model.isTypewritten() && model.stage().height() >= 16 + scores * 4;
    }
}
