package summit.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.Offered;
import summit.story.Story;

/**
 * A page of the story: its text, and under it what can be chosen, or the way on. Text and choices are one column; while choices
 * are out of sight the keys turn pages, once they are in sight the keys choose. Enter takes no choice before all were {@code seen}.
 */
record SceneScreen(Row.Place top, int selected, boolean seen, Film film) implements Screen {
    /** Rows that a picture leaves to the title and the beginning of a text: a blank, the title, a blank, two lines. */
    private static final int BELOW_PICTURE = 5;

    private static final Row.Place END = new Row.Place(Integer.MAX_VALUE, 0);

    /** The page the session is at: at the newest reply, or at the end of a text that was read before. */
    static SceneScreen of(Model model) {
        var session = Play.session(model);
        var page = session.page(model.story());
        var film = Film.of(model, session.passage(model.story()).art());
        var top = Row.Place.START;
        if (page.size() > 1) {
            top = new Row.Place(
                    blockOf(
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

    /** Blocks: picture, title, a blank, then each leaf's paragraphs with a blank after each; a choice taken heads its reply. */
    private static int blockOf(Story story, List<Leaf> page, int leaf) {
        var flow = new Flow(40);
        lay(flow, story, page.subList(0, leaf));
        return leaf == 0 ? 0 : 3 + flow.block();
    }

    private static void lay(Flow flow, Story story, List<Leaf> page) {
        for (var leaf : page) {
            if (leaf instanceof Leaf.Scene scene) {
                flow.paragraphs(scene.passage().text(), Role.PROSE);
            } else if (leaf instanceof Leaf.Reply reply) {
                flow.paragraphs(reply.paragraphs(), Role.PROSE);
            } else if (leaf instanceof Leaf.Took took) {
                flow.marked("› ", Role.ACCENT, took.words(), Role.DIM).blank();
            } else if (leaf instanceof Leaf.Feedback feedback) {
                outcome(flow, story, feedback);
            }
        }
    }

    /** The last that was said to an answer, to go on from. */
    private static void outcome(Flow flow, Story story, Leaf.Feedback feedback) {
        var result = feedback.result();
        if (!feedback.after().isEmpty()) {
            flow.text(feedback.after().get(feedback.after().size() - 1), Role.PROSE)
                    .blank();
            return;
        }
        var verdict = result.mark().verdict();
        var words = result.isTold() ? FeedbackScreen.mark(verdict) + FeedbackScreen.words(verdict) + ": " : "Filed: ";
        flow.marked(
                        words,
                        result.isTold() ? FeedbackScreen.role(verdict) : Role.DIM,
                        Answers.words(story.question(result.question()), result.response()),
                        Role.PROSE)
                .blank();
    }

    private List<Row> rows(Model model) {
        var session = Play.session(model);
        var layout = Layout.of(model.stage());
        var text = layout.text();
        var flow = new Flow(text.width());
        var items = items(model);
        var page = session.page(model.story());
        if (!layout.hasPictureBeside()) {
            flow.rows(picture(model, text, room(model, text, page, items)));
        } else {
            flow.rows(List.of());
        }
        flow.textIfAny(session.passage(model.story()).title(), Role.TITLE).blank();
        lay(flow, model.story(), page);
        choices(model, flow, items);
        return flow.rows();
    }

    /** The picture over the text; where it fills the page but for a row, the title takes that. */
    private List<Row> picture(Model model, Area text, int room) {
        return room == text.height() - 1 ? film.rows(model, text.width(), room) : film.over(model, text, room);
    }

    /**
     * Rows left for a picture: what text and choices do not need. Where they would not fit even without it, it has two fifths of
     * the page, and when a scene is first met it is shown as whole as can be, with the title and the beginning of the text below it,
     * or on a low screen with the title alone.
     */
    private int room(Model model, Area text, List<Leaf> leaves, List<Offered> items) {
        var flow = new Flow(text.width());
        flow.textIfAny(Play.session(model).passage(model.story()).title(), Role.TITLE)
                .blank();
        lay(flow, model.story(), leaves);
        choices(model, flow, items);
        // One row for the blank under the picture.
        var left = text.height() - flow.rows().size() - 1;
        if (leaves.size() > 1 || !(leaves.get(0) instanceof Leaf.Scene) || items.size() > 1 && left >= -1) {
            // After a reply the text was read before; a picture that pushed the reply down would only be in the way.
            // And nobody
            // should choose without having seen all there is to choose from.
            return left;
        }
        var session = Play.session(model);
        var visits = session.state().memory().visits();
        if (visits.getOrDefault(session.state().position().scene(), 0) > 1) {
            return Math.max(text.height() * 2 / 5, left);
        }
        var high = text.height() - BELOW_PICTURE;
        // A page that has room for nothing else is spent on a picture once.
        var page = high >= Still.LOWEST || session.hasShown(film.picture()) ? high : text.height() - 1;
        return Math.max(page, left);
    }

    private void choices(Model model, Flow flow, List<Offered> items) {
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var number = item.id().isEmpty() ? "" : mark(model, i, item);
            var mark = (i == selected ? "▸ " : "  ") + number + (number.isEmpty() ? "" : "  ");
            flow.item(i, mark, item.text(), item.canChoose() ? Role.CHOICE : Role.LOCKED, i == selected);
            if (!item.canChoose()) {
                flow.text("not now: " + item.locked(), Role.LOCKED, 5);
            }
        }
    }

    /** What a choice is called by: its number, or where a class votes its letter. */
    private static String mark(Model model, int place, Offered item) {
        return model.isClass()
                ? Deciding.letter(model, item.id()).orElse(" ")
                : place < 9 ? Integer.toString(place + 1) : " ";
    }

    private Pane pane(Model model) {
        return Pane.at(top, rows(model), Layout.of(model.stage()).text().height());
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
        Hint.undo(model).ifPresent(hints::add);
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
