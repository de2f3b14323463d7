package summit.quiz.room;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import summit.quiz.Pupil;

/** How a lesson is held: who answers and how, the steps of a question, and what is scored. */
public record LessonRules(Voting voting, List<Pupil> pupils, Steps steps, Scoring scoring) {
    public LessonRules {
        pupils = List.copyOf(pupils);
    }

    /** How a class answers. */
    public enum Voting {
        /** Hands are counted for each option; nobody is told apart. */
        HANDS,
        /** Each team says its answer in turn, or each pupil of a roster does. */
        IN_TURN,
        /** Each team has a key; who presses first has the word. */
        BUZZERS
    }

    /**
     * The steps of a question. With {@code discussion} the class votes, talks and votes again. {@code reading} is the time before the first vote is
     * opened, {@code timer} the time a vote has; neither closes anything by itself. A round has {@code round} questions (0: the lesson is one round) and
     * ends with a break.
     */
    public record Steps(boolean discussion, Duration reading, Optional<Duration> timer, int round) {}

    /** What is scored where pupils or teams are told apart. */
    public record Scoring(Board board, boolean speed, boolean streaks) {
        /** The score alone, at the end. */
        public static final Scoring PLAIN = new Scoring(Board.AT_THE_END, false, false);
    }

    /** When scores are shown. */
    public enum Board {
        EACH_QUESTION,
        EACH_ROUND,
        AT_THE_END,
        NEVER
    }
}
