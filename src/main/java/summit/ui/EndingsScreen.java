package summit.ui;

import java.util.List;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/** The endings met, with those not met yet as mere lines, and the achievements. */
record EndingsScreen(Row.Place top) implements Readable {
    static final EndingsScreen START = new EndingsScreen(Row.Place.START);

    @Override
    public List<Row> rows(Model model, int width) {
        var flow = new Flow(width);
        var manifest = model.story().manifest();
        flow.text("Endings", Role.TITLE).blank();
        for (var ending : manifest.endings().values()) {
            if (model.shelf().endings().contains(ending.id())) {
                flow.marked("◆ ", Role.ACCENT, ending.title(), Role.PROSE);
                flow.text(ending.about(), Role.DIM, 2);
            } else {
                flow.marked("◇ ", Role.CHROME, "not met yet", Role.DIM);
            }
        }
        if (!manifest.contents().achievements().isEmpty()) {
            flow.blank().text("Achievements", Role.HEADING).blank();
        }
        for (var achievement : manifest.contents().achievements()) {
            var had = model.shelf().achievements().contains(achievement.id());
            flow.marked(
                    had ? "★ " : "☆ ",
                    had ? Role.ACCENT : Role.CHROME,
                    achievement.title(),
                    had ? Role.PROSE : Role.DIM);
            if (had) {
                flow.text(achievement.about(), Role.DIM, 2);
            }
        }
        return flow.rows();
    }

    @Override
    public Screen at(Row.Place place) {
        return new EndingsScreen(place);
    }

    @Override
    public boolean isOpener(Key key, Model model) {
        return false;
    }

    @Override
    public String name() {
        return "Endings met";
    }
}
