package summit.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.Offered;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Row;

/**
 * A page of the story: its text, and under it what can be chosen, or the way on. Text and choices are one column; while choices
 * are out of sight the keys turn pages, once they are in sight the keys choose. Enter takes no choice before all were {@code seen}.
 */
record SceneScreen(Row.Place top, int selected, boolean seen, Film film) implements Screen {
    private static final Row.Place END = new Row.Place(Integer.MAX_VALUE, 0);

    /** The page the session is at: at the newest reply, or at the end of a text that was read before. */
    static SceneScreen of(Model model) {
        var session = Play.session(model);
        var page = session.page(model.story());
        var film = Film.of(model, session.passage(model.story()).art());
        var top = Row.Place.START;
        if (page.size() > 1) {
            top = new Row.Place(
                    ScenePage.blockOf(
                            model.story(),
                            page,
                            page.size() - (page.get(page.size() - 2) instanceof Leaf.Took ? 2 : 1)),
                    0);
        } else if (session.isSettled() && !session.leaves().isEmpty() && !isLast(session, page.get(0))) {
            top = END;
        }
        return new SceneScreen(top, firstOpen(items(model)), false, film);
    }

    /** This screen as it is in a story read again: scrolled as it was, and on the same choice, if that is still offered. */
    SceneScreen in(Model before, Model after, SceneScreen fresh) {
        var old = items(before);
        var chosen = selected < old.size() ? old.get(selected).id() : "";
        var ids = items(after).stream().map(Offered::id).toList();
        var item = ids.contains(chosen) ? ids.indexOf(chosen) : fresh.selected();
        return new SceneScreen(top, item, false, fresh.film().completed(after));
    }

    private static boolean isLast(Session session, Leaf leaf) {
        return session.leaves().get(session.leaves().size() - 1).equals(leaf);
    }

    private static int firstOpen(List<Offered> items) {
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i).canChoose()) {
                return i;
            }
        }
        return 0;
    }

    /** What can be selected: the choices, or the way on while there is more to be read. */
    static List<Offered> items(Model model) {
        var session = Play.session(model);
        return session.isSettled()
                ? Engine.offered(model.story(), session.state())
                : List.of(new Offered("", "Go on", ""));
    }

    private Pane pane(Model model) {
        return Pane.at(
                top,
                new ScenePage(model, items(model), selected, film).rows(),
                Layout.of(model.stage()).text().height());
    }

    private SceneScreen at(Pane pane) {
        return new SceneScreen(pane.place(), selected, seen, film);
    }

    private SceneScreen selecting(int item) {
        return new SceneScreen(top, item, seen, film);
    }

    private SceneScreen having(boolean all) {
        return new SceneScreen(top, selected, all, film);
    }

    @Override
    public Program.Step<Model> update(Model model, Message message) {
        if (!(message instanceof Message.Pressed pressed)) {
            return Actions.otherwise(model, message);
        }
        var pane = pane(model);
        return having(seen || !pane.hasMore()).pressed(model, pressed.key(), pane);
    }

    private Program.Step<Model> pressed(Model model, Key key, Pane pane) {
        var choosing = pane.shows(selected);
        var digit = key.digit();
        if (digit >= 0
                && digit < Math.min(9, items(model).size())
                && Play.session(model).isSettled()) {
            var chosen = selecting(digit);
            return chosen.pane(model).shows(digit)
                    ? chosen.act(model)
                    : Program.Step.of(
                            model.showing(chosen.shown(model)).saying("Read on: " + (digit + 1) + " again takes it."));
        }
        if (key.is(' ') && (pane.hasMore() || Play.session(model).isSettled())) {
            return turned(model, pane.page(1));
        }
        if (key.name() == Key.Name.ENTER || key.is(' ')) {
            return choosing && seen ? act(model) : turned(model, shownOn(pane));
        }
        if (key.name() == Key.Name.DOWN) {
            if (choosing && selected < items(model).size() - 1) {
                return Program.Step.of(model.showing(selecting(selected + 1).shown(model)));
            }
            return turned(model, pane.by(1));
        }
        if (key.name() == Key.Name.UP) {
            if (choosing && selected > 0) {
                return Program.Step.of(model.showing(selecting(selected - 1).shown(model)));
            }
            return turned(model, pane.by(-1));
        }
        if (key.isPlainCharacter()) {
            // Not only "go": what is typed with a letter that elsewhere leads to the beginning begins a sentence, too.
            return WordsScreen.begunBy(key, model);
        }
        return switch (key.name()) {
            case PAGE_DOWN -> turned(model, pane.page(1));
            case PAGE_UP -> turned(model, pane.page(-1));
            case HOME -> turned(model, pane.by(-pane.from()));
            case END -> turned(model, pane.by(pane.rows().size()));
            default -> WordsScreen.begunBy(key, model);
        };
    }

    /** The rest of the page if the selected choice stays in sight, or else the next window. */
    private Pane shownOn(Pane pane) {
        var end = pane.by(pane.rows().size());
        return pane.shows(selected) && end.shows(selected) ? end : pane.page(1);
    }

    /** With the window moved; the selection does not stay behind above it. */
    private Program.Step<Model> turned(Model model, Pane pane) {
        var items = items(model);
        var first = selected;
        while (first < items.size() - 1 && pane.isAbove(first)) {
            first++;
        }
        return Program.Step.of(model.showing(new SceneScreen(pane.place(), first, seen, film)));
    }

    /** With the window moved so that the selected choice is seen. */
    private SceneScreen shown(Model model) {
        return at(pane(model).showing(selected));
    }

    private Program.Step<Model> act(Model model) {
        if (!Play.session(model).isSettled()) {
            return Program.Step.of(Play.wentOn(model));
        }
        var items = items(model);
        if (items.isEmpty()) {
            return Program.Step.of(model);
        }
        if (Deciding.motions(model).size() > 1) {
            var shown = model.showing(this);
            return Program.Step.of(shown.over(BallotScreen.of(shown)));
        }
        var item = items.get(Math.min(selected, items.size() - 1));
        if (!item.canChoose()) {
            return Program.Step.of(model.showing(this).saying("Not now: " + item.locked()));
        }
        return Play.did(model, new Command.Choose(item.id()), item.text());
    }

    @Override
    public Program.Step<Model> clicked(Model model, int item) {
        return item == selected ? act(model) : Program.Step.of(model.showing(selecting(item)));
    }

    @Override
    public void view(Model model, Canvas canvas) {
        Chrome.draw(model, canvas, this);
        var layout = Layout.of(model.stage());
        pane(model).draw(canvas, layout.text());
        SidePanel.draw(model, canvas, layout, film);
        Lessons.draw(model, canvas);
    }

    @Override
    public List<Hint> hints(Model model) {
        var pane = pane(model);
        var hints = new ArrayList<Hint>();
        var all = seen || !pane.hasMore();
        if (pane.hasMore()) {
            hints.add(new Hint("Space", "more", all ? 6 : 9, Key.of(' ')));
        }
        if (!pane.shows(selected) || !all) {
            hints.add(Hint.of("↑↓", Key.Name.DOWN, "scroll", 5));
        } else if (Play.session(model).isSettled()) {
            if (items(model).size() > 1) {
                hints.add(Hint.of("↑↓", Key.Name.DOWN, "choose", 7));
            }
            hints.add(Hint.of("Enter", Key.Name.ENTER, Deciding.motions(model).size() > 1 ? "vote" : "go", 9));
        } else {
            hints.add(Hint.of("Enter", Key.Name.ENTER, "go on", 9));
        }
        if (Play.session(model).isSettled()) {
            hints.add(Hint.of(Action.WORDS, "in words", 5));
        }
        hints.add(Hint.of(Action.NOTEBOOK, "notebook", 3));
        Action.undo(model).ifPresent(hints::add);
        hints.add(Hint.of(Action.PALETTE, "actions", 6));
        hints.add(Hint.of(Action.HELP, "help", 8));
        hints.add(Hint.of("Esc", Key.Name.ESCAPE, "menu", 2));
        return hints;
    }

    @Override
    public String heading(Model model) {
        return Status.place(model);
    }

    @Override
    public String name() {
        return "The story";
    }

    @Override
    public Optional<Instant> wake(Model model) {
        return film.wake(model);
    }

    @Override
    public Screen completed(Model model) {
        return new SceneScreen(top, selected, seen, film.completed(model));
    }

    @Override
    public Screen ticked(Model model, Instant now) {
        return new SceneScreen(top, selected, seen, film.ticked(model, now));
    }
}
