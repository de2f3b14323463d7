package summit.ui;

import java.util.List;

/** The places of the story: where the player is, has been, and has not been, and what was seen at each. */
record MapScreen(Row.Place top) implements Readable {
    static final MapScreen START = new MapScreen(Row.Place.START);

    @Override
    public List<Row> rows(Model model, int width) {
        var flow = new Flow(width);
        flow.text("Map", Role.TITLE).blank();
        flow.rows(Chartroom.rows(model, width)).blank();
        flow.text("◆ you are here   ● been there   ○ not yet", Role.DIM).blank();
        for (var place : model.story().manifest().contents().places()) {
            var been = Chartroom.visited(model, place);
            if (!been.isEmpty()) {
                flow.marked(
                        Chartroom.mark(model, place) + place.title() + ": ",
                        Chartroom.role(model, place),
                        String.join(" · ", been),
                        Role.DIM);
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
        return Action.MAP.isMeant(key, model);
    }

    @Override
    public String name() {
        return "Map";
    }
}
