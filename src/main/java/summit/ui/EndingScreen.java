package summit.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import summit.engine.Engine;
import summit.engine.FrontPage;
import summit.engine.GameState;
import summit.engine.Score;
import summit.marking.Marking;
import summit.story.Ending;
import summit.story.Manifest;
import summit.story.Verdict;
import summit.ui.draft.Prompt;
import summit.ui.toolkit.Area;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Chart;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Pairing;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Paper;
import summit.ui.toolkit.Program;
import summit.ui.toolkit.Reading;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/** The end: the front page, the score, and what was right, each a sheet to be turned to. */
record EndingScreen(int sheet, Row.Place top) implements Screen {
    private static final String AS_FIRST = "As first answered, before steps were taken back: ";

    /** The first sheet. */
    static final EndingScreen START = new EndingScreen(0, Row.Place.START);

    /** What can be turned to. */
    private enum Sheet {
        PAGE("Front page"),
        SCORE("Score"),
        ANSWERS("What was right");

        private final String words;

        Sheet(String words) {
            this.words = words;
        }
    }

    private static GameState state(Model model) {
        return Play.session(model).state();
    }

    private static Ending ending(Model model) {
        return model.story().manifest().ending(state(model).position().ending().orElseThrow());
    }

    private static List<Sheet> sheets(Model model) {
        if (!state(model).answers().met().isEmpty()) {
            return List.of(Sheet.PAGE, Sheet.SCORE, Sheet.ANSWERS);
        }
        return achieved(model).isEmpty() ? List.of(Sheet.PAGE) : List.of(Sheet.PAGE, Sheet.SCORE);
    }

    private Sheet current(Model model) {
        var sheets = sheets(model);
        return sheets.get(Math.min(sheet, sheets.size() - 1));
    }

    private static Area area(Model model) {
        var room = model.stage().area().below(2).above(Layout.bottom(model.stage()));
        return room.middle(Math.min(Paper.WIDEST, room.width() - (room.width() >= 60 ? 6 : 0)), room.height());
    }

    /** Where the present sheet stands: only the front page goes to the edges of a narrow screen, and up to the tabs. */
    private Area sheetArea(Model model) {
        var area = area(model);
        if (current(model) == Sheet.PAGE) {
            return area;
        }
        var airy = area.height() >= 14 ? area.below(1) : area;
        return area.width() >= 60 || area.width() < 30 ? airy : airy.within(2, 0);
    }

    private Pane pane(Model model) {
        var area = sheetArea(model);
        var rows =
                switch (current(model)) {
                    case PAGE -> page(model, area.width());
                    case SCORE -> score(model, Math.min(Layout.WIDEST, area.width()));
                    case ANSWERS -> answers(model, Math.min(Layout.WIDEST, area.width()));
                };
        return Pane.at(top, rows, area.height());
    }

    private static List<Row> page(Model model, int width) {
        var page = FrontPage.of(model.story(), state(model));
        if (page.isPresent()) {
            // On a low screen the picture would push the news off the page.
            var high = Math.min(10, area(model).height() - 24);
            var picture = Film.of(model, page.get().art()).completed(model).rows(model, width - 4, high);
            return Paper.rows(page.get(), picture, width, area(model).height() >= 18);
        }
        var flow = new Flow(Math.min(Layout.WIDEST, width));
        flow.rows(Film.of(model, ending(model).art()).completed(model).rows(model, flow.width(), 12))
                .blank();
        flow.text("The end: " + ending(model).title(), Role.TITLE).blank();
        flow.textIfAny(ending(model).about(), Role.PROSE);
        return flow.rows();
    }

    private static List<Row> score(Model model, int width) {
        var story = model.story();
        var state = state(model);
        var flow = new Flow(width);
        flow.text(ending(model).title(), Role.TITLE).blank();
        var score = Score.of(story, state);
        flow.text(points(score), Role.ACCENT);
        Score.first(story, Play.session(model).game())
                .ifPresent(first -> flow.text(AS_FIRST + points(first), Role.DIM));
        verdicts(flow, state);
        flow.rows(Chart.byTopic(story, state, width)).blank();
        var met = model.shelf().endings().size();
        flow.text("Endings met: " + met + " of " + story.manifest().endings().size(), Role.DIM);
        achieved(model).forEach(had -> flow.marked("★ ", Role.ACCENT, had.title() + ": " + had.about(), Role.PROSE));
        return flow.rows();
    }

    private static String points(Score score) {
        return score.points() + " of " + score.possible() + " points";
    }

    /** How many answers were right, partly right and wrong, each with its mark, on as many rows as they need. */
    private static void verdicts(Flow flow, GameState state) {
        var counts = new EnumMap<Verdict, Integer>(Verdict.class);
        state.answers()
                .order()
                .forEach(id ->
                        counts.merge(state.answers().closing(id).orElseThrow().verdict(), 1, Integer::sum));
        var row = Row.of("", Role.PROSE);
        for (var count : counts.entrySet()) {
            var mark = FeedbackScreen.mark(count.getKey());
            var words = count.getValue() + " "
                    + FeedbackScreen.words(count.getKey()).toLowerCase(Locale.ROOT) + "  ";
            if (row.cells().size() + Cells.columns(mark + words.strip()) > flow.width()) {
                flow.row(row);
                row = Row.of("", Role.PROSE);
            }
            row = row.and(mark, FeedbackScreen.role(count.getKey())).and(words, Role.PROSE);
        }
        flow.row(row).blank();
    }

    private static List<Manifest.Achievement> achieved(Model model) {
        return model.story().manifest().contents().achievements().stream()
                .filter(each -> Engine.holds(model.story(), state(model), each.condition()))
                .toList();
    }

    /** What was answered, that first from which there is something to learn: right answers last, and else as they came. */
    private static List<String> worstFirst(GameState state) {
        var ids = new ArrayList<>(state.answers().order());
        ids.sort(Comparator.comparing(
                id -> state.answers().closing(id).orElseThrow().verdict() == Verdict.RIGHT));
        return ids;
    }

    private static List<Row> answers(Model model, int width) {
        var story = model.story();
        var state = state(model);
        var flow = new Flow(width);
        for (var id : worstFirst(state)) {
            var question = story.question(id);
            var closing = state.answers().closing(id).orElseThrow();
            var verdict = closing.verdict();
            flow.marked(
                    FeedbackScreen.mark(verdict),
                    FeedbackScreen.role(verdict),
                    Prompt.filled(question, closing.response()),
                    Role.PROSE);
            var words = "  " + FeedbackScreen.words(verdict);
            var pairing = Pairing.of(question, closing.response());
            if (pairing.isPresent()) {
                flow.text(words, FeedbackScreen.role(verdict));
                pairing.get().layAll(flow, "  ");
            } else {
                flow.marked(
                        words + ": ",
                        FeedbackScreen.role(verdict),
                        Answers.words(question, closing.response()),
                        Role.DIM);
            }
            Marking.remark(question, closing.response()).ifPresent(remark -> flow.text(remark, Role.DIM, 2));
            if (verdict != Verdict.RIGHT) {
                closing.mark().because().forEach(because -> flow.text(because, Role.DIM, 2));
                if (pairing.isEmpty()) {
                    flow.marked("  Right is: ", Role.DIM, Marking.answer(question), Role.PROSE);
                }
            }
            // What was kept for the end is explained nowhere else, and a right guess is no reason.
            if (!question.wording().explain().isEmpty()) {
                flow.text(question.wording().explain(), Role.PROSE, 2);
            }
            flow.blank();
        }
        state.answers().met().forEach((id, progress) -> {
            if (progress.closing().isEmpty()) {
                flow.marked("· ", Role.DIM, Prompt.withBlanks(story.question(id)), Role.DIM);
                flow.text("left open", Role.DIM, 2).blank();
            }
        });
        return flow.rows();
    }

    @Override
    public Program.Step<Model> update(Model model, Message message) {
        if (!(message instanceof Message.Pressed pressed)) {
            return Actions.otherwise(model, message);
        }
        var key = pressed.key();
        var last = sheets(model).size() - 1;
        if (Reading.isScrolling(key)) {
            return Program.Step.of(model.showing(
                    new EndingScreen(sheet, Reading.scrolled(pane(model), key).place())));
        }
        if (key.is('f')) {
            return saved(model);
        }
        return switch (key.name()) {
            case RIGHT, TAB -> turned(model, sheet >= last ? key.name() == Key.Name.TAB ? 0 : last : sheet + 1);
            case LEFT, BACK_TAB -> turned(model, Math.max(0, sheet - 1));
            case ENTER -> onwards(model, last);
            default -> Actions.otherwise(model, message);
        };
    }

    /** Enter reads on: page by page, then sheet by sheet, then out. */
    private Program.Step<Model> onwards(Model model, int last) {
        var pane = pane(model);
        if (pane.hasMore()) {
            return Program.Step.of(
                    model.showing(new EndingScreen(sheet, pane.page(1).place())));
        }
        if (sheet < last) {
            return turned(model, sheet + 1);
        }
        return model.isClass() ? Action.QUIT.act(model) : Program.Step.of(model.back());
    }

    private static Program.Step<Model> turned(Model model, int to) {
        return Program.Step.of(model.showing(new EndingScreen(to, Row.Place.START)));
    }

    private static Program.Step<Model> saved(Model model) {
        return FrontPage.of(model.story(), state(model))
                .map(page -> new Program.Step<>(
                        model,
                        List.<Program.Request>of(
                                new Wish.SaveFrontPage(ending(model).id(), Paper.text(page)))))
                .orElse(Program.Step.of(model.saying("This ending has no front page.")));
    }

    @Override
    public Program.Step<Model> clicked(Model model, int item) {
        return turned(model, item);
    }

    @Override
    public void view(Model model, Canvas canvas) {
        Chrome.draw(model, canvas, this);
        var area = area(model);
        pane(model).draw(canvas, sheetArea(model));
        var tabs = Row.of("", Role.PROSE);
        var sheets = sheets(model);
        for (var i = 0; i < sheets.size(); i++) {
            var here = sheets.get(i) == current(model);
            tabs = (here ? tabs.withCaret(tabs.cells().size()) : tabs)
                    .with(i, " " + sheets.get(i).words + " ", here ? Role.SELECTED : Role.DIM)
                    .and(" ", Role.PROSE);
        }
        canvas.rows(model.stage().area().below(1).top(1).within(area.column(), 0), List.of(tabs));
    }

    @Override
    public List<Hint> hints(Model model) {
        var hints = new ArrayList<Hint>();
        var pane = pane(model);
        hints.add(Hint.of("Enter", Key.Name.ENTER, pane.hasMore() ? "more" : "on", 9));
        if (sheets(model).size() > 1) {
            hints.add(Hint.of("←→", Key.Name.RIGHT, "turn to", 8));
        }
        hints.addAll(Reading.hints(pane));
        if (FrontPage.of(model.story(), state(model)).isPresent()) {
            hints.add(Hint.of('f', "save page", 7));
        }
        hints.add(Hint.of(Action.PALETTE, "actions", 4));
        Action.undo(model).ifPresent(hints::add);
        hints.add(Hint.of("Esc", Key.Name.ESCAPE, "menu", 5));
        return hints;
    }

    @Override
    public String name() {
        return "The end";
    }
}
