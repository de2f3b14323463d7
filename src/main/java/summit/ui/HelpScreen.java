package summit.ui;

import java.util.List;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/** What can be done on the screen below, and what can be done anywhere. */
record HelpScreen(Row.Place top) implements Readable {
    static HelpScreen of(Model model) {
        return new HelpScreen(Row.Place.START);
    }

    @Override
    public List<Row> rows(Model model, int width) {
        var below = model.back();
        var flow = new Flow(width);
        flow.text("Help", Role.TITLE).blank();
        flow.text(
                        "Arrows, Enter and Esc are enough for everything. Nothing is lost: "
                                + (model.isQuiz()
                                        ? "what you do is kept as you do it."
                                        : model.settings().keys().words(Action.UNDO) + " takes back any step."),
                        Role.PROSE)
                .blank();
        if (!model.isQuiz()) {
            flow.text(
                            "A choice is taken by its number, or by Enter once an arrow has marked it. While nothing is marked"
                                    + " Enter and Space only read on.",
                            Role.PROSE)
                    .blank();
            flow.text(
                            "A choice can also be made in words: press "
                                    + model.settings().keys().words(Action.WORDS) + " and type a word of it.",
                            Role.PROSE)
                    .blank();
        }
        if (!(below.screen() instanceof HelpScreen)) {
            flow.text("Here: " + below.screen().name(), Role.HEADING);
            for (var hint : below.screen().keys(below)) {
                key(flow, hint.shown(), hint.does());
            }
            flow.blank();
        }
        flow.text("Anywhere", Role.HEADING);
        for (var action : Action.values()) {
            if (action.isFor(model)) {
                key(flow, model.settings().keys().words(action), action.words());
            }
        }
        flow.blank().text("On pages", Role.HEADING);
        for (var page : PageKey.values()) {
            var chosen = model.settings().keys().words(page);
            var always = page.heard().isPlainCharacter() ? chosen : page.heard().words();
            // Arrows and the like speak for themselves.
            if (page.isFor(model)
                    && (!chosen.equals(always) || page.heard().isPlainCharacter() || page == PageKey.BACK)) {
                key(flow, chosen.equals(always) ? chosen : chosen + " " + always, page.words());
            }
        }
        flow.blank().text("While you type, F1 is help and Ctrl-P lists all that can be done.", Role.PROSE);
        if (!model.settings().keys().file().isEmpty()) {
            flow.blank()
                    .text(
                            "Other keys can be chosen in "
                                    + model.settings().keys().file() + "; docs/keys.md tells how.",
                            Role.PROSE);
        }
        flow.blank();
        flow.text(
                "Mouse: a click selects, a second click does it; the keys in the bottom line can be clicked. Hold Shift to"
                        + " select text for copying.",
                Role.DIM);
        return flow.rows();
    }

    private static void key(Flow flow, String key, String does) {
        flow.marked("  " + key + " ".repeat(Math.max(1, 9 - Cells.columns(key))), Role.ACCENT, does, Role.PROSE);
    }

    @Override
    public Screen at(Row.Place place) {
        return new HelpScreen(place);
    }

    @Override
    public boolean isOpener(Key key, Model model) {
        return Action.HELP.isMeant(key);
    }

    @Override
    public String name() {
        return "Help";
    }
}
