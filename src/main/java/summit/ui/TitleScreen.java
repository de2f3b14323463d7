package summit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Program.Step;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;
import summit.ui.toolkit.Wrap;

/** The way in, and where Esc leads from the story. */
record TitleScreen(int selected) implements Screen {
    /** What the title offers. */
    private enum Offer {
        BACK,
        CONTINUE,
        NEW,
        LOAD,
        ENDINGS,
        SETTINGS,
        QUIT
    }

    private static List<Offer> offers(Model model) {
        var offers = new ArrayList<Offer>();
        if (model.session().isPresent()) {
            offers.add(Offer.BACK);
        } else if (model.shelf().hasAutosave()) {
            offers.add(Offer.CONTINUE);
        }
        offers.add(Offer.NEW);
        if (!model.shelf().slots().isEmpty()) {
            offers.add(Offer.LOAD);
        }
        if (!model.story().manifest().endings().isEmpty()) {
            offers.add(Offer.ENDINGS);
        }
        offers.add(Offer.SETTINGS);
        offers.add(Offer.QUIT);
        return offers;
    }

    private static String words(Offer offer, Model model) {
        return switch (offer) {
            case BACK -> "Back to the story";
            case CONTINUE ->
                "Continue" + autosave(model).map(slot -> ": " + slot.about()).orElse("");
            case NEW -> "New game";
            case LOAD -> "Load a game";
            case ENDINGS ->
                "Endings met: " + model.shelf().endings().size() + " of "
                        + model.story().manifest().endings().size();
            case SETTINGS -> "Settings";
            case QUIT -> "Quit";
        };
    }

    private static Optional<Shelf.Slot> autosave(Model model) {
        return model.shelf().slots().stream()
                .filter(slot ->
                        slot.name().equals(Shelf.AUTOSAVE) && !slot.about().isEmpty())
                .findFirst();
    }

    @Override
    public Step<Model> update(Model model, Message message) {
        if (!(message instanceof Message.Pressed pressed)) {
            return Step.of(model);
        }
        var key = pressed.key();
        var last = offers(model).size() - 1;
        var digit = key.digit();
        if (digit >= 0 && digit <= last) {
            return act(model, digit);
        }
        if (key.name() == Key.Name.DOWN) {
            return Step.of(model.showing(new TitleScreen(Math.min(last, selected + 1))));
        }
        if (key.name() == Key.Name.UP) {
            return Step.of(model.showing(new TitleScreen(Math.max(0, selected - 1))));
        }
        return switch (key.name()) {
            case HOME -> Step.of(model.showing(new TitleScreen(0)));
            case END -> Step.of(model.showing(new TitleScreen(last)));
            case ENTER -> act(model, Math.min(selected, last));
            case ESCAPE -> model.session().isPresent() ? Step.of(returned(model)) : Action.QUIT.act(model);
            default -> Actions.otherwise(model, message);
        };
    }

    /** Where the story was left, or else where the game is. */
    private static Model returned(Model model) {
        return model.screens().size() > 1 ? model.back() : Play.arrived(model);
    }

    private Step<Model> act(Model model, int item) {
        return switch (offers(model).get(item)) {
            case BACK -> Step.of(returned(model));
            case CONTINUE -> new Step<>(model, List.of(new Wish.Load(Shelf.AUTOSAVE)));
            case NEW ->
                model.session()
                                .map(session -> !session.state().isOver())
                                .orElse(model.shelf().hasAutosave())
                        ? Step.of(model.over(ConfirmScreen.of(new ConfirmScreen.NewGame())))
                        : Play.begun(model);
            case LOAD -> LoadScreen.opened(model);
            case ENDINGS -> Step.of(model.over(EndingsScreen.START));
            case SETTINGS -> Step.of(model.over(SettingsScreen.START));
            case QUIT -> Action.QUIT.act(model);
        };
    }

    @Override
    public Step<Model> clicked(Model model, int item) {
        return item == selected
                ? act(model, Math.min(item, offers(model).size() - 1))
                : Step.of(model.showing(new TitleScreen(item)));
    }

    @Override
    public void view(Model model, Canvas canvas) {
        Chrome.draw(model, canvas, this);
        var about = model.story().manifest().about();
        var room = canvas.area().below(1).above(Layout.bottom(model.stage()));
        var area = room.middle(Math.min(Layout.WIDEST, room.width() - 4), room.height());
        var menu = menu(model);
        var head = new Flow(area.width());
        middle(head, spaced(about.title(), area.width()), Role.TITLE);
        middle(head, "─".repeat(Math.min(24, area.width())), Role.ACCENT);
        if (area.height() >= menu.size() + 8) {
            head.blank();
            middle(head, about.summary(), Role.DIM);
        }
        var free = area.height() - head.rows().size() - menu.size() - 2;
        var picture = picture(model, area.width(), Math.min(16, free - 1));
        var flow = new Flow(area.width());
        flow.rows(picture);
        flow.rows(head.rows());
        flow.blank();
        flow.rows(menu);
        var rows = flow.rows();
        var pane = Pane.on(selected, rows, area.height());
        var down = Math.max(0, (area.height() - rows.size()) / 2);
        pane.draw(canvas, area.below(down));
    }

    /** The picture of the scene where play starts. */
    private static List<Row> picture(Model model, int columns, int rows) {
        var start =
                model.story().scene(model.story().manifest().start()).setting().art();
        var drawn = new Film(start, Integer.MAX_VALUE, java.time.Instant.EPOCH).rows(model, columns, rows);
        if (drawn.isEmpty()) {
            return drawn;
        }
        var framed = new ArrayList<Row>();
        drawn.forEach(row -> framed.add(row.indented((columns - row.cells().size()) / 2)));
        framed.add(Row.of("", Role.PROSE));
        return framed;
    }

    private List<Row> menu(Model model) {
        var offers = offers(model);
        var width = offers.stream()
                .mapToInt(offer -> Cells.columns(words(offer, model)))
                .max()
                .orElse(0);
        var room = Layout.of(model.stage()).text().width();
        var flow = new Flow(Math.min(room, Math.max(28, width + 8)));
        for (var i = 0; i < offers.size(); i++) {
            flow.item(i, i == selected ? "▸ " : "  ", words(offers.get(i), model), Role.CHOICE, i == selected);
        }
        var area = Math.min(Layout.WIDEST, model.stage().width() - 4);
        return flow.rows().stream()
                .map(row -> row.indented((area - flow.width()) / 2))
                .toList();
    }

    private static void middle(Flow flow, String text, Role role) {
        for (var line : Wrap.balanced(text, flow.width())) {
            flow.row(Row.of(line.text(), role).indented((flow.width() - Cells.columns(line.text())) / 2));
        }
    }

    private static String spaced(String title, int columns) {
        var capitals = title.toUpperCase(Locale.ROOT);
        var wide = String.join(" ", Cells.glyphs(capitals));
        return Cells.columns(wide) <= columns ? wide : title;
    }

    @Override
    public List<Hint> hints(Model model) {
        var hints = new ArrayList<Hint>();
        hints.add(Hint.of("↑↓", Key.Name.DOWN, "choose", 6));
        hints.add(Hint.of("Enter", Key.Name.ENTER, "go", 9));
        if (model.session().isPresent()) {
            hints.add(Hint.of("Esc", Key.Name.ESCAPE, "back to the story", 8));
        }
        hints.add(Hint.of(Action.HELP, "help", 7));
        hints.add(Hint.of(Action.SETTINGS, "settings", 3));
        hints.add(Hint.of(Action.QUIT, "quit", 5));
        return hints;
    }

    @Override
    public String heading(Model model) {
        return "Summit";
    }

    @Override
    public String name() {
        return "The title";
    }
}
