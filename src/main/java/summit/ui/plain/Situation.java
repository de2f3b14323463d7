package summit.ui.plain;

import java.util.ArrayList;
import java.util.List;
import summit.engine.Engine;
import summit.engine.FrontPage;
import summit.engine.GameState;
import summit.engine.Offered;
import summit.story.Story;

/** Says what can be done now: the open question, or the choices, or that the story is over; above it the status. */
final class Situation {
    private final Story story;

    Situation(Story story) {
        this.story = story;
    }

    /** The status, then the question or the choices. */
    List<String> of(GameState state) {
        var lines = new ArrayList<String>();
        lines.add("");
        if (state.isOver()) {
            lines.add("The story has ended. "
                    + (FrontPage.of(story, state).isPresent() ? "/page FILE keeps the front page, " : "")
                    + "/undo goes back, /quit leaves.");
            return lines;
        }
        var status = status(state);
        if (!status.isEmpty()) {
            lines.add(status);
        }
        if (state.open().isPresent()) {
            lines.addAll(OpenQuestion.in(story, state).lines());
        } else {
            lines.addAll(choices(Engine.offered(story, state)));
        }
        return lines;
    }

    /** The variables that have a label, as "label value", in the author's order; empty if there are none. */
    String status(GameState state) {
        var shown = new ArrayList<String>();
        for (var id : Engine.status(story, state)) {
            var value = Engine.shown(story, state, id);
            shown.add(story.manifest().variable(id).shown().label() + ": " + (value.isEmpty() ? "none" : value));
        }
        return shown.isEmpty() ? "" : String.join(". ", shown) + ".";
    }

    private static List<String> choices(List<Offered> offered) {
        var lines = new ArrayList<String>();
        for (var i = 0; i < offered.size(); i++) {
            var choice = offered.get(i);
            lines.add(
                    (i + 1) + ". " + choice.text() + (choice.canChoose() ? "" : " (not now: " + choice.locked() + ")"));
        }
        return lines;
    }
}
