package summit.ui.lesson;

import java.util.List;
import summit.ui.toolkit.Area;
import summit.ui.toolkit.BlockLetters;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Lettered;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/**
 * What a class sees of its lesson: on top, as large as there is room for, the number of the question, the hands counted and the timer;
 * below it the text of the step. Nothing of the key is in it before the answer is told.
 */
public record LessonPage(LessonModel model, BlockLetters size, int width, List<Row> rows) {
    /** How large figures and letters are drawn together, the most legible first. */
    private record Scale(BlockLetters figures, BlockLetters letters) {}

    private static final List<Scale> SCALES = List.of(
            new Scale(BlockLetters.LARGE, BlockLetters.LARGE),
            new Scale(BlockLetters.LARGE, BlockLetters.SMALL),
            new Scale(BlockLetters.SMALL, BlockLetters.SMALL),
            new Scale(BlockLetters.LARGE, BlockLetters.NONE),
            new Scale(BlockLetters.SMALL, BlockLetters.NONE));

    /** Wider lines are hard to read from afar, too. */
    public static final int WIDEST = 100;

    /** Columns between two large figures. */
    private static final int GAP = 3;

    public LessonPage {
        rows = List.copyOf(rows);
    }

    /** Rows that a text which has to be scrolled keeps below small and large figures. */
    private static final int ROOM_BELOW_SMALL = 12;

    private static final int ROOM_BELOW_LARGE = 24;

    /** The page with the largest letters and figures with which all of it is seen, or, where it has to be scrolled, enough of it. */
    static LessonPage of(LessonModel model) {
        var width = Layout.alone(model.stage(), WIDEST).width();
        for (var scale : SCALES) {
            var isDrawable = !model.isTypewritten()
                    || scale.figures() != BlockLetters.SMALL && scale.letters() != BlockLetters.SMALL;
            var page = new LessonPage(model, scale.figures(), width, rows(model, scale.letters(), width));
            if (isDrawable && page.figuresFit() && page.isEnoughSeen(scale)) {
                return page;
            }
        }
        return new LessonPage(model, BlockLetters.NONE, width, rows(model, BlockLetters.NONE, width));
    }

    private static List<Row> rows(LessonModel model, BlockLetters letters, int width) {
        return new StepText(model, new Lettered(letters), width).rows();
    }

    /** Half blocks are no letters on a typewriter, and large letters are in the way of a text that they make longer than the page. */
    private boolean isEnoughSeen(Scale scale) {
        var enough = scale.figures() == BlockLetters.LARGE ? ROOM_BELOW_LARGE : ROOM_BELOW_SMALL;
        var needed = scale.letters() == BlockLetters.NONE ? Math.min(rows.size(), enough) : rows.size();
        return area().height() >= needed;
    }

    private Area whole() {
        return Layout.alone(model.stage(), WIDEST);
    }

    private int bandRows() {
        return size == BlockLetters.NONE ? 0 : size.rows() + 2;
    }

    /** Where the text stands. */
    private Area area() {
        return whole().below(bandRows());
    }

    /** The window on the text. */
    Pane pane() {
        var height = Math.max(1, area().height());
        if (model.isCounting()) {
            return Pane.on(model.podium().hands().focus(), rows, height);
        }
        if (model.isAnswering() && model.turn().isPresent()) {
            return Pane.on(model.lesson().rules().pupils().indexOf(model.turn().get()), rows, height);
        }
        return Pane.at(model.podium().top(), rows, height);
    }

    void draw(Canvas canvas) {
        if (size != BlockLetters.NONE) {
            band(canvas, whole().top(bandRows()));
        }
        pane().draw(canvas, area());
    }

    private boolean figuresFit() {
        var figures = new Figures(model);
        var isAny = !(figures.number() + figures.counted() + figures.time()).isEmpty();
        return isAny
                && size.columns(figures.number())
                                + size.columns(figures.counted())
                                + size.columns(figures.time())
                                + 2 * GAP
                        <= width;
    }

    /** Number at the left, time at the right, and the count in the middle of what is between them. */
    private void band(Canvas canvas, Area band) {
        var figures = new Figures(model);
        var left = size.columns(figures.number());
        var right = size.columns(figures.time());
        var between = new Area(band.column() + left, band.row(), band.width() - left - right, band.height());
        var column = between.column() + (between.width() - size.columns(figures.counted())) / 2;
        large(canvas, band, figures.number(), Role.TITLE);
        large(canvas, new Area(column, band.row(), band.width(), band.height()), figures.counted(), Role.ACCENT);
        large(canvas, band.right(right), figures.time(), Role.TITLE);
        var labels = band.below(size.rows()).top(1);
        canvas.line(
                labels,
                figures.number().isEmpty()
                        ? ""
                        : "of " + model.lesson().questions().size(),
                Role.DIM);
        canvas.lineMiddle(
                new Area(between.column(), labels.row(), between.width(), 1), figures.countedLabel(), Role.DIM);
        canvas.lineRight(labels, figures.timeLabel(), Role.DIM);
    }

    private void large(Canvas canvas, Area place, String words, Role role) {
        var drawn = size.drawn(words);
        for (var i = 0; i < drawn.size(); i++) {
            canvas.line(place.below(i).top(1), drawn.get(i), role);
        }
    }
}
