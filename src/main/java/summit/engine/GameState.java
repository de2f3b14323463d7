package summit.engine;

import java.util.Optional;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import summit.marking.Fraction;
import summit.marking.Mark;
import summit.story.Response;
import summit.story.Verdict;

/** Everything about a game in progress. Values share what did not change, so a step is small and undo is free. */
public record GameState(
        Origin origin, int turn, Position position, Memory memory, Answers answers, Optional<Sitting> open) {

    /** What was given at the start: the seed that orders texts and options, and the player's name. */
    public record Origin(long seed, String player) {}

    /** Where play is: the scene, the scenes that detours return to (innermost first), and the ending once reached. */
    public record Position(String scene, PStack<String> returns, Optional<String> ending) {
        static Position at(String scene) {
            return new Position(scene, ConsPStack.empty(), Optional.empty());
        }
    }

    /** What was done: stored variables by id, visits by scene, and how often each choice, {@code scene.choice}, was taken. */
    public record Memory(ById<Integer> variables, ById<Integer> visits, ById<Integer> chosen) {
        static Memory of(ById<Integer> variables) {
            return new Memory(variables, ById.empty(), ById.empty());
        }
    }

    /** The questions met, by id, and the closed ones in the order of their closing. */
    public record Answers(ById<Progress> met, PVector<String> order) {
        static final Answers NONE = new Answers(ById.empty(), TreePVector.empty());

        /** How far the player is with a question. */
        public Progress of(String question) {
            return met.getOrDefault(question, Progress.NEW);
        }

        /** How the question closed, if it has. */
        public Optional<Closing> closing(String question) {
            return of(question).closing();
        }
    }

    /** What happened with one question: answers given, help taken, and how it closed. */
    public record Progress(int tries, boolean hinted, boolean sourced, Optional<Closing> closing) {
        static final Progress NEW = new Progress(0, false, false, Optional.empty());
    }

    /**
     * How a question closed. {@code fraction} is how far the answer was right; {@code kept} is the share of the points left after
     * tries and help; {@code revealed} is whether the player was told.
     */
    public record Closing(Response response, Mark mark, Fraction kept, boolean revealed) {
        /** Right, partly right or wrong. */
        public Verdict verdict() {
            return mark.verdict();
        }

        Closing told() {
            return new Closing(response, mark, kept, true);
        }
    }

    /** The open question: its id and its place in the scene's list of asks. */
    public record Sitting(String question, int place) {}

    /** Whether the story has ended. */
    public boolean isOver() {
        return position.ending().isPresent();
    }

    /** The same game under another name of the player. */
    public GameState named(String player) {
        return new GameState(new Origin(origin.seed(), player), turn, position, memory, answers, open);
    }

    GameState at(Position next) {
        return new GameState(origin, turn, next, memory, answers, open);
    }

    GameState remembering(Memory next) {
        return new GameState(origin, turn, position, next, answers, open);
    }

    GameState withAnswers(Answers next) {
        return new GameState(origin, turn, position, memory, next, open);
    }

    GameState asking(Optional<Sitting> next) {
        return new GameState(origin, turn, position, memory, answers, next);
    }

    GameState aTurnLater() {
        return new GameState(origin, turn + 1, position, memory, answers, open);
    }

    GameState with(String question, Progress progress) {
        return withAnswers(new Answers(answers.met().plus(question, progress), answers.order()));
    }

    GameState closing(String question, Progress progress) {
        return withAnswers(new Answers(
                answers.met().plus(question, progress), answers.order().plus(question)));
    }
}
