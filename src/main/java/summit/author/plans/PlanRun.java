package summit.author.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.Event;
import summit.engine.GameState;
import summit.engine.Offered;
import summit.engine.Playthrough;
import summit.load.Nearest;
import summit.load.Phrases;
import summit.story.Effect;
import summit.story.Story;

/**
 * Plays a plan. A move that is not possible ends the run, for what follows would mean nothing; a demand that is not met does
 * not.
 */
public final class PlanRun {
    private final Story story;
    private final Plan plan;
    private final Phrases phrases;
    private final FormerNames formerly;
    /** The lines with the names that things have now, as far as that does not depend on where play is. */
    private final List<Renamed> lines;

    private final Coverage.Touched touched;
    private final List<Miss> misses;
    private final List<Renamed> renamed = new ArrayList<>();
    private Playthrough game;
    private Sight sight;

    private PlanRun(Story story, Plan plan, Coverage.Touched touched) {
        this.story = story;
        this.plan = plan;
        this.touched = touched;
        phrases = new Phrases(story);
        formerly = new FormerNames(story, phrases);
        lines = plan.lines().stream()
                .map(line -> new Renamed(line, formerly.anywhere(line)))
                .toList();
        misses = new ArrayList<>(new PlanRehearsal(phrases, story).misses(lines));
        var origin = new GameState.Origin(plan.seed(), story.manifest().about().player());
        var beginning = Engine.start(story, origin, misses.isEmpty() ? settings() : List.of());
        game = Playthrough.at(beginning.state());
        sight = Sight.of(story, game.state(), beginning.events());
        touched.entered(story, game.state(), beginning.events());
    }

    /** What is set before the first move. */
    private List<Effect> settings() {
        return lines.stream()
                .map(Renamed::now)
                .takeWhile(line -> !line.word().isMove())
                .filter(line -> line.word() == Plan.Word.SET)
                .map(this::effect)
                .toList();
    }

    /** How a run went: the game where it ended, what did not go as written, and the lines played that have a former name. */
    public record Outcome(Plan plan, Playthrough game, List<Miss> misses, List<Renamed> renamed) {
        public Outcome {
            misses = List.copyOf(misses);
            renamed = List.copyOf(renamed);
        }

        /** Whether all went as written. */
        public boolean isPassed() {
            return misses.isEmpty();
        }
    }

    /** Plays the plan to its end, or to the first move that is not possible. */
    public static Outcome of(Story story, Plan plan) {
        return of(story, plan, new Coverage.Touched());
    }

    /** The same, remembering what the run touched. */
    public static Outcome of(Story story, Plan plan, Coverage.Touched touched) {
        var run = new PlanRun(story, plan, touched);
        if (run.misses.isEmpty()) {
            run.play();
        }
        return new Outcome(plan, run.game, run.misses, run.renamed);
    }

    private void play() {
        var moved = false;
        for (var line : lines) {
            var written = line.written();
            var now = here(line.now());
            if (!now.equals(written)) {
                renamed.add(new Renamed(written, now));
            }
            moved |= now.word().isMove();
            var message = now.word() == Plan.Word.SET && !moved ? "" : message(now);
            if (!message.isEmpty()) {
                misses.add(new Miss(written, message, Optional.of(sight)));
                if (now.word().isMove()) {
                    return;
                }
            }
        }
    }

    /** The line with the names that things have now, where play is. */
    private Plan.Line here(Plan.Line line) {
        if (line.word() == Plan.Word.CHOOSE
                && meant(line.rest(), sight.choices()).isEmpty()) {
            var offered = sight.choices().stream().map(Offered::id).toList();
            return formerly.choice(line, sight.scene(), offered);
        }
        return line.word() == Plan.Word.ANSWER && sight.question().isPresent()
                ? formerly.answer(line, story.question(sight.question().get()))
                : line;
    }

    /** What is wrong with the line now; empty if nothing is. */
    private String message(Plan.Line line) {
        return switch (line.word()) {
            case SEE -> sight.has(line.rest()) ? "" : "\"" + line.rest() + "\" was not shown.";
            case NOT -> sight.has(line.rest()) ? "\"" + line.rest() + "\" was shown." : "";
            case EXPECT -> expect(line.rest());
            case ENDING -> ending(line.rest());
            case CHOOSE -> choose(line.rest());
            case ANSWER -> answer(line.rest());
            case SKIP -> step(new Command.Skip());
            case HINT -> step(new Command.Hint());
            case SOURCES -> step(new Command.Sources());
            case SET -> set(line);
            case RUN, SEED -> "";
        };
    }

    private String expect(String condition) {
        try {
            var expression = phrases.condition(condition);
            return Engine.holds(story, game.state(), expression)
                    ? ""
                    : "\"" + condition + "\" does not hold: "
                            + String.join(", ", new Values(story, game.state()).of(expression)) + ".";
        } catch (Phrases.Unreadable unreadable) {
            throw new IllegalStateException("a rehearsed plan is readable", unreadable);
        }
    }

    private Effect effect(Plan.Line line) {
        try {
            return phrases.effect(line.rest());
        } catch (Phrases.Unreadable unreadable) {
            throw new IllegalStateException("a rehearsed plan is readable", unreadable);
        }
    }

    private String set(Plan.Line line) {
        var state = Engine.changed(story, game.state(), List.of(effect(line)));
        game = Playthrough.at(state);
        sight = new Sight(
                sight.scene(),
                sight.shown(),
                Engine.offered(story, state),
                state.open().map(GameState.Sitting::question));
        return "";
    }

    private String ending(String ending) {
        var reached = game.state().position().ending();
        if (reached.filter(ending::equals).isPresent()) {
            return "";
        }
        return reached.map(id -> "The story ended with \"" + id + "\", not with \"" + ending + "\".")
                .orElse("The story has not ended.");
    }

    private String choose(String words) {
        var offered = sight.choices();
        if (offered.isEmpty()) {
            return step(new Command.Choose(words));
        }
        var meant = meant(words, offered);
        if (meant.size() == 1) {
            return step(new Command.Choose(meant.get(0).id()));
        }
        if (meant.size() > 1) {
            return "\"" + words + "\" could be " + listed(meant) + ". Name it by its id.";
        }
        var near = Nearest.to(words, offered.stream().map(Offered::id).toList());
        return "No choice here is called \"" + words + "\"."
                + near.map(id -> " Did you mean \"" + id + "\"?").orElse("");
    }

    /** The choice with this id, or those with these words, whole or else as their beginning. */
    private static List<Offered> meant(String words, List<Offered> offered) {
        var byId = offered.stream().filter(choice -> choice.id().equals(words)).toList();
        var loose = Words.loose(words);
        var whole = offered.stream()
                .filter(choice -> Words.loose(choice.text()).equals(loose))
                .toList();
        var begun = offered.stream()
                .filter(choice -> Words.loose(choice.text()).startsWith(loose))
                .toList();
        return !byId.isEmpty() ? byId : whole.isEmpty() ? begun : whole;
    }

    private static String listed(List<Offered> choices) {
        return choices.stream()
                .map(choice -> "\"" + choice.id() + "\" (" + choice.text() + ")")
                .collect(Collectors.joining(" or "));
    }

    private String answer(String written) {
        if (sight.question().isEmpty()) {
            return "No question is open.";
        }
        var read = Answer.read(story.question(sight.question().get()), plan.seed(), written);
        return read.answer().map(response -> step(new Command.Answer(response))).orElseGet(read::message);
    }

    /** Plays on; why it was refused, or nothing. */
    private String step(Command command) {
        var before = game.state();
        var turn = game.step(story, command);
        if (turn.events().get(0) instanceof Event.Refused refused) {
            return refused.reason();
        }
        game = turn.playthrough();
        sight = Sight.of(story, game.state(), turn.events());
        touched.stepped(story, before, command, turn);
        return "";
    }
}
