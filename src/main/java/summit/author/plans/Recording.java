package summit.author.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.GameState;
import summit.engine.Playthrough;
import summit.story.Story;

/**
 * A play written down as a plan: its moves, under comments that say in which scene each was made, and at the end what it came
 * to. What was undone is not in it.
 */
public record Recording(Story story, Playthrough game) {

    /** The lines of the plan; empty if the game's moves do not lead from the beginning of this story to where it stands. */
    public Optional<List<String>> lines() {
        var origin = game.state().origin();
        var lines = new ArrayList<String>();
        lines.add("# Recorded by playing. Add \"see\" and \"expect\" where something matters.");
        if (origin.seed() != Plan.SEED) {
            lines.add("seed     " + origin.seed());
        }
        var state = Engine.start(story, origin).state();
        var scene = "";
        for (var command : game.commands()) {
            if (!state.position().scene().equals(scene)) {
                scene = state.position().scene();
                lines.add("");
                lines.add("# " + scene);
            }
            lines.add(command.accept(new InWords(story, state)));
            state = Engine.step(story, state, command).state();
        }
        if (!state.equals(game.state())) {
            return Optional.empty();
        }
        lines.add("");
        lines.add(end(state));
        return Optional.of(lines);
    }

    /** A move as a plan has it, made in a state. */
    private record InWords(Story story, GameState state) implements Command.Visitor<String> {
        @Override
        public String choose(Command.Choose choose) {
            return "choose   " + choose.choice();
        }

        @Override
        public String answer(Command.Answer answer) {
            return state.open()
                    .map(sitting -> story.question(sitting.question()))
                    .map(question -> "answer   " + Answer.write(question, answer.response()))
                    .orElse("");
        }

        @Override
        public String hint() {
            return Plan.Word.HINT.toString();
        }

        @Override
        public String sources() {
            return Plan.Word.SOURCES.toString();
        }

        @Override
        public String skip() {
            return Plan.Word.SKIP.toString();
        }
    }

    private static String end(GameState state) {
        return state.position()
                .ending()
                .map(ending -> "ending   " + ending)
                .orElse("expect   visits(" + state.position().scene() + ") > 0");
    }
}
