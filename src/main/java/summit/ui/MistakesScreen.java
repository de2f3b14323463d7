package summit.ui;

import java.util.List;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Reading;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/**
 * What is wrong with the pack, over the last version that could be played, or what the checker warns of. It goes away by itself
 * when all is mended.
 */
record MistakesScreen(Row.Place top) implements Screen {
    static final MistakesScreen START = new MistakesScreen(Row.Place.START);

    private static final int WIDEST = 96;
    private static final int HIGHEST = 40;

    @Override
    public Program.Step<Model> update(Model model, Message message) {
        if (message instanceof Message.Pressed pressed) {
            var key = pressed.key();
            if (key.name() == Key.Name.ENTER || key.name() == Key.Name.ESCAPE) {
                return Program.Step.of(model.back());
            }
            if (Reading.isScrolling(key)) {
                var moved = Reading.scrolled(pane(model), key);
                return Program.Step.of(model.showing(new MistakesScreen(moved.place())));
            }
        }
        return Actions.otherwise(model, message);
    }

    private static int width(Model model) {
        return Math.min(WIDEST, model.stage().width() - 4);
    }

    /** The room inside the box: as high as its text needs, and always two rows of the story left in sight. */
    private static int height(Model model, int rows) {
        return Math.max(1, Math.min(rows, Math.min(HIGHEST, model.stage().height() - 6)));
    }

    private Pane pane(Model model) {
        var rows = rows(model, width(model) - 4);
        return Pane.at(top, rows, height(model, rows.size()));
    }

    private static List<Row> rows(Model model, int width) {
        var flow = new Flow(width);
        for (var mistake : Rehearsing.findings(model)) {
            flow.text(mistake.where(), Role.HEADING);
            flow.text(mistake.what(), Role.PROSE);
            for (var line : mistake.excerpt()) {
                flow.row(Row.of(Cells.clip("  " + line, width), Role.DIM));
            }
            flow.textIfAny(mistake.remedy(), Role.HINT).blank();
        }
        return flow.rows();
    }

    @Override
    public void view(Model model, Canvas canvas) {
        var pane = pane(model);
        var title = Rehearsing.counted(model);
        var box = Box.over(model, canvas, this, width(model), pane.height() + 2, title);
        pane.draw(canvas, box);
    }

    @Override
    public List<Hint> hints(Model model) {
        var hints = new java.util.ArrayList<>(Reading.hints(pane(model)));
        hints.add(Hint.of("Enter", Key.Name.ENTER, "play on", 9));
        return hints;
    }

    @Override
    public String name() {
        return "Mistakes in the pack";
    }
}
