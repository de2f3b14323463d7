package summit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import summit.story.Ledger;
import summit.story.Ledger.Certainty;
import summit.story.Moment;

/** Reads sources and facts. */
final class LedgerPart {
    private static final Map<String, Certainty> CERTAINTIES = Map.of(
            "established", Certainty.ESTABLISHED,
            "shown", Certainty.SHOWN,
            "announced", Certainty.ANNOUNCED,
            "reported", Certainty.REPORTED,
            "assessed", Certainty.ASSESSED,
            "disputed", Certainty.DISPUTED);

    private final Reading reading;
    private final SortedMap<String, Ledger.Source> sources = new TreeMap<>();
    private final SortedMap<String, Ledger.Fact> facts = new TreeMap<>();

    LedgerPart(Reading reading) {
        this.reading = reading;
    }

    void source(Node node) {
        var entries = Entries.of(reading, node, Shape.SOURCE);
        var id = entries.ledgerId();
        entries.was("source", "", id);
        sources.putIfAbsent(
                id,
                new Ledger.Source(
                        id,
                        entries.plain("publisher"),
                        entries.plain("title"),
                        entries.plain("url"),
                        entries.plain("date")));
    }

    void fact(Node node) {
        var entries = Entries.of(reading, node, Shape.FACT);
        var id = entries.ledgerId();
        entries.was("fact", "", id);
        var key = "fact." + id + ".";
        var cited = entries.references("sources", Thing.SOURCE, "cites").stream()
                .map(Node.Words::value)
                .toList();
        if (cited.isEmpty()
                && entries.node("sources").orElse(null) instanceof Node.Items list
                && list.items().isEmpty()) {
            reading.findings()
                    .add(
                            Code.MISSING_KEY,
                            entries.place("sources"),
                            entries.name() + " has no source.",
                            "Name one at least.");
        }
        facts.putIfAbsent(
                id,
                new Ledger.Fact(
                        id,
                        entries.shown("statement", key + "statement"),
                        new Ledger.Standing(
                                entries.shown("attribution", key + "attribution"),
                                entries.word("certainty", Certainty.REPORTED, CERTAINTIES),
                                entries.shown("conflicts", key + "conflicts")),
                        new Ledger.Circumstances(
                                entries.refer("topic", Thing.TOPIC, "names topic"),
                                entries.plain("date"),
                                entries.shown("place", key + "place"),
                                entries.strings("people").stream()
                                        .map(Node.Words::value)
                                        .toList()),
                        cited,
                        Dates.read(reading, entries, "knownFrom")));
    }

    /** "A fact with a later {@code knownFrom} may not be cited." The date of telling is asked for only when it is needed. */
    List<String> cited(Entries entries, Supplier<java.util.Optional<Moment>> toldAt) {
        var cited = new ArrayList<String>();
        for (var id : entries.references("facts", Thing.FACT, "cites")) {
            cited.add(id.value());
            var known = java.util.Optional.ofNullable(facts.get(id.value())).flatMap(Ledger.Fact::knownFrom);
            var told = toldAt.get();
            if (known.isPresent() && told.isPresent() && known.get().compareTo(told.get()) > 0) {
                reading.findings()
                        .add(
                                Code.TOLD_TOO_EARLY,
                                id.place(),
                                entries.name() + " is told on " + told.get().written() + ", but fact "
                                        + Quoted.of(id.value()) + " was known only from "
                                        + known.get().written() + ".",
                                "Tell it later with \"asOf\": \"" + known.get().written() + "\", or leave it out.");
            }
        }
        return cited;
    }

    Ledger ledger() {
        return new Ledger(sources, facts);
    }
}
