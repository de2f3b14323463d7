package summit.ui;

import java.util.List;
import summit.story.Question;
import summit.ui.draft.Prompt;
import summit.ui.toolkit.Facts;
import summit.ui.toolkit.Flow;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/**
 * "How do we know?": who says what a question rests on, and how sure it is. Before the answer only that; {@code told} adds the
 * facts themselves.
 */
record EvidenceScreen(Question question, boolean told, Row.Place top) implements Readable {
    static EvidenceScreen of(Question question, boolean told) {
        return new EvidenceScreen(question, told, Row.Place.START);
    }

    @Override
    public List<Row> rows(Model model, int width) {
        var flow = new Flow(width);
        flow.text("How do we know?", Role.TITLE).blank();
        flow.text(Prompt.withBlanks(question), Role.QUOTE).blank();
        if (!told) {
            flow.text("Who speaks to this, and how sure they can be:", Role.DIM).blank();
        }
        var ledger = model.story().ledger();
        for (var id : question.reference().facts()) {
            if (told) {
                Facts.known(flow, ledger, ledger.fact(id), true);
            } else {
                Facts.behind(flow, ledger, ledger.fact(id));
            }
            flow.blank();
        }
        if (!question.reference().source().isEmpty()) {
            flow.marked("• ", Role.ACCENT, question.reference().source(), Role.PROSE)
                    .blank();
        }
        return flow.rows();
    }

    @Override
    public Screen at(Row.Place place) {
        return new EvidenceScreen(question, told, place);
    }

    @Override
    public boolean isOpener(Key key, Model model) {
        return key.is('s');
    }

    @Override
    public String name() {
        return "Sources";
    }
}
