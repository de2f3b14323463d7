package summit.story;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The facts a pack may tell, and where they come from. */
public record Ledger(SortedMap<String, Source> sources, SortedMap<String, Fact> facts) {
    public Ledger {
        sources = Sorted.copy(sources);
        facts = Sorted.copy(facts);
    }

    /** The fact with this id. */
    public Fact fact(String id) {
        return Sorted.get(facts, id, "fact");
    }

    /** A page or a document; {@code date} is as printed and may be empty, as may the address. */
    public record Source(String id, String publisher, String title, String url, String date) {}

    /** A statement, who says so, how sure it is, and since when it was public. */
    public record Fact(
            String id,
            String statement,
            Standing standing,
            Circumstances circumstances,
            List<String> sources,
            Optional<Moment> knownFrom) {
        public Fact {
            sources = List.copyOf(sources);
        }
    }

    /** Who says so, how sure it is, and where accounts differ (or empty). */
    public record Standing(String attribution, Certainty certainty, String conflicts) {}

    /** When, where, with whom, and under which topic; strings may be empty. */
    public record Circumstances(String topic, String date, String place, List<String> people) {
        public Circumstances {
            people = List.copyOf(people);
        }
    }

    /** How sure a fact is, by what it rests on. */
    public enum Certainty {
        /** Beyond reasonable doubt. */
        ESTABLISHED("established"),
        /** Visible in footage, as described by those who watched it. */
        SHOWN("seen in the footage"),
        /** Said by a government or another body about its own doings. */
        ANNOUNCED("officially announced"),
        /** Said by news outlets. */
        REPORTED("reported"),
        /** Somebody's judgement. */
        ASSESSED("somebody's assessment"),
        /** Accounts contradict each other. */
        DISPUTED("disputed");

        private final String words;

        Certainty(String words) {
            this.words = words;
        }

        /** As it is said to a reader, who is not to learn names for it first. */
        public String words() {
            return words;
        }
    }
}
