package summit.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import summit.ui.toolkit.Stage;

/**
 * A page of the story: its text, and under it what can be chosen, or the way on. Text and choices are one column; while choices
 * are out of sight the keys turn pages, once they are in sight the keys choose. Where there is something to decide nothing is
 * marked at first ({@link #NONE}), and a mark that goes out of sight is gone: so Enter, with which pages are turned, decides
 * nothing however long it is held, and takes only what is seen to be marked. {@code typed} is the number typed so far where another
 * figure can make it that of another choice, or 0.
 */
record SceneScreen(Row.Place top, int selected, int typed, Film film) implements Screen {
    /** No choice. */
    static final int NONE = -1;

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
        return new SceneScreen(top, unasked(model), 0, film);
    }

    /** This screen as it is in a story read again: scrolled as it was, and on the same choice, if that is still offered. */
    SceneScreen in(Model before, Model after, SceneScreen fresh) {
        var old = items(before);
        var ids = items(after).stream().map(Offered::id).toList();
        var item = selected >= 0 && selected < old.size()
                ? ids.indexOf(old.get(selected).id())
                : NONE;
        return new SceneScreen(
                top, item >= 0 ? item : fresh.selected(), 0, fresh.film().completed(after));
    }

    private static boolean isLast(Session session, Leaf leaf) {
        return session.leaves().get(session.leaves().size() - 1).equals(leaf);
    }

    /** What is marked without being asked: the only way on, or the first of what a class will vote on. */
    private static int unasked(Model model) {
        var items = items(model);
        var open = IntStream.range(0, items.size())
                .filter(item -> items.get(item).canChoose())
                .toArray();
        return open.length == 1 || open.length > 1 && isVoted(model) ? open[0] : NONE;
    }

    private static boolean isVoted(Model model) {
        return Deciding.motions(model).size() > 1;
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
        return new SceneScreen(pane.place(), selected, typed, film);
    }

    private SceneScreen selecting(int item) {
        return new SceneScreen(top, item, 0, film);
    }

    @Override
    public Program.Step<Model> update(Model model, Message message) {
        if (!(message instanceof Message.Pressed pressed)) {
            return Actions.otherwise(model, message);
        }
        var key = pressed.key();
        var pane = pane(model);
        var items = items(model);
        if (key.figure() >= 0 && Play.session(model).isSettled()) {
            return numbered(model, key.figure());
        }
        if (key.name() == Key.Name.ENTER || key.is(' ')) {
            return key.name() == Key.Name.ENTER && isReady(model, pane) || canGoOn(model, pane)
                    ? act(model)
                    : turned(model, pane);
        }
        if (key.name() == Key.Name.DOWN) {
            var next = selected >= 0 && pane.shows(selected) ? selected + 1 : firstIn(pane, items);
            return next < items.size()
                    ? Program.Step.of(model.showing(selecting(next).shown(model)))
                    : moved(model, pane.by(1));
        }
        if (key.name() == Key.Name.UP) {
            var before = selected >= 0 && pane.shows(selected)
                    ? selected - 1
                    : pane.hasBefore() ? NONE : lastIn(pane, items);
            return before >= 0
                    ? Program.Step.of(model.showing(selecting(before).shown(model)))
                    : moved(model, pane.by(-1));
        }
        if (key.isPlainCharacter()) {
            // Not only "go": what is typed with a letter that elsewhere leads to the beginning begins a sentence, too.
            return WordsScreen.begunBy(key, model);
        }
        return switch (key.name()) {
            case PAGE_DOWN -> moved(model, pane.page(1));
            case PAGE_UP -> moved(model, pane.page(-1));
            case HOME -> moved(model, pane.by(-pane.from()));
            case END -> moved(model, pane.by(pane.rows().size()));
            default -> WordsScreen.begunBy(key, model);
        };
    }

    /**
     * A figure of a choice's number, which takes it. Where it is not in sight, or another figure could make the number a longer one, it
     * is only marked, and Enter takes it.
     */
    private Program.Step<Model> numbered(Model model, int figure) {
        var size = items(model).size();
        var longer = typed * 10 + figure;
        var number = typed > 0 && longer <= size ? longer : figure;
        if (number < 1 || number > size) {
            return Program.Step.of(model);
        }
        var marked = new SceneScreen(top, number - 1, number * 10 <= size ? number : 0, film);
        if (marked.typed > 0) {
            return Program.Step.of(model.showing(marked.shown(model))
                    .saying("Enter takes " + number + ", a further figure one from " + number * 10 + " on."));
        }
        return pane(model).shows(number - 1)
                ? marked.act(model)
                : Program.Step.of(model.showing(marked.shown(model)).saying("Enter takes " + number + "."));
    }

    /** Whether Enter takes what is marked: it is seen, and either was marked by the player or there is nothing left to read. */
    private boolean isReady(Model model, Pane pane) {
        return selected >= 0 && pane.shows(selected) && (!pane.hasMore() || unasked(model) == NONE);
    }

    /** Whether Space, too, goes on: to more text, never to what a choice leads to. */
    private boolean canGoOn(Model model, Pane pane) {
        return !Play.session(model).isSettled() && !pane.hasMore();
    }

    /** The first choice in sight; beyond the last where none is. */
    private static int firstIn(Pane pane, List<Offered> items) {
        return IntStream.range(0, items.size()).filter(pane::shows).findFirst().orElse(items.size());
    }

    /** The last choice in sight, or {@link #NONE}. */
    private static int lastIn(Pane pane, List<Offered> items) {
        return IntStream.range(0, items.size())
                .filter(pane::shows)
                .reduce((one, next) -> next)
                .orElse(NONE);
    }

    /** A page on, or where all was read, a word about what is to be done. */
    private Program.Step<Model> turned(Model model, Pane pane) {
        return pane.hasMore()
                ? moved(model, pane.page(1))
                : Program.Step.of(model.showing(this)
                        .saying(
                                selected >= 0
                                        ? "Enter goes; Space only turns pages."
                                        : "Choose first: its number, or the arrows and Enter."));
    }

    /** With the window moved; a mark that is not seen any more is gone. */
    private Program.Step<Model> moved(Model model, Pane pane) {
        var item = selected >= 0 && pane.shows(selected) ? selected : unasked(model);
        return Program.Step.of(model.showing(new SceneScreen(pane.place(), item, 0, film)));
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
        if (isVoted(model)) {
            var shown = model.showing(this);
            return Program.Step.of(shown.over(BallotScreen.of(shown)));
        }
        var item = items.get(Math.max(0, Math.min(selected, items.size() - 1)));
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
        var ready = isReady(model, pane);
        if (pane.hasMore()) {
            hints.add(new Hint("Space", "more", ready ? 6 : 9, Key.of(' ')));
        }
        if (firstIn(pane, items(model)) == items(model).size()) {
            hints.add(Hint.of("↑↓", Key.Name.DOWN, "scroll", 5));
        } else if (items(model).size() > 1) {
            // Who has moved a mark before needs no more telling than the numbers give.
            var known = model.stage().learned().contains(Stage.Lesson.ARROWS);
            hints.add(Hint.of("↑↓", Key.Name.DOWN, "choose", known ? 2 : 7));
        }
        if (ready) {
            var does = isVoted(model) ? "vote" : Play.session(model).isSettled() ? "go" : "go on";
            hints.add(Hint.of("Enter", Key.Name.ENTER, does, 9));
        }
        if (Play.session(model).isSettled()) {
            hints.add(Hint.of(Action.WORDS, "in words", 5));
        }
        hints.add(Hint.of(Action.NOTEBOOK, "notebook", 3));
        if (Action.WALL.isPossible(model)) {
            hints.add(Hint.of(Action.WALL, "wall", 3));
        }
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
        return new SceneScreen(top, selected, typed, film.completed(model));
    }

    @Override
    public Screen ticked(Model model, Instant now) {
        return new SceneScreen(top, selected, typed, film.ticked(model, now));
    }
}
