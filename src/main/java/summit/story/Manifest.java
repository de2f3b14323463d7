package summit.story;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** What {@code story.json} says of the pack as a whole. */
public record Manifest(
        About about,
        String start,
        Ground ground,
        SortedMap<String, Variable> variables,
        SortedMap<String, Ending> endings,
        Contents contents) {
    public Manifest {
        variables = Sorted.copy(variables);
        endings = Sorted.copy(endings);
    }

    /**
     * Who and what the pack is. Absent texts are empty; {@code language} is a BCP 47 tag; {@code player} is what it calls
     * somebody who gave no name.
     */
    public record About(
            String id,
            String version,
            String title,
            String language,
            String summary,
            String by,
            String licence,
            String player) {
        /** What a pack calls its player if it does not say. */
        public static final String PLAYER = "the player";
    }

    /** The rules the pack sets for facts and for help: its date of telling, and what looking things up costs. */
    public record Ground(Optional<Moment> asOf, boolean strictLedger, Help sources, Help hint) {}

    /** The lists that front ends show, in the author's order. */
    public record Contents(
            List<Readout> status,
            List<Topic> topics,
            List<Place> places,
            List<Achievement> achievements,
            Teaching teaching) {
        public Contents {
            status = List.copyOf(status);
            topics = List.copyOf(topics);
            places = List.copyOf(places);
            achievements = List.copyOf(achievements);
        }
    }

    /**
     * What a teacher needs to make a lesson of the pack: aims, words to know, a question to end with ({@code exitTicket}) and what to bear in
     * mind about those who sit there ({@code care}). All of it may be empty.
     */
    public record Teaching(List<String> aims, List<Term> vocabulary, String exitTicket, String care) {
        /** Nothing. */
        public static final Teaching NONE = new Teaching(List.of(), List.of(), "", "");

        public Teaching {
            aims = List.copyOf(aims);
            vocabulary = List.copyOf(vocabulary);
        }
    }

    /** A word and what it means, in words for the class. */
    public record Term(String word, String meaning) {}

    /** A variable that the status line shows while the condition holds. */
    public record Readout(String variable, Expression condition) {}

    /** A subject that questions belong to. */
    public record Topic(String id, String title) {}

    /** Somewhere on the map; {@code column} and {@code row} count from 0. */
    public record Place(String id, String title, int column, int row, List<String> near) {
        public Place {
            near = List.copyOf(near);
        }
    }

    /** Something a player may be proud of; had when the condition holds at the end of a turn. */
    public record Achievement(String id, String title, String about, Expression condition) {}

    /** The variable with this id. */
    public Variable variable(String id) {
        return Sorted.get(variables, id, "variable");
    }

    /** The ending with this id. */
    public Ending ending(String id) {
        return Sorted.get(endings, id, "ending");
    }
}
