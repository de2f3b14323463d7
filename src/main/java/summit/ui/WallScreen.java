package summit.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import summit.engine.Wall;
import summit.story.Kind;
import summit.story.Story;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;
import summit.ui.toolkit.Wrap;

/** The wall of claim cards, pinned up by how they are filed; cards side by side where there is room. */
record WallScreen(Row.Place top) implements Readable {
    static final WallScreen START = new WallScreen(Row.Place.START);

    /** Columns a card takes, gap included. */
    private static final int CARD = 36;

    /** From this width on each verb has a column of its own. */
    private static final int BOARD = 96;

    @Override
    public List<Row> rows(Model model, int width) {
        var flow = new Flow(width);
        flow.text("The wall", Role.TITLE);
        flow.text("Cards are filed where the story offers it.", Role.DIM).blank();
        var groups = new LinkedHashMap<String, List<Wall.Card>>();
        verbs(model.story()).forEach(verb -> groups.put(verb, new ArrayList<>()));
        var open = new ArrayList<Wall.Card>();
        for (var card : Wall.of(model.story(), Play.session(model).state())) {
            if (card.filed().isEmpty()) {
                open.add(card);
            } else {
                groups.computeIfAbsent(card.filed(), verb -> new ArrayList<>()).add(card);
            }
        }
        groups.values().removeIf(List::isEmpty);
        if (!open.isEmpty()) {
            groups.put(Play.session(model).state().isOver() ? "Off the wall" : "Still open", open);
        }
        if (groups.isEmpty()) {
            flow.text("No claim hangs here yet.", Role.PROSE);
        }
        if (width >= BOARD && groups.size() > 1 && width / groups.size() >= 24) {
            flow.rows(board(groups, width));
        } else {
            groups.forEach((verb, cards) -> group(flow, verb, cards));
        }
        return flow.rows();
    }

    /** What a card can be filed under, in the order in which the questions offer it. */
    static List<String> verbs(Story story) {
        return story.questions().values().stream()
                .filter(question -> !question.press().card().isEmpty())
                .flatMap(question -> question.kind() instanceof Kind.Single single
                        ? single.options().stream().map(Kind.Option::text)
                        : Stream.<String>empty())
                .distinct()
                .toList();
    }

    private static List<Row> board(LinkedHashMap<String, List<Wall.Card>> groups, int width) {
        var each = Math.min(CARD, (width - 3 * (groups.size() - 1)) / groups.size());
        var columns = new ArrayList<List<Row>>();
        groups.forEach((verb, cards) -> {
            var column = new ArrayList<Row>();
            // An answer may explain itself behind a colon; over a column the verb is enough.
            var heading = Cells.clip(verb.split(":", 2)[0], each - 5) + " · " + cards.size();
            column.add(Row.of(heading, Role.HEADING).filled(each, Role.PROSE));
            column.add(Row.of(" ".repeat(each), Role.PROSE));
            for (var card : cards) {
                card(card, each)
                        .forEach(line -> column.add(Row.of(line, Role.CARD).filled(each, Role.CARD)));
                column.add(Row.of(" ".repeat(each), Role.PROSE));
            }
            columns.add(column);
        });
        var rows = new ArrayList<Row>();
        var longest = columns.stream().mapToInt(List::size).max().orElse(0);
        for (var i = 0; i < longest; i++) {
            var row = Row.of("", Role.PROSE);
            for (var column : columns) {
                row = i < column.size() ? row.and(column.get(i)) : row.and(" ".repeat(each), Role.PROSE);
                row = row.and("   ", Role.PROSE);
            }
            rows.add(row);
        }
        return rows;
    }

    @Override
    public int widest() {
        return 132;
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
    public boolean isOpener(Key key, Model model) {
        return Action.WALL.isMeant(key);
    }

    @Override
    public String name() {
        return "The wall";
    }
}
