package summit.author.explore;

import java.util.Comparator;
import summit.story.Verdict;

/**
 * Something of a game that can decide what happens next: a search keeps it in its states or leaves it out. {@code part} is a
 * choice, an option or a verdict, and else empty.
 */
record Feature(Kind kind, String id, String part) implements Comparable<Feature> {
    private static final Comparator<Feature> ORDER =
            Comparator.comparing(Feature::kind).thenComparing(Feature::id).thenComparing(Feature::part);

    /** What it is that is kept. */
    enum Kind {
        /** The value of a stored variable. */
        VARIABLE,
        /** How often a scene was entered, up to the largest number that anything asks for. */
        VISITS,
        /** Whether a choice was ever taken. */
        CHOSEN,
        /** Whether a question is closed. */
        CLOSED,
        /** How a question closed. */
        CAME,
        /** Whether a question closed with an option chosen. */
        PICKED,
        /** How many questions of a topic closed with a verdict, up to the largest number that anything asks for. */
        COUNT,
        /** Whether the hint of a question was given. */
        HINTED,
        /** Whether the sources of a question were looked up. */
        SOURCED
    }

    static Feature variable(String id) {
        return new Feature(Kind.VARIABLE, id, "");
    }

    static Feature visits(String scene) {
        return new Feature(Kind.VISITS, scene, "");
    }

    static Feature chosen(String scene, String choice) {
        return new Feature(Kind.CHOSEN, scene, choice);
    }

    static Feature closed(String question) {
        return new Feature(Kind.CLOSED, question, "");
    }

    static Feature came(String question) {
        return new Feature(Kind.CAME, question, "");
    }

    static Feature picked(String question, String option) {
        return new Feature(Kind.PICKED, question, option);
    }

    static Feature count(Verdict verdict, String topic) {
        return new Feature(Kind.COUNT, topic, verdict.name());
    }

    static Feature hinted(String question) {
        return new Feature(Kind.HINTED, question, "");
    }

    static Feature sourced(String question) {
        return new Feature(Kind.SOURCED, question, "");
    }

    /** As an author would write it. */
    String words() {
        return switch (kind) {
            case VARIABLE -> id;
            case VISITS -> "visits(" + id + ")";
            case CHOSEN -> "chosen(" + id + "." + part + ")";
            case CLOSED -> "answered(" + id + ")";
            case CAME -> "right(" + id + ")";
            case PICKED -> "picked(" + id + ", " + part + ")";
            case COUNT ->
                switch (Verdict.valueOf(part)) {
                            case RIGHT -> "rights(";
                            case PARTLY -> "partlies(";
                            case WRONG -> "wrongs(";
                        }
                        + id + ")";
            case HINTED -> "the hint of " + id;
            case SOURCED -> "the sources of " + id;
        };
    }

    @Override
    public int compareTo(Feature other) {
        return ORDER.compare(this, other);
    }
}
