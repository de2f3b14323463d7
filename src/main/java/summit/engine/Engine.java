package summit.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import summit.marking.Marking;
import summit.story.Effect;
import summit.story.Expression;
import summit.story.Manifest;
import summit.story.Scene;
import summit.story.Story;

/** The rules of play. Everything here is a pure function: the same story, state and command give the same outcome. */
public final class Engine {
    private Engine() {}

    /** The beginning: the start scene entered at turn 0. */
    public static Outcome start(Story story, GameState.Origin origin) {
        return start(story, origin, List.of());
    }

    /** A beginning from other values than the story's own: the effects happen before the start scene is entered. */
    public static Outcome start(Story story, GameState.Origin origin, List<Effect> before) {
        var state = new GameState(
                origin,
                0,
                GameState.Position.at(story.manifest().start()),
                GameState.Memory.of(Effects.starting(story)),
                GameState.Answers.NONE,
                Optional.empty());
        return new Step(story, changed(story, state, before))
                .enter(story.manifest().start());
    }

    /** A state after effects that nothing in the story brought about: for authors who try what would happen if. */
    public static GameState changed(Story story, GameState state, List<Effect> effects) {
        return Effects.carryOut(effects, story, state, new ArrayList<>());
    }

    /** What a command does to a state. An impossible one is refused, with the state unchanged. */
    public static Outcome step(Story story, GameState state, Command command) {
        if (state.isOver()) {
            return refused(state, Event.Refusal.OVER, "The story has ended.");
        }
        return command.accept(new Handed(story, state));
    }

    /** A command to a story that goes on: what is not possible now is refused, and the rest is a step. */
    private record Handed(Story story, GameState state) implements Command.Visitor<Outcome> {
        @Override
        public Outcome choose(Command.Choose choose) {
            return Engine.choose(story, state, choose.choice());
        }

        @Override
        public Outcome answer(Command.Answer answer) {
            return asked(step -> {
                var misfit = Marking.misfit(step.question(), answer.response());
                return misfit.isPresent()
                        ? refused(state, Event.Refusal.MISFIT, misfit.get())
                        : step.answer(answer.response());
            });
        }

        @Override
        public Outcome hint() {
            return asked(step -> step.question().wording().hint().isEmpty()
                    ? refused(state, Event.Refusal.NO_HINT, "This question has no hint.")
                    : step.hint());
        }

        @Override
        public Outcome sources() {
            return asked(Step::sources);
        }

        @Override
        public Outcome skip() {
            return asked(Step::skip);
        }

        private Outcome asked(Function<Step, Outcome> deed) {
            return state.open().isEmpty()
                    ? refused(state, Event.Refusal.NO_QUESTION, "No question is open.")
                    : deed.apply(new Step(story, state));
        }
    }

    /** What an author's change does to a state. An impossible one is refused, with the state unchanged. */
    public static Outcome edit(Story story, GameState state, Edit edit) {
        return new Editing(story, state).of(edit);
    }

    /** What can be chosen now, locked choices included; nothing while a question is open or after the end. */
    public static List<Offered> offered(Story story, GameState state) {
        return state.isOver() || state.open().isPresent() ? List.of() : new Offering(story, state).all();
    }

    /** The present scene as it reads now; looking again is not an entry. */
    public static Passage passage(Story story, GameState state) {
        return passage(story.scene(state.position().scene()), story, state);
    }

    /** A scene as it reads in a state in which it is the present one. */
    static Passage passage(Scene scene, Story story, GameState state) {
        return new Passage(
                scene.id(), scene.setting().title(), scene.setting().art(), Prose.of(scene.text(), story, state));
    }

    /** Whether a condition holds in a state, as for achievements. */
    public static boolean holds(Story story, GameState state, Expression condition) {
        return condition.holds(new View(story, state));
    }

    /** The variables that the status line shows in a state, in the author's order. */
    public static List<String> status(Story story, GameState state) {
        var view = new View(story, state);
        return story.manifest().contents().status().stream()
                .filter(readout -> readout.condition().holds(view))
                .map(Manifest.Readout::variable)
                .toList();
    }

    /** A variable as the player reads it in a state. */
    public static String shown(Story story, GameState state, String variable) {
        return story.manifest().variable(variable).show(value(story, state, variable));
    }

    /** The value of a variable in a state, computed ones included. */
    public static int value(Story story, GameState state, String variable) {
        return new View(story, state).variable(variable);
    }

    /** What an expression comes to in a state. */
    public static int value(Story story, GameState state, Expression expression) {
        return expression.in(new View(story, state));
    }

    private static Outcome refused(GameState state, Event.Refusal code, String reason) {
        return new Outcome(state, List.of(new Event.Refused(code, reason)));
    }

    private static Outcome choose(Story story, GameState state, String id) {
        if (state.open().isPresent()) {
            return refused(state, Event.Refusal.QUESTION_OPEN, "A question is open: answer it or skip it.");
        }
        var offered = new Offering(story, state).find(id);
        if (offered.isEmpty()) {
            return refused(state, Event.Refusal.NO_SUCH_CHOICE, "There is no choice \"" + id + "\" here now.");
        }
        if (!offered.get().canChoose()) {
            return refused(state, Event.Refusal.LOCKED, offered.get().locked());
        }
        return new Step(story, state).choose(id);
    }
}
