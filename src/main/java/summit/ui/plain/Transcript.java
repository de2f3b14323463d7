package summit.ui.plain;

import java.util.ArrayList;
import java.util.List;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.engine.Offered;
import summit.engine.Playthrough;
import summit.marking.Presentation;
import summit.marking.ResponseWords;
import summit.story.Story;

/**
 * The story so far, told again by playing it again: all that was said and done, without what was taken back. A game that came
 * from another version of its story has no past and is told from where it stands.
 */
final class Transcript {
    private final Story story;
    private final Narrator narrator;

    Transcript(Story story) {
        this.story = story;
        this.narrator = new Narrator(story, false);
    }

    List<String> of(Playthrough game) {
        var commands = game.commands();
        var first = commands.isEmpty()
                ? game.state()
                : game.past().get(commands.size() - 1).state();
        var lines = new ArrayList<String>();
        lines.add(story.manifest().about().title());
        var start = Engine.start(story, first.origin());
        lines.addAll(start.state().equals(first) ? narrator.tell(first, start.events()) : narrator.again(first));
        var state = first;
        for (var command : commands) {
            lines.addAll(asked(state));
            lines.add("");
            lines.add("> " + command.accept(new Typed(story, state)));
            var outcome = Engine.step(story, state, command);
            lines.addAll(narrator.tell(outcome.state(), outcome.events()));
            state = outcome.state();
        }
        lines.addAll(asked(state));
        return lines;
    }

    private List<String> asked(GameState state) {
        return state.open()
                .map(sitting -> List.of("", Presentation.prompt(story.question(sitting.question()))))
                .orElse(List.of());
    }

    /** A command as a player of this front end would type it, in the state it was given in. */
    private record Typed(Story story, GameState state) implements Command.Visitor<String> {
        @Override
        public String choose(Command.Choose choose) {
            return Engine.offered(story, state).stream()
                    .filter(offered -> offered.id().equals(choose.choice()))
                    .map(Offered::text)
                    .findFirst()
                    .orElse(choose.choice());
        }

        @Override
        public String answer(Command.Answer answer) {
            return state.open()
                    .map(sitting -> ResponseWords.of(story.question(sitting.question()), answer.response()))
                    .orElse("");
        }

        @Override
        public String hint() {
            return "/hint";
        }

        @Override
        public String sources() {
            return "/sources";
        }

        @Override
        public String skip() {
            return "/skip";
        }
    }
}
