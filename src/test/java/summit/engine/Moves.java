package summit.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import summit.engine.GameState.Sitting;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;
import summit.story.Story;

/** The commands that are possible in a state, with a right and a wrong answer where a question is open. */
public final class Moves {
    private Moves() {}

    /** The commands possible now. */
    public static List<Command> in(Story story, GameState state) {
        var moves = new ArrayList<Command>();
        Engine.offered(story, state).stream()
                .filter(Offered::canChoose)
                .forEach(choice -> moves.add(new Command.Choose(choice.id())));
        state.open().map(Sitting::question).map(story::question).ifPresent(question -> {
            responses(question).forEach(response -> moves.add(new Command.Answer(response)));
            moves.add(new Command.Sources());
            moves.add(new Command.Skip());
        });
        return moves;
    }

    private static List<Response> responses(Question question) {
        if (question.kind() instanceof Kind.Single single) {
            return single.options().stream()
                    .map(option -> (Response) new Response.Pick(option.id()))
                    .toList();
        }
        return question.kind() instanceof Kind.TrueFalse
                ? List.of(new Response.Truth(true), new Response.Truth(false))
                : List.of(new Response.Amount(BigDecimal.TEN), new Response.Amount(BigDecimal.ONE));
    }
}
