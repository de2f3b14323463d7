package summit.ui.lesson;

import java.util.List;
import summit.ui.toolkit.Area;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Pane;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/** Draws what lies over a lesson. */
record LessonBox(LessonModel model, Canvas canvas) {
    private static final int WIDEST = 60;

    void draw() {
        var aside = model.podium().aside();
        if (aside instanceof Aside.Help help) {
            text(help);
        } else if (aside instanceof Aside.Menu menu) {
            menu(menu);
        } else if (aside instanceof Aside.Present present) {
            present(present);
        } else if (aside instanceof Aside.Sure sure) {
            sure(sure);
        } else if (aside instanceof Aside.Returned returned) {
            returned(returned);
        }
    }

    private static Area room(LessonModel model) {
        return model.stage().area().below(1).above(1);
    }

    private static Area box(LessonModel model, int rows) {
        return room(model).middle(Math.min(WIDEST, room(model).width()), rows + 2);
    }

    private static Area inside(Area box) {
        return box.width() < 12 || box.height() < 3 ? box : box.within(2, 1);
    }

    private Area open(Area box, String title) {
        canvas.cover();
        canvas.box(box, title, Role.ACCENT);
        return inside(box);
    }

    /** The window on the help, which the keys scroll. */
    static Pane help(LessonModel model, Aside.Help help) {
        var rows = rows(model, inside(box(model, room(model).height())).width());
        return Pane.at(
                help.top(), rows, inside(box(model, room(model).height())).height());
    }

    private static List<Row> rows(LessonModel model, int width) {
        var flow = new Flow(width);
        flow.text(
                        "Enter or Space goes on: read, vote, argue, vote again, how that came out, the answer, the next question.",
                        Role.PROSE)
                .blank();
        if (model.lesson().rules().pupils().isEmpty()) {
            flow.text(
                            "Counting hands: type the number for each option; Enter or Tab goes to the next one, ↑↓ move, ←→ give"
                                    + " one more or less, Backspace erases. After the last one the count is taken.",
                            Role.PROSE)
                    .blank();
        } else {
            flow.text(
                            "Answers: the letter of the option, for whoever has the mark; ↑↓ move the mark, ←→ change an answer. With"
                                    + " buzzers a digit says who pressed first.",
                            Role.PROSE)
                    .blank();
        }
        for (var action : LessonAction.possible(model)) {
            flow.marked("  " + model.keys().words(action) + "  ", Role.ACCENT, action.words(), Role.PROSE);
        }
        flow.marked("  Esc  ", Role.ACCENT, "All of this as a menu", Role.PROSE).blank();
        flow.text(
                (model.lesson().rules().pupils().isEmpty()
                                ? ""
                                : "Where a letter is an answer, b and e are answers: < goes back, > skips, and Esc has the end of the"
                                        + " lesson. ")
                        + "Every step is kept as it is made.",
                Role.DIM);
        return flow.rows();
    }

    private void text(Aside.Help help) {
        var area = open(box(model, room(model).height()), "Help");
        help(model, help).draw(canvas, area);
    }

    private void menu(Aside.Menu menu) {
        var actions = LessonAction.possible(model);
        var area = open(box(model, actions.size() + 1), "What to do");
        var flow = new Flow(area.width());
        var selected = Math.min(menu.selected(), actions.size());
        flow.item(0, (selected == 0 ? "▸ " : "  ") + "Esc  ", "Back to the lesson", Role.CHOICE, selected == 0);
        for (var i = 0; i < actions.size(); i++) {
            var action = actions.get(i);
            flow.item(
                    i + 1,
                    (i + 1 == selected ? "▸ " : "  ") + model.keys().words(action) + "  ",
                    action.words(),
                    Role.CHOICE,
                    i + 1 == selected);
        }
        Pane.on(selected, flow.rows(), area.height()).draw(canvas, area);
    }

    private void present(Aside.Present present) {
        var flow = new Flow(inside(box(model, 4)).width());
        flow.textIfAny(Legibility.advice(model.stage()), Role.ACCENT);
        present.count().ask(flow);
        ask(flow);
    }

    private void returned(Aside.Returned returned) {
        var flow = new Flow(inside(box(model, 4)).width());
        flow.text(returned.words(), Role.PROSE);
        flow.row(Row.of("▸ Enter: go on", Role.SELECTED).withCaret(0));
        ask(flow);
    }

    private void sure(Aside.Sure sure) {
        var flow = new Flow(inside(box(model, 4)).width());
        flow.text(
                sure.action() == LessonAction.END
                        ? "End the lesson here, whatever is left of it?"
                        : "Leave the lesson? It is kept, and the same command goes on with it.",
                Role.PROSE);
        flow.row(Row.of("▸ Enter: " + (sure.action() == LessonAction.END ? "end it" : "leave"), Role.SELECTED)
                .withCaret(0));
        flow.text("  Esc: stay", Role.CHOICE);
        ask(flow);
    }

    private void ask(Flow flow) {
        var area = open(box(model, flow.rows().size()), "");
        // In a low box the last rows say what can be done.
        var rows = flow.rows();
        canvas.rows(area, rows.subList(Math.max(0, rows.size() - area.height()), rows.size()));
    }
}
