package summit.ui;

import java.util.List;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/** The places of the story: where the player is, has been, and has not been, and what was seen at each. */
record MapScreen(Row.Place top) implements Readable {
    static final MapScreen START = new MapScreen(Row.Place.START);

    /** From this width on what was seen at a place stands beside its name. */
    private static final int BESIDE = 50;

    @Override
    public List<Row> rows(Model model, int width) {
        var flow = new Flow(width);
        flow.text("Map", Role.TITLE).blank();
        var drawn = Chartroom.drawn(model, width);
        flow.rows(drawn).blank();
        flow.text("◆ here   ● been there   ○ not yet", Role.DIM).blank();
        for (var place : model.story().manifest().contents().places()) {
            var seen = String.join(" · ", Chartroom.visited(model, place));
            var name = Chartroom.mark(model, place) + place.title();
            var role = Chartroom.role(model, place);
            if (seen.isEmpty()) {
                // Without a drawing every place has its line.
                flow.textIfAny(drawn.isEmpty() ? name : "", role);
            } else if (width < BESIDE) {
                flow.text(name, role).text(seen, Role.DIM, 2);
            } else {
                flow.marked(name + ": ", role, seen, Role.DIM);
            }
        }
        return flow.rows();
    }

    @Override
    public Screen at(Row.Place place) {
        return new MapScreen(place);
    }

    @Override
    public boolean isOpener(Key key, Model model) {
        return Action.MAP.isMeant(key);
    }

    @Override
    public String name() {
        return "Map";
    }
}
