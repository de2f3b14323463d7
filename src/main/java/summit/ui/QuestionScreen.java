package summit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summit.story.Question;
import summit.ui.Asking.Offer;
import summit.ui.draft.Draft;
import summit.ui.draft.PickDraft;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Keymap;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/**
 * An open question: the text that leads to it where that is not a page of its own, its prompt, the answer being made, and below it what else can be done. {@code deed} is -1 in the answer. While
 * there is a place where it is being {@code read}, the window stands there; otherwise it follows the answer. Space turns pages
 * until the end was {@code seen}, and only then means something to the answer.
 */
record QuestionScreen(String question, Draft draft, int deed, Optional<Row.Place> read, boolean seen)
        implements Screen {
    /** Numbers of the deeds among the items that can be clicked; those of the answer are below. */
    private static final int DEEDS = 1000;

    /** The number of the rows that tell something new: why a try failed, or a hint. They do not answer to clicks. */
    private static final int NEWS = 3000;

    /** The question that the story has open now, with what was tried before still in place. */
    static QuestionScreen of(Model model) {
        return of(model, Play.session(model).state().open().orElseThrow().question());
    }

    /** A question, with what was tried before still in place. */
    static QuestionScreen of(Model model, String id) {
        if (!model.isOver() && model.screen() instanceof QuestionScreen before && before.question.equals(id)) {
            return new QuestionScreen(id, before.draft, -1, Optional.empty(), before.seen).tellingNews(model);
        }
        var asking = Asking.of(model, id);
        var draft = Draft.of(asking.question(), asking.seed());
        return new QuestionScreen(id, draft, -1, Optional.of(Row.Place.START), false);
    }

    /** With the window on what is new. */
    private QuestionScreen tellingNews(Model model) {
        var layout = Layout.of(model.stage());
        var pane = Pane.on(NEWS, rows(model, layout), layout.text().height());
        return at(pane);
    }

    private QuestionScreen at(Pane pane) {
        return new QuestionScreen(question, draft, deed, Optional.of(pane.place()), seen || !pane.hasMore());
    }

    private Pane pane(Model model) {
        var layout = Layout.of(model.stage());
        var rows = rows(model, layout);
        var height = layout.text().height();
        return read.map(place -> Pane.at(place, rows, height)).orElseGet(() -> Pane.on(focus(), rows, height));
    }

    private int focus() {
        return deed < 0 ? draft.focus() : DEEDS + deed;
    }

    private Asking asking(Model model) {
        return Asking.of(model, question);
    }

    private Question asked(Model model) {
        return model.story().question(question);
    }

    @Override
    public Program.Step<Model> update(Model model, Message message) {
        if (message instanceof Message.Pasted pasted) {
            return Program.Step.of(model.showing(with(draft.pasted(pasted.text()))));
        }
        if (!(message instanceof Message.Pressed pressed)) {
            return Actions.otherwise(model, message);
        }
        var key = pressed.key();
        if (key.name() == Key.Name.TAB || key.name() == Key.Name.BACK_TAB) {
            return act(model, key.name() == Key.Name.TAB ? Offer.SKIP : Offer.BACK);
        }
        var pane = pane(model);
        if (!seen && !pane.hasMore()) {
            return new QuestionScreen(question, draft, deed, read, true).update(model, message);
        }
        var turned = read(pane, key);
        if (!turned.equals(pane)) {
            return Program.Step.of(model.showing(at(turned)));
        }
        return deed >= 0 ? choosing(model, key) : answering(model, key);
    }

    /** The window after a key that only reads: always by pages, and by the usual keys until what is to be answered is in sight. */
    private Pane read(Pane pane, Key key) {
        var below = read.isPresent() && pane.isBelow(focus());
        if (key.is(' ') && !(isTyping() && pane.shows(focus()))) {
            return !seen ? pane.page(1) : pane.showing(focus());
        }
        return switch (key.name()) {
            case PAGE_DOWN -> pane.page(1);
            case PAGE_UP -> pane.page(-1);
            case DOWN -> below ? pane.by(1) : pane;
            case UP -> deed < 0 && draft.pressed(key).equals(draft) || below ? pane.by(-1) : pane;
            case ENTER -> below ? pane.page(1) : pane;
            default -> pane;
        };
    }

    private Program.Step<Model> choosing(Model model, Key key) {
        var offers = asking(model).offers();
        return switch (key.name()) {
            case LEFT -> Program.Step.of(model.showing(at(Math.max(0, deed - 1))));
            case RIGHT -> Program.Step.of(model.showing(at(Math.min(offers.size() - 1, deed + 1))));
            case UP -> Program.Step.of(model.showing(at(deed - 1)));
            case DOWN -> Program.Step.of(model.showing(at(Math.min(offers.size() - 1, deed + 1))));
            case ENTER -> act(model, offers.get(Math.min(deed, offers.size() - 1)));
            default ->
                key.is(' ')
                        ? Program.Step.of(model.saying("Enter does it; ↑ leads back to the answer."))
                        : answering(isTyping() && key.isPlainCharacter() ? model.showing(at(-1)) : model, key);
        };
    }

    private Program.Step<Model> answering(Model model, Key key) {
        var next = with(draft.pressed(key));
        if (draft.files(key)) {
            // A letter that elsewhere leads back, say, is often pressed to do that: here it answers, but not unasked.
            var other = Action.of(key, model);
            return other.isPresent() && !next.draft.equals(draft)
                    ? Program.Step.of(model.showing(next)
                            .saying("Once more, or Enter, answers. What " + key.words() + " does elsewhere: "
                                    + model.settings().keys().words(Action.PALETTE) + "."))
                    : next.file(model);
        }
        if (!next.draft.equals(draft)) {
            return Program.Step.of(model.showing(next));
        }
        if (key.name() == Key.Name.DOWN) {
            return Program.Step.of(model.showing(at(0)));
        }
        if (isTyping() && key.isPlainCharacter()) {
            return Program.Step.of(model);
        }
        for (var offer : Offer.values()) {
            if (key.means(offer.key().heard())) {
                return act(model, offer);
            }
        }
        return Actions.otherwise(model, new Message.Pressed(key));
    }

    private QuestionScreen with(Draft other) {
        return new QuestionScreen(question, other, -1, Optional.empty(), seen);
    }

    private QuestionScreen at(int other) {
        return new QuestionScreen(question, draft, other, Optional.empty(), seen);
    }

    private Program.Step<Model> file(Model model) {
        var response = draft.response();
        if (response.filter(asking(model)::wasTried).isPresent()) {
            return Program.Step.of(model.saying("That was tried already. Change it first."));
        }
        return response.isPresent()
                ? asking(model).answered(model.showing(with(draft.rested())), response.get())
                : Program.Step.of(model.showing(with(draft.atMissing())).saying(draft.missing()));
    }

    private Program.Step<Model> act(Model model, Offer offer) {
        return offer == Offer.FILE ? file(model) : asking(model).act(model, offer);
    }

    @Override
    public Program.Step<Model> clicked(Model model, int item) {
        if (item >= NEWS) {
            return Program.Step.of(model);
        }
        if (item >= DEEDS) {
            var offers = asking(model).offers();
            return item - DEEDS < offers.size() ? act(model, offers.get(item - DEEDS)) : Program.Step.of(model);
        }
        if (draft instanceof PickDraft pick && deed < 0 && pick.selected() == item) {
            return file(model);
        }
        return Program.Step.of(model.showing(with(draft.clicked(item))));
    }

    /** The question, under its own picture where there is room for one. */
    private List<Row> rows(Model model, Layout layout) {
        var rows = rows(model, layout.text().width());
        if (layout.hasPictureBeside() || asked(model).wording().art().isEmpty()) {
            return rows;
        }
        var room = layout.text().height() - rows.size() - 1;
        return new Flow(layout.text().width())
                .rows(Film.of(asked(model), model).over(model, layout.text(), room))
                .rows(rows)
                .rows();
    }

    private List<Row> rows(Model model, int width) {
        var asking = asking(model);
        var flow = new Flow(width);
        asking.leadIn().ifPresent(passage -> {
            flow.textIfAny(passage.title(), Role.TITLE).blank();
            flow.paragraphs(passage.text(), Role.PROSE);
        });
        flow.text(asking.kicker(model.story().manifest()), Role.HEADING).blank();
        asking.prompt(flow);
        var news = flow.rows().size();
        asking.tell(flow);
        flow.number(news, NEWS);
        draft.lay(flow, deed < 0);
        flow.blank();
        offers(asking, model.settings().keys(), flow);
        return flow.rows();
    }

    /** The offers side by side, on as many rows as they need. */
    private void offers(Asking asking, Keymap keys, Flow flow) {
        var offers = asking.offers();
        var row = Row.of("", Role.PROSE);
        var spots = new ArrayList<Row>();
        for (var i = 0; i < offers.size(); i++) {
            var words = " " + asking.words(offers.get(i)) + " ";
            var key = keys.words(offers.get(i).key()) + " ";
            if (!row.cells().isEmpty()
                    && row.cells().size() + Cells.columns(words) + Cells.columns(key) > flow.width()) {
                spots.add(row);
                row = Row.of("", Role.PROSE);
            }
            if (i == deed) {
                row = row.withCaret(row.cells().size()).of(DEEDS + i);
            }
            row = row.with(DEEDS + i, " " + key, Role.DIM)
                    .with(DEEDS + i, words, i == deed ? Role.SELECTED : Role.CHOICE)
                    .and("  ", Role.PROSE);
        }
        spots.add(row);
        spots.forEach(flow::row);
    }

    @Override
    public void view(Model model, Canvas canvas) {
        Chrome.draw(model, canvas, this);
        var layout = Layout.of(model.stage());
        pane(model).draw(canvas, layout.text());
        SidePanel.draw(model, canvas, layout, Film.of(asked(model), model));
    }

    @Override
    public List<Hint> hints(Model model) {
        var hints = new ArrayList<Hint>();
        var pane = pane(model);
        var turns = !seen && pane.hasMore() && !isTyping();
        if (turns) {
            hints.add(new Hint("Space", "more", 8, Key.of(' ')));
        }
        if (read.isPresent() && pane.isBelow(focus())) {
            hints.add(Hint.of("Enter", Key.Name.ENTER, "more", 9));
            hints.add(Hint.of("↑↓", Key.Name.DOWN, "scroll", 7));
        } else if (deed >= 0) {
            hints.add(Hint.of("↑↓", Key.Name.DOWN, "choose", 8));
            hints.add(Hint.of("Enter", Key.Name.ENTER, "do it", 9));
        } else {
            draft.hints().stream().filter(hint -> !turns || !hint.key().is(' ')).forEach(hints::add);
        }
        if ((pane.hasMore() || pane.hasBefore()) && !(read.isPresent() && pane.isBelow(focus()))) {
            hints.add(Hint.of("PgUp PgDn", pane.hasMore() ? Key.Name.PAGE_DOWN : Key.Name.PAGE_UP, "read", 5));
        }
        var letters = !draft.isTyping();
        var asking = asking(model);
        var priority = 5;
        for (var offer : asking.offers()) {
            var key = offer.key().heard();
            var isKey = key.name() != Key.Name.CHARACTER;
            if (offer != Offer.FILE && (isKey || letters)) {
                priority = isKey ? 2 : Math.max(3, priority - 1);
                hints.add(new Hint(key.words(), brief(asking.words(offer)), priority, key));
            }
        }
        hints.add(letters ? Hint.of(Action.HELP, "help", 5) : new Hint("F1", "help", 5, Key.function(1)));
        return hints;
    }

    /** Without a capital, and without the "it" that every offer is about. */
    static String brief(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT)
                + words.substring(1).replace(" it", "").replace(" the flag away", " flag away");
    }

    @Override
    public boolean isTyping() {
        return draft.isTyping();
    }

    @Override
    public String heading(Model model) {
        return asking(model).heading();
    }

    @Override
    public String name() {
        return "A question";
    }
}
