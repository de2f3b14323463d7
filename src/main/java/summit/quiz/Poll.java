package summit.quiz;

import java.util.List;
import java.util.SortedMap;
import summit.story.Sorted;

/**
 * Hands raised for a question, by option id: one count a vote, the first before the class talked, the last after. {@code present}
 * is how many could have raised a hand, 0 if that was not said.
 */
public record Poll(String question, int present, List<Vote> votes) {
    public Poll {
        votes = List.copyOf(votes);
        if (votes.isEmpty()) {
            throw new IllegalArgumentException("question " + question + " was never voted on");
        }
    }

    /** One count of hands, by option id. */
    public record Vote(SortedMap<String, Integer> hands) {
        public Vote {
            hands = Sorted.copy(hands);
        }

        /** All hands raised. */
        public int total() {
            return hands.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** Hands raised for an option. */
        public int of(String option) {
            return hands.getOrDefault(option, 0);
        }
    }

    /** The first vote, before anybody talked. */
    public Vote before() {
        return votes.get(0);
    }

    /** The last vote, which is the first one where there was only one. */
    public Vote after() {
        return votes.get(votes.size() - 1);
    }
}
