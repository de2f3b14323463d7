package summit.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import summit.engine.Notebook;
import summit.engine.Wall;
import summit.quiz.solo.SoloQuiz;
import summit.ui.toolkit.Area;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/** What stands beside the text on wide screens: the picture, the state of things, the newest facts, the last cards filed, and where one is. */
final class SidePanel {
    /** The most rows of a picture. */
    private static final int PICTURE = 16;

    private static final int MOST_FACTS = 3;
    private static final int MOST_CARDS = 3;

    /** Columns of a question in the list of a quiz. */
    private static final int CELL = 5;

    private SidePanel() {}

    static void draw(Model model, Canvas canvas, Layout layout, Film film) {
        if (!layout.hasPanel()) {
            return;
        }
        var area = layout.panel();
        for (var row = 0; row < area.height(); row++) {
            canvas.line(new Area(area.column() - 3, area.row() + row, 1, 1), "│", Role.CHROME);
        }
        var picture = layout.hasPictureBeside()
                ? film.orLastSeen(model).rows(model, area.width(), Math.min(PICTURE, area.height() / 2))
                : List.<Row>of();
        var taken = picture.isEmpty() ? 0 : picture.size() + 1;
        canvas.rows(area, picture);
        // From the foot up, so that the state of things stays where it is whether there is a picture or not.
        var state = state(model, area.width(), area.height() - taken);
        canvas.rows(area.below(Math.max(taken, area.height() - state.size())), state);
    }

    private static List<Row> state(Model model, int width, int height) {
        var flow = new Flow(width);
        status(model, flow);
        if (model.isQuiz()) {
            questions(Quizzing.quiz(model), flow);
        } else {
            watched(model, flow);
            notebook(model, flow);
            wall(model, flow);
            map(model, flow, height);
        }
        return flow.rows();
    }

    private static void status(Model model, Flow flow) {
        readings("Now", Status.of(model).readings(), flow);
    }

    /** What an author keeps in sight. */
    private static void watched(Model model, Flow flow) {
        readings(
                "Watched",
                Rehearsing.readings(model).stream()
                        .map(reading -> new Status.Reading(reading.name(), reading.value()))
                        .toList(),
                flow);
    }

    private static void readings(String heading, List<Status.Reading> readings, Flow flow) {
        if (readings.isEmpty()) {
            return;
        }
        flow.text(heading, Role.HEADING);
        var widest = readings.stream()
                .mapToInt(reading -> Cells.columns(reading.label()))
                .max()
                .orElse(0);
        for (var reading : readings) {
            var label = reading.label() + " ".repeat(widest - Cells.columns(reading.label()) + 2);
            flow.marked(label, Role.DIM, reading.value(), Role.PROSE);
        }
        flow.blank();
    }

    /** All questions of a quiz, each by its number and a sign; what the signs mean stands below them. */
    private static void questions(SoloQuiz quiz, Flow flow) {
        flow.text("Questions", Role.HEADING);
        var row = Row.of("", Role.PROSE);
        for (var i = 0; i < quiz.questions().size(); i++) {
            var sign = QuizOverviewScreen.sign(quiz, quiz.questions().get(i));
            if (row.cells().size() + CELL > flow.width()) {
                flow.row(row);
                row = Row.of("", Role.PROSE);
            }
            row = row.and(String.format("%3d%s ", i + 1, sign), i == quiz.place() ? Role.ACCENT : Role.DIM);
        }
        flow.row(row).text("✓ answered  · open  ! flagged", Role.DIM).blank();
    }

    /**
     * The facts of this scene before others, for they are the newest. Those that a question still to be answered rests on are not
     * shown here, where they would be its answer; whoever looks into the notebook finds them.
     */
    private static void notebook(Model model, Flow flow) {
        var facts = Notebook.of(model.story(), Play.session(model).state());
        if (facts.isEmpty()) {
            return;
        }
        var here = model.story().scene(Play.session(model).scene()).setting().facts();
        var open = open(model);
        var newest = new ArrayList<>(facts);
        newest.removeIf(fact -> open.contains(fact.id()));
        newest.sort(Comparator.comparingInt(fact -> here.contains(fact.id()) ? 0 : 1));
        flow.text("In the notebook: " + facts.size() + (facts.size() == 1 ? " fact" : " facts"), Role.HEADING);
        if (newest.isEmpty()) {
            flow.text(model.settings().keys().words(Action.NOTEBOOK) + " opens it.", Role.DIM);
        }
        for (var fact : newest.subList(0, Math.min(MOST_FACTS, newest.size()))) {
            flow.marked("· ", Role.ACCENT, fact.statement(), Role.DIM);
        }
        flow.blank();
    }

    /** How many claims are filed, and how the last of them are. */
    private static void wall(Model model, Flow flow) {
        var cards = Wall.of(model.story(), Play.session(model).state());
        var filed = cards.stream().filter(card -> !card.filed().isEmpty()).toList();
        if (filed.isEmpty()) {
            return;
        }
        flow.text("On the wall: " + filed.size() + " of " + cards.size() + " filed", Role.HEADING);
        for (var card : filed.subList(Math.max(0, filed.size() - MOST_CARDS), filed.size())) {
            // An answer may explain itself behind a colon.
            flow.marked("· ", Role.ACCENT, card.filed().split(":", 2)[0] + ": " + card.claim(), Role.DIM);
        }
        flow.blank();
    }

    private static Set<String> open(Model model) {
        var answers = Play.session(model).state().answers();
        return model.story().questions().values().stream()
                .filter(question -> answers.closing(question.id()).isEmpty())
                .flatMap(question -> question.reference().facts().stream())
                .collect(Collectors.toSet());
    }

    /** The map, where it still fits whole. */
    private static void map(Model model, Flow flow, int height) {
        var rows = Chartroom.rows(model, flow.width());
        if (rows.isEmpty() || flow.rows().size() + rows.size() + 1 > height) {
            return;
        }
        flow.text("Map", Role.HEADING).rows(rows);
    }
}
