package summit.author.explore;

import java.util.List;
import summit.engine.Command;

/**
 * What an exploration found out about an element.
 *
 * @param play commands that lead to it from where the exploration started, played in the game itself; empty unless it is
 *     reachable (and where it is met before any command)
 * @param turns the choices in the play; 0 where there is no play
 * @param shortest whether no play has fewer choices: all that have were tried
 * @param reason in a sentence, how it is known, or why it is not
 */
public record Finding(
        Element element, Possibility possibility, List<Command> play, int turns, boolean shortest, String reason) {
    public Finding {
        play = List.copyOf(play);
    }

    private static final String FOR_QUIZZES = "no scene asks it: it is for quizzes only";

    /** Whether it is a question that no scene asks, which is no mistake. */
    public boolean isForQuizzes() {
        return reason.equals(FOR_QUIZZES);
    }

    static Finding forQuizzes(Element question) {
        return impossible(question, FOR_QUIZZES);
    }

    static Finding reachable(Element element, List<Command> play, boolean shortest) {
        var turns = (int) play.stream()
                .filter(command -> command instanceof Command.Choose)
                .count();
        return new Finding(
                element,
                Possibility.REACHABLE,
                play,
                turns,
                shortest,
                shortest ? "no play gets there in fewer turns" : "there may be a shorter play");
    }

    Finding asShortest() {
        return reachable(element, play, true);
    }

    static Finding impossible(Element element, String reason) {
        return new Finding(element, Possibility.IMPOSSIBLE, List.of(), 0, false, reason);
    }

    static Finding unsettled(Element element, String reason) {
        return new Finding(element, Possibility.UNSETTLED, List.of(), 0, false, reason);
    }
}
