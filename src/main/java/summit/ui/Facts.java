package summit.ui;

import java.util.List;
import summit.story.Ledger;
import summit.story.Story;

/** Sets facts and their sources. */
final class Facts {
    private Facts() {}

    /** How sure a fact is, in words. */
    static String words(Ledger.Certainty certainty) {
        return switch (certainty) {
            case ESTABLISHED -> "established";
            case SHOWN -> "seen in the footage";
            case ANNOUNCED -> "officially announced";
            case REPORTED -> "reported";
            case ASSESSED -> "somebody's assessment";
            case DISPUTED -> "disputed";
        };
    }

    /** A fact with all that is known about it; without its statement where that would give an answer away. */
    static void lay(Flow flow, Story story, String id, boolean statement) {
        var fact = story.ledger().fact(id);
        var standing = fact.standing();
        if (statement) {
            flow.marked("• ", Role.ACCENT, fact.statement(), Role.PROSE);
        }
        var sure = words(standing.certainty());
        var mark = statement ? "  " : "• ";
        flow.marked(
                mark,
                Role.ACCENT,
                standing.attribution().isEmpty() ? sure : standing.attribution() + " — " + sure,
                statement ? Role.DIM : Role.PROSE);
        if (statement && !standing.conflicts().isEmpty()) {
            flow.marked("  Accounts differ: ", Role.PARTLY, standing.conflicts(), Role.DIM);
        }
        sources(flow, story.ledger(), fact.sources());
    }

    private static void sources(Flow flow, Ledger ledger, List<String> ids) {
        for (var id : ids) {
            var source = ledger.sources().get(id);
            if (source != null) {
                var title = source.title().isEmpty() ? "" : ", “" + source.title() + "”";
                var date = source.date().isEmpty() ? "" : ", " + source.date();
                flow.marked("  ‣ ", Role.CHROME, source.publisher() + title + date, Role.QUOTE);
            }
        }
    }
}
