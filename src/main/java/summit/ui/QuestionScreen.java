package summit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import summit.engine.Command;
import summit.story.Kind;
import summit.story.Manifest;
import summit.story.Question;

/**
 * An open question: its prompt, the answer being made, and below it what else can be done. {@code deed} is -1 in the answer. While
 * there is a place where it is being {@code read}, the window stands there; otherwise it follows the answer.
 */
record QuestionScreen(String question, Draft draft, int deed, Optional<Row.Place> read) implements Screen {
    /** Numbers of the deeds among the items that can be clicked; those of the answer are below. */
    private static final int DEEDS = 1000;

    /** The number of the rows that tell something new: why a try failed, or a hint. They do not answer to clicks. */
    private static final int NEWS = 3000;

    /** Something that can be done with a question besides answering it. */
    private enum Deed {
        FILE("Answer", "Enter"),
        HINT("Hint", "h"),
        SOURCES("How do we know?", "s"),
        SKIP("Leave it open", "Tab");

        private final String words;
        private final String key;

        Deed(String words, String key) {
            this.words = words;
            this.key = key;
        }
    }

    /** The question that is open now, with what was tried before still in place. */
    static QuestionScreen of(Model model) {
        var session = Play.session(model);
        var id = session.state().open().orElseThrow().question();
        if (!model.isOver() && model.screen() instanceof QuestionScreen before && before.question.equals(id)) {
            return new QuestionScreen(id, before.draft, -1, Optional.empty()).tellingNews(model);
        }
        var seed = session.state().origin().seed();
        var draft = Draft.of(model.story().question(id), seed);
        return new QuestionScreen(id, draft, -1, Optional.of(Row.Place.START));
    }

    /** With the window on what is new. */
    private QuestionScreen tellingNews(Model model) {
        var layout = Layout.of(model.stage());
        var pane = Pane.on(NEWS, rows(model, layout), layout.text().height());
        return at(pane);
    }

    private QuestionScreen at(Pane pane) {
        return new QuestionScreen(question, draft, deed, Optional.of(pane.place()));
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

    private Question asked(Model model) {
        return model.story().question(question);
    }

    private List<Deed> deeds(Model model) {
        var progress = Play.session(model).state().answers().of(question);
        var deeds = new ArrayList<Deed>();
        deeds.add(Deed.FILE);
        if (!asked(model).wording().hint().isEmpty() && !progress.hinted()) {
            deeds.add(Deed.HINT);
        }
        if (!asked(model).reference().facts().isEmpty()
                || !asked(model).reference().source().isEmpty()) {
            deeds.add(Deed.SOURCES);
        }
        deeds.add(Deed.SKIP);
        return deeds;
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
        if (key.name() == Key.Name.TAB) {
            return act(model, Deed.SKIP);
        }
        var pane = pane(model);
        var turned = read(pane, key);
        if (!turned.equals(pane)) {
            return Program.Step.of(model.showing(at(turned)));
        }
        return deed >= 0 ? choosing(model, key) : answering(model, key);
    }

    /** The window after a key that only reads: always by pages, and by the usual keys until what is to be answered is in sight. */
    private Pane read(Pane pane, Key key) {
        var below = read.isPresent() && pane.isBelow(focus());
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
        var deeds = deeds(model);
        return switch (key.name()) {
            case LEFT -> Program.Step.of(model.showing(at(Math.max(0, deed - 1))));
            case RIGHT -> Program.Step.of(model.showing(at(Math.min(deeds.size() - 1, deed + 1))));
            case UP -> Program.Step.of(model.showing(at(-1)));
            case ENTER -> act(model, deeds.get(Math.min(deed, deeds.size() - 1)));
            case DOWN -> Program.Step.of(model);
            default ->
                draft.isTyping()
                                && key.name() == Key.Name.CHARACTER
                                && !key.control()
                                && !Action.PALETTE.isMeant(key, model)
                        ? answering(model.showing(at(-1)), key)
                        : answering(model, key);
        };
    }

    private Program.Step<Model> answering(Model model, Key key) {
        var files = draft.files(key);
        var next = with(draft.pressed(key));
        if (files) {
            return next.file(model);
        }
        if (!next.draft.equals(draft)) {
            return Program.Step.of(model.showing(next));
        }
        if (key.name() == Key.Name.DOWN) {
            return Program.Step.of(model.showing(at(0)));
        }
        if (draft.isTyping() && key.name() == Key.Name.CHARACTER && !key.control()) {
            return Program.Step.of(model);
        }
        if (key.is('h')) {
            return act(model, Deed.HINT);
        }
        if (key.is('s')) {
            return act(model, Deed.SOURCES);
        }
        return key.is('k') ? act(model, Deed.SKIP) : Actions.otherwise(model, new Message.Pressed(key));
    }

    private QuestionScreen with(Draft other) {
        return new QuestionScreen(question, other, -1, Optional.empty());
    }

    private QuestionScreen at(int other) {
        return new QuestionScreen(question, draft, other, Optional.empty());
    }

    private Program.Step<Model> file(Model model) {
        var response = draft.response();
        return response.isPresent()
                ? Play.did(model.showing(with(draft.rested())), new Command.Answer(response.get()), "")
                : Program.Step.of(model.showing(with(draft.atMissing())).saying(draft.missing()));
    }

    private Program.Step<Model> act(Model model, Deed done) {
        return switch (done) {
            case FILE -> file(model);
            case HINT -> hint(model);
            case SOURCES -> sources(model);
            case SKIP -> Play.did(model, new Command.Skip(), "left a question open");
        };
    }

    /** A hint once taken stays on the page; asking again does not cost again. */
    private Program.Step<Model> hint(Model model) {
        return Play.session(model).state().answers().of(question).hinted()
                ? Program.Step.of(model)
                : Play.did(model, new Command.Hint(), "");
    }

    private Program.Step<Model> sources(Model model) {
        if (!deeds(model).contains(Deed.SOURCES)) {
            return Program.Step.of(model.saying("Nothing is noted about where this comes from."));
        }
        var step = Play.session(model).state().answers().of(question).sourced()
                ? Program.Step.of(model)
                : Play.did(model, new Command.Sources(), "");
        return new Program.Step<>(step.model().over(EvidenceScreen.of(asked(model), false)), step.requests());
    }

    @Override
    public Program.Step<Model> clicked(Model model, int item) {
        if (item >= NEWS) {
            return Program.Step.of(model);
        }
        if (item >= DEEDS) {
            var deeds = deeds(model);
            return item - DEEDS < deeds.size() ? act(model, deeds.get(item - DEEDS)) : Program.Step.of(model);
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
        var asked = asked(model);
        var session = Play.session(model);
        var flow = new Flow(width);
        flow.text(kicker(model, asked), Role.HEADING).blank();
        if (!(asked.kind() instanceof Kind.Cloze)) {
            flow.text(asked.wording().prompt(), Role.TITLE).blank();
        }
        var news = flow.rows().size();
        session.failedTry().ifPresent(tried -> {
            var left = tried.triesLeft() == 1 ? "One more try." : tried.triesLeft() + " more tries.";
            flow.text("Not quite. " + left, Role.PARTLY);
            tried.mark().because().forEach(because -> flow.text(because, Role.PROSE));
            flow.textIfAny(asked.wording().again(), Role.PROSE).blank();
        });
        if (session.state().answers().of(question).hinted()) {
            flow.marked("Hint: ", Role.HINT, asked.wording().hint(), Role.HINT);
            flow.blank();
        }
        flow.number(news, NEWS);
        draft.lay(flow, deed < 0);
        flow.blank();
        deeds(model, flow, deeds(model));
        return flow.rows();
    }

    private static String kicker(Model model, Question asked) {
        var topic = model.story().manifest().contents().topics().stream()
                .filter(known -> known.id().equals(asked.reference().topic()))
                .map(Manifest.Topic::title)
                .findFirst();
        var how = asked.kind().accept(HowTo.INSTANCE);
        return topic.map(title -> title + " · " + how).orElse(how);
    }

    /** A deed in words, with what it costs while it still costs something. */
    private String words(Model model, Deed deed) {
        var state = Play.session(model).state();
        var ask = model.story()
                .scene(state.position().scene())
                .asks()
                .get(state.open().orElseThrow().place());
        var price =
                switch (deed) {
                    case HINT -> ask.hint().price();
                    case SOURCES ->
                        state.answers().of(question).sourced()
                                ? ""
                                : ask.sources().price();
                    default -> "";
                };
        return price.isEmpty() ? deed.words : deed.words + " (" + price + ")";
    }

    /** The deeds side by side, on as many rows as they need. */
    private void deeds(Model model, Flow flow, List<Deed> deeds) {
        var row = Row.of("", Role.PROSE);
        var spots = new ArrayList<Row>();
        for (var i = 0; i < deeds.size(); i++) {
            var words = " " + words(model, deeds.get(i)) + " ";
            var key = deeds.get(i).key + " ";
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
        if (read.isPresent() && pane.isBelow(focus())) {
            hints.add(Hint.of("Enter", Key.Name.ENTER, "more", 9));
            hints.add(Hint.of("↑↓", Key.Name.DOWN, "scroll", 7));
        } else if (deed >= 0) {
            hints.add(Hint.of("←→", Key.Name.RIGHT, "choose", 8));
            hints.add(Hint.of("Enter", Key.Name.ENTER, "do it", 9));
            hints.add(Hint.of("↑", Key.Name.UP, "answer", 7));
        } else {
            hints.addAll(draft.hints());
        }
        if ((pane.hasMore() || pane.hasBefore()) && !(read.isPresent() && pane.isBelow(focus()))) {
            hints.add(Hint.of("PgUp PgDn", pane.hasMore() ? Key.Name.PAGE_DOWN : Key.Name.PAGE_UP, "read", 5));
        }
        var letters = !draft.isTyping();
        for (var possible : deeds(model)) {
            if (possible == Deed.HINT && letters) {
                hints.add(Hint.of('h', lower(words(model, possible)), 4));
            } else if (possible == Deed.SOURCES && letters) {
                hints.add(Hint.of('s', lower(words(model, possible)), 3));
            }
        }
        hints.add(Hint.of("Tab", Key.Name.TAB, "leave open", 2));
        hints.add(letters ? Hint.of(model, Action.HELP, "help", 5) : new Hint("F1", "help", 5, Key.function(1)));
        return hints;
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    @Override
    public boolean isTyping() {
        return draft.isTyping() && deed < 0;
    }

    @Override
    public String heading(Model model) {
        return Status.place(model);
    }

    @Override
    public String name() {
        return "A question";
    }
}
