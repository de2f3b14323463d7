package summit.ui.toolkit;

import java.util.List;

/** What is shown where there is no room to play. */
public final class NoRoom {
    private NoRoom() {}

    /** Asks for a larger terminal. */
    public static void draw(Stage stage, Canvas canvas) {
        var words = List.of(
                "Please enlarge",
                "now " + stage.width() + "×" + stage.height(),
                "to " + Stage.NARROWEST + "×" + Stage.LOWEST);
        var area = canvas.area().middle(stage.width(), words.size());
        for (var i = 0; i < words.size(); i++) {
            canvas.lineMiddle(area.below(i), words.get(i), i == 0 ? Role.TITLE : Role.DIM);
        }
    }
}
