package summit.ui.plain;

import java.util.ArrayList;
import java.util.List;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.engine.Playthrough;
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
        lines.addAll(
                start.state().equals(first)
                        ? narrator.tell(first, start.events())
                        : narrator.passage(Engine.passage(story, first)));
        var state = first;
        for (var command : commands) {
            lines.addAll(asked(state));
            lines.add("");
            lines.add("> " + words(state, command));
            var outcome = Engine.step(story, state, command);
            lines.addAll(narrator.tell(outcome.state(), outcome.events()));
            state = outcome.state();
        }
        lines.addAll(asked(state));
        return lines;
    }

    private List<String> asked(GameState state) {
        return state.open()
                .map(sitting -> List.of("", OpenQuestion.prompt(story.question(sitting.question()))))
                .orElse(List.of());
    }

    private String words(GameState state, Command command) {
        if (command instanceof Command.Choose choose) {
            return Engine.offered(story, state).stream()
                    .filter(offered -> offered.id().equals(choose.choice()))
                    .map(offered -> offered.text())
                    .findFirst()
                    .orElse(choose.choice());
        }
        if (command instanceof Command.Answer answer) {
            return state.open()
                    .map(sitting -> ResponseWords.of(story.question(sitting.question()), answer.response()))
                    .orElse("");
        }
        if (command instanceof Command.Hint) {
            return "/hint";
        }
        return command instanceof Command.Sources ? "/sources" : "/skip";
    }
}
