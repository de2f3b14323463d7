package summit.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import summit.engine.Wall;

/** The wall of claim cards, pinned up by how they are filed; cards side by side where there is room. */
record WallScreen(Row.Place top) implements Readable {
    static final WallScreen START = new WallScreen(Row.Place.START);

    /** Columns a card takes, gap included. */
    private static final int CARD = 36;

    @Override
    public List<Row> rows(Model model, int width) {
        var flow = new Flow(width);
        flow.text("The wall", Role.TITLE).blank();
        var groups = new LinkedHashMap<String, List<Wall.Card>>();
        var open = new ArrayList<Wall.Card>();
        for (var card : Wall.of(model.story(), Play.session(model).state())) {
            if (card.filed().isEmpty()) {
                open.add(card);
            } else {
                groups.computeIfAbsent(card.filed(), verb -> new ArrayList<>()).add(card);
            }
        }
        if (groups.isEmpty() && open.isEmpty()) {
            flow.text("No claim hangs here yet.", Role.PROSE);
        }
        groups.forEach((verb, cards) -> group(flow, verb, cards));
        if (!open.isEmpty()) {
            group(flow, "Still open", open);
        }
        return flow.rows();
    }

    private static void group(Flow flow, String heading, List<Wall.Card> cards) {
        flow.text(heading + " · " + cards.size(), Role.HEADING);
        var across = Math.max(1, (flow.width() + 2) / CARD);
        var each = (flow.width() - 2 * (across - 1)) / across;
        for (var from = 0; from < cards.size(); from += across) {
            flow.rows(abreast(cards.subList(from, Math.min(cards.size(), from + across)), each));
        }
        flow.blank();
    }

    private static List<Row> abreast(List<Wall.Card> cards, int width) {
        var set = cards.stream().map(card -> card(card, width)).toList();
        var longest = set.stream().mapToInt(List::size).max().orElse(0);
        var rows = new ArrayList<Row>();
        for (var i = 0; i < longest; i++) {
            var row = Row.of("", Role.PROSE);
            for (var lines : set) {
                var text = i < lines.size() ? lines.get(i) : "";
                row = row.and(text + " ".repeat(Math.max(0, width - Cells.columns(text))), Role.CARD)
                        .and("  ", Role.PROSE);
            }
            rows.add(row);
        }
        rows.add(Row.of("", Role.PROSE));
        return rows;
    }

    private static List<String> card(Wall.Card card, int width) {
        var lines = new ArrayList<String>();
        for (var line : Wrap.lines(card.claim(), width - 2)) {
            lines.add(Cells.cut(" " + line.text(), width));
        }
        card.told()
                .ifPresent(verdict -> lines.add(
                        Cells.cut(" " + FeedbackScreen.mark(verdict) + FeedbackScreen.words(verdict), width)));
        return lines;
    }

    @Override
    public Screen at(Row.Place place) {
        return new WallScreen(place);
    }

    @Override
    public char opener() {
        return 'w';
    }

    @Override
    public String name() {
        return "The wall";
    }
}
