package summit.ui;

import java.util.List;
import summit.engine.Offered;
import summit.story.Story;
import summit.ui.toolkit.Area;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Layout;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;
import summit.ui.toolkit.Still;

/** What a page of the story shows, in rows: a picture where there is room for one, the text, and what can be chosen. */
record ScenePage(Model model, List<Offered> items, int selected, Film film) {
    /** Rows that a picture leaves to the title and the beginning of a text: a blank, the title, a blank, two lines. */
    private static final int BELOW_PICTURE = 5;

    ScenePage {
        items = List.copyOf(items);
    }

    /** Blocks: picture, title, a blank, then each leaf's paragraphs with a blank after each; a choice taken heads its reply. */
    static int blockOf(Story story, List<Leaf> page, int leaf) {
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

    /** The page from top to bottom. */
    List<Row> rows() {
        var session = Play.session(model);
        var layout = Layout.of(model.stage());
        var text = layout.text();
        var flow = new Flow(text.width());
        var page = session.page(model.story());
        if (!layout.hasPictureBeside()) {
            flow.rows(picture(text, room(text, page)));
        } else {
            flow.rows(List.of());
        }
        flow.textIfAny(session.passage(model.story()).title(), Role.TITLE).blank();
        lay(flow, model.story(), page);
        choices(flow);
        return flow.rows();
    }

    /** The picture over the text; where it fills the page but for a row, the title takes that. */
    private List<Row> picture(Area text, int room) {
        // A scene without one, such as a desk with its choices, has that of its place where it would be half empty.
        var shown = film.orLastSeen(model);
        return room == text.height() - 1 ? shown.rows(model, text.width(), room) : shown.over(model, text, room);
    }

    /**
     * Rows left for a picture: what text and choices do not need, which is all that the picture of a place gets. A scene's own has
     * two fifths of the page where they would not fit even without it, and when a scene is first met it is shown as whole as can be, with the title and the beginning of the text below it,
     * or on a low screen with the title alone.
     */
    private int room(Area text, List<Leaf> leaves) {
        var flow = new Flow(text.width());
        flow.textIfAny(Play.session(model).passage(model.story()).title(), Role.TITLE)
                .blank();
        lay(flow, model.story(), leaves);
        choices(flow);
        // One row for the blank under the picture.
        var left = text.height() - flow.rows().size() - 1;
        if (film.picture().isEmpty()
                || leaves.size() > 1
                || !(leaves.get(0) instanceof Leaf.Scene)
                || items.size() > 1 && left >= -1) {
            // After a reply the text was read before, and a picture that pushed the reply down would only be in the
            // way; and
            // nobody should choose without having seen all there is to choose from.
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

    private void choices(Flow flow) {
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var number = item.id().isEmpty() ? "" : mark(i, item);
            var mark = (i == selected ? "▸ " : "  ") + number + (number.isEmpty() ? "" : "  ");
            flow.item(i, mark, item.text(), item.canChoose() ? Role.CHOICE : Role.LOCKED, i == selected);
            if (!item.canChoose()) {
                flow.text("not now: " + item.locked(), Role.LOCKED, 5);
            }
        }
    }

    /** What a choice is called by: its number, or where a class votes its letter. */
    private String mark(int place, Offered item) {
        return model.isClass()
                ? Deciding.letter(model, item.id()).orElse(" ")
                : " ".repeat(items.size() > 9 && place < 9 ? 1 : 0) + (place + 1);
    }
}
