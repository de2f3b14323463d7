package summit.ui;

import summit.ui.toolkit.Area;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Stage;

/** The first minute's teaching: one line over the footer that loses a key as soon as it was used. */
final class Lessons {
    /** After so many turns somebody knows how to play. */
    private static final int LAST_TURN = 3;

    private Lessons() {}

    static void draw(Model model, Canvas canvas) {
        var stage = model.stage();
        if (stage.learned().size() == Stage.Lesson.values().length
                || !stage.notice().isEmpty()
                || Play.session(model).state().turn() > LAST_TURN) {
            return;
        }
        var text = Layout.of(stage).text();
        var line = "";
        for (var lesson : Stage.Lesson.values()) {
            var longer = line.isEmpty() ? words(lesson, model) : line + "  " + words(lesson, model);
            if (!stage.learned().contains(lesson) && Cells.columns(longer) <= text.width() - 10) {
                line = longer;
            }
        }
        var row = canvas.area().bottom(2).top(1);
        canvas.line(new Area(text.column(), row.row(), text.width() - 10, 1), line, Role.HINT);
    }

    private static String words(Stage.Lesson lesson, Model model) {
        return switch (lesson) {
            case ARROWS -> "↑↓ move.";
            case ENTER -> "Enter goes.";
            case HELP -> model.settings().keys().words(Action.HELP) + " explains.";
            case ESCAPE -> "Esc steps back.";
        };
    }

    /** What pressing a key shows to be known; it takes the notice away. */
    static Stage after(Key key, Model model) {
        var stage = model.stage().hushed();
        if (Action.HELP.isMeant(key)) {
            return stage.knowing(Stage.Lesson.HELP);
        }
        return switch (key.name()) {
            case UP, DOWN -> stage.knowing(Stage.Lesson.ARROWS);
            case ENTER -> stage.knowing(Stage.Lesson.ENTER);
            case ESCAPE -> stage.knowing(Stage.Lesson.ESCAPE);
            default -> stage;
        };
    }
}
