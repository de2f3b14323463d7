package summit.ui.toolkit;

import summit.story.Ledger;

/** Sets facts and their sources. */
public final class Facts {
    private Facts() {}

    /** A fact that may be told: the statement, who says so, where accounts differ, and its sources or how many they are. */
    public static void known(Flow flow, Ledger ledger, Ledger.Fact fact, boolean sources) {
        flow.marked("• ", Role.ACCENT, fact.statement(), Role.PROSE);
        var count = fact.sources().size() == 1 ? "1 source" : fact.sources().size() + " sources";
        flow.marked("  ", Role.DIM, sources ? standing(fact) : standing(fact) + " · " + count, Role.DIM);
        if (!fact.standing().conflicts().isEmpty()) {
            flow.marked("  Note: ", Role.PARTLY, fact.standing().conflicts(), Role.DIM);
        }
        if (sources) {
            sources(flow, ledger, fact);
        }
    }

    /** What may be told of a fact before the question about it is answered: who speaks, how sure, and where; not what. */
    public static void behind(Flow flow, Ledger ledger, Ledger.Fact fact) {
        flow.marked("• ", Role.ACCENT, standing(fact), Role.PROSE);
        sources(flow, ledger, fact);
    }

    private static String standing(Ledger.Fact fact) {
        var sure = fact.standing().certainty().words();
        var attribution = fact.standing().attribution();
        return attribution.isEmpty() ? sure : attribution + " — " + sure;
    }

    private static void sources(Flow flow, Ledger ledger, Ledger.Fact fact) {
        for (var id : fact.sources()) {
            var source = ledger.sources().get(id);
            if (source != null) {
                var title = source.title().isEmpty() ? "" : ", “" + source.title() + "”";
                var date = source.date().isEmpty() ? "" : ", " + source.date();
                flow.marked("  ‣ ", Role.CHROME, source.publisher() + title + date, Role.QUOTE);
            }
        }
    }
}
