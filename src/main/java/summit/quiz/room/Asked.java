package summit.quiz.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.story.Response;
import summit.story.Sorted;

/**
 * What a class did with one question: hands by the order shown, or what pupils and teams answered, once for each vote; and who pressed a
 * key in which order.
 */
public record Asked(List<Vote> votes, List<String> buzzes) {
    static final Asked NOTHING = new Asked(List.of(), List.of());

    public Asked {
        votes = List.copyOf(votes);
        buzzes = List.copyOf(buzzes);
    }

    /** One vote: hands in the order shown (none where pupils are told apart), and answers by pupil. */
    public record Vote(List<Integer> hands, SortedMap<String, Said> said) {
        static final Vote EMPTY = new Vote(List.of(), new TreeMap<>());

        public Vote {
            hands = List.copyOf(hands);
            said = Sorted.copy(said);
        }

        /** Whether anybody voted. */
        public boolean isEmpty() {
            return hands.isEmpty() && said.isEmpty();
        }
    }

    /** What a pupil or a team answered, and how long after the vote was opened. */
    public record Said(Response response, Duration taken) {}

    /** The first or the second vote; empty if it has not been opened. */
    public Vote vote(int number) {
        return number < votes.size() ? votes.get(number) : Vote.EMPTY;
    }

    /** The last vote in which anybody voted. */
    public Optional<Vote> lastVote() {
        return votes.stream().filter(vote -> !vote.isEmpty()).reduce((one, later) -> later);
    }

    Asked with(int number, Vote vote) {
        var all = new ArrayList<>(votes);
        while (all.size() <= number) {
            all.add(Vote.EMPTY);
        }
        all.set(number, vote);
        return new Asked(all, buzzes);
    }

    Asked counted(int number, List<Integer> hands) {
        return with(number, new Vote(hands, vote(number).said()));
    }

    Asked said(int number, String pupil, Said said) {
        var all = new TreeMap<>(vote(number).said());
        all.put(pupil, said);
        return with(number, new Vote(vote(number).hands(), all));
    }

    Asked buzzed(String pupil) {
        if (buzzes.contains(pupil)) {
            return this;
        }
        var all = new ArrayList<>(buzzes);
        all.add(pupil);
        return new Asked(votes, all);
    }
}
