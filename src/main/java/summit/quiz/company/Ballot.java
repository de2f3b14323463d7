package summit.quiz.company;

import java.util.List;
import java.util.Optional;
import summit.engine.Command;

/**
 * A vote of the class: where it was held (the title of the scene, or the prompt of the question, whose id is empty for a choice), what could
 * be voted for and with how many hands, and what was done then. Nothing is done yet in the last one of a play that goes on.
 */
public record Ballot(String about, String question, List<Motion> motions, List<Integer> hands, Optional<Command> done) {
    public Ballot {
        motions = List.copyOf(motions);
        hands = List.copyOf(hands);
    }

    /** The motion that had the most hands; empty if they were shared. */
    public Optional<Motion> winner() {
        return Motion.winner(motions, hands);
    }

    /** What was done, in words, if it was among what was voted on. */
    public Optional<Motion> decided() {
        return motions.stream()
                .filter(motion -> done.filter(motion.command()::equals).isPresent())
                .findFirst();
    }

    /** Whether something else was done than the most were for. */
    public boolean isOverruled() {
        return done.isPresent() && winner().isPresent() && !winner().equals(decided());
    }

    Ballot doing(Command command) {
        return new Ballot(about, question, motions, hands, Optional.of(command));
    }
}
