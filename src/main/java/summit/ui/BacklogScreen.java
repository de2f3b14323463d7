package summit.ui;

import java.util.List;
import summit.ui.draft.Prompt;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/** All that was shown since the game was opened, from the end backwards. */
record BacklogScreen(Row.Place top) implements Readable {
    /** At its end. */
    static final BacklogScreen START = new BacklogScreen(new Row.Place(Integer.MAX_VALUE, 0));

    @Override
    public List<Row> rows(Model model, int width) {
        var flow = new Flow(width);
        var session = Play.session(model);
        // What was shown ends with the leaf being read; there may be more to come.
        for (var leaf : session.leaves().subList(0, Math.min(session.leaves().size(), session.reading() + 1))) {
            lay(flow, model, leaf);
        }
        if (flow.rows().isEmpty()) {
            flow.text("Nothing was said yet.", Role.DIM);
        }
        return flow.rows();
    }

    private static void lay(Flow flow, Model model, Leaf leaf) {
        if (leaf instanceof Leaf.Scene scene) {
            flow.textIfAny(scene.passage().title(), Role.HEADING);
            flow.paragraphs(scene.passage().text(), Role.PROSE);
        } else if (leaf instanceof Leaf.Took took) {
            flow.marked("› ", Role.ACCENT, took.words(), Role.DIM).blank();
        } else if (leaf instanceof Leaf.Reply reply) {
            flow.paragraphs(reply.paragraphs(), Role.PROSE);
        } else if (leaf instanceof Leaf.Feedback feedback) {
            var result = feedback.result();
            var question = model.story().question(result.question());
            flow.text(Prompt.withBlanks(question), Role.QUOTE);
            flow.marked("› ", Role.ACCENT, Answers.words(question, result.response()), Role.DIM);
            if (result.isTold()) {
                var verdict = result.mark().verdict();
                flow.text(FeedbackScreen.words(verdict) + ".", FeedbackScreen.role(verdict));
            }
            flow.blank();
            flow.paragraphs(feedback.after(), Role.PROSE);
        }
    }

    @Override
    public Screen at(Row.Place place) {
        return new BacklogScreen(place);
    }

    @Override
    public boolean isOpener(Key key, Model model) {
        return Action.BACKLOG.isMeant(key);
    }

    @Override
    public String name() {
        return "What was said";
    }
}
