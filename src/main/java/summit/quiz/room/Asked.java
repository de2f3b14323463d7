package summit.quiz.room;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.quiz.Pupil;
import summit.story.Response;
import summit.story.Sorted;

/**
 * What a class did with one question: its votes, how far it came with it ({@code reached} is a step from reading to telling), and, where it
 * was asked anew after the answer was told, the votes that it had {@code first}.
 */
public record Asked(List<Vote> votes, Lesson.Step reached, List<Vote> first) {
    static final Asked NOTHING = new Asked(List.of(), Lesson.Step.READ, List.of());

    public Asked {
        votes = List.copyOf(votes);
        first = List.copyOf(first);
    }

    /**
     * One vote: hands in the order shown (none where pupils are told apart) and how many were present to raise one, 0 if that was not said; answers by
     * pupil; who pressed a key, in this order; and hands that are being {@link Deed.Typed typed} and are not counted yet, none otherwise.
     */
    public record Vote(
            List<Integer> hands, int present, SortedMap<String, Said> said, List<String> buzzes, List<Integer> typed) {
        static final Vote EMPTY = new Vote(List.of(), 0, new TreeMap<>(), List.of(), List.of());

        public Vote {
            hands = List.copyOf(hands);
            typed = List.copyOf(typed);
            said = Sorted.copy(said);
            buzzes = List.copyOf(buzzes);
        }

        /** Whether anybody voted. */
        public boolean isEmpty() {
            return hands.isEmpty() && said.isEmpty();
        }

        /** The first of these who pressed a key and has not answered yet. */
        Optional<Pupil> hasTheWord(List<Pupil> pupils) {
            return buzzes.stream()
                    .filter(id -> !said.containsKey(id))
                    .flatMap(id -> pupils.stream().filter(pupil -> pupil.id().equals(id)))
                    .findFirst();
        }

        private Vote buzzed(String pupil) {
            if (buzzes.contains(pupil)) {
                return this;
            }
            var all = new ArrayList<>(buzzes);
            all.add(pupil);
            return new Vote(hands, present, said, all, typed);
        }

        /** Who does not answer again stays with what they said. */
        private Vote over(Vote earlier) {
            var all = new TreeMap<>(earlier.said);
            all.putAll(said);
            return new Vote(hands, present, all, buzzes, typed);
        }
    }

    /** What a pupil or a team answered, and how long that took from the beginning of the turn. */
    public record Said(Response response, Duration taken) {}

    /** The first or the second vote as it was given; empty if it has not been opened. */
    public Vote vote(int number) {
        return number < votes.size() ? votes.get(number) : Vote.EMPTY;
    }

    /** The votes in which anybody voted, each with the answers that still stood from the one before. */
    public List<Vote> voted() {
        var voted = new ArrayList<Vote>();
        for (var vote : votes) {
            if (!vote.isEmpty()) {
                voted.add(voted.isEmpty() ? vote : vote.over(voted.get(voted.size() - 1)));
            }
        }
        return voted;
    }

    /** What the class thought in the end; empty if nobody voted. */
    public Optional<Vote> lastVote() {
        return voted().stream().reduce((one, later) -> later);
    }

    /** Whether the answer was told since the question was asked. */
    public boolean isTold() {
        return reached == Lesson.Step.TOLD;
    }

    /** What reports count: what the class knew before it was told the answer for the first time. */
    public Asked counting() {
        return first.isEmpty() ? this : new Asked(first, Lesson.Step.TOLD, List.of());
    }

    Asked reaching(Lesson.Step step) {
        return new Asked(votes, step, first);
    }

    Asked anew() {
        return new Asked(List.of(), Lesson.Step.READ, isTold() && first.isEmpty() ? votes : first);
    }

    Asked counted(int number, List<Integer> hands, int present) {
        return with(
                number,
                new Vote(hands, present, vote(number).said(), vote(number).buzzes(), List.of()));
    }

    Asked typed(int number, List<Integer> hands) {
        var vote = vote(number);
        return with(number, new Vote(vote.hands(), vote.present(), vote.said(), vote.buzzes(), hands));
    }

    Asked said(int number, String pupil, Said said) {
        var vote = vote(number);
        var all = new TreeMap<>(vote.said());
        all.put(pupil, said);
        return with(number, new Vote(vote.hands(), vote.present(), all, vote.buzzes(), vote.typed()));
    }

    Asked buzzed(int number, String pupil) {
        return with(number, vote(number).buzzed(pupil));
    }

    private Asked with(int number, Vote vote) {
        var all = new ArrayList<>(votes);
        while (all.size() <= number) {
            all.add(Vote.EMPTY);
        }
        all.set(number, vote);
        return new Asked(all, reached, first);
    }
}
