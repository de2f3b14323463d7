package summit.quiz.company;

import java.util.List;
import java.util.Optional;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.marking.Presentation;
import summit.story.Kind;
import summit.story.Response;
import summit.story.Story;

/** Something a class can vote for: a choice, or an option of the open question, and the command it comes to. */
public record Motion(String text, Command command) {

    /**
     * What can be voted for now, in the order shown: the choices that are not locked, or the options of a question of which one is chosen.
     * Other questions are answered in words, so there is none.
     */
    public static List<Motion> in(Story story, GameState state) {
        if (state.open().isEmpty()) {
            return Engine.offered(story, state).stream()
                    .filter(choice -> choice.canChoose())
                    .map(choice -> new Motion(choice.text(), new Command.Choose(choice.id())))
                    .toList();
        }
        var question = story.question(state.open().get().question());
        var isTruth = question.kind() instanceof Kind.TrueFalse;
        if (!isTruth && !(question.kind() instanceof Kind.Single)) {
            return List.of();
        }
        return Presentation.of(question, state.origin().seed()).options().stream()
                .map(option -> new Motion(
                        option.text(),
                        new Command.Answer(
                                isTruth
                                        ? new Response.Truth(Boolean.parseBoolean(option.id()))
                                        : new Response.Pick(option.id()))))
                .toList();
    }

    /** The motion with more hands than any other; empty where the most are shared, or nobody voted. */
    public static Optional<Motion> winner(List<Motion> motions, List<Integer> hands) {
        var most = hands.stream().mapToInt(Integer::intValue).max().orElse(0);
        return most == 0 || hands.stream().filter(count -> count == most).count() > 1
                ? Optional.empty()
                : Optional.of(motions.get(hands.indexOf(most)));
    }
}
