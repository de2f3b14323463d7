package summit.author.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import summit.author.explore.Element.Kind;
import summit.engine.Command;
import summit.engine.Engine;
import summit.engine.Event;
import summit.engine.GameState;
import summit.engine.Outcome;
import summit.engine.Score;
import summit.marking.Marking;
import summit.story.Story;

/**
 * A path of a machine played in the game itself. What the machine leaves out is filled in: questions that do not matter to it
 * are skipped, and an answer is given again while tries are left. It goes as far as the game goes along.
 */
final class Rehearsal {
    private final Machine machine;
    /** Whether questions on which nothing depends are answered, rightly, instead of skipped. */
    private final boolean answers;

    private final Story story;
    private final List<Command> commands = new ArrayList<>();
    private final SortedMap<Element, Integer> met = new TreeMap<>();
    private final Reader reader;
    private GameState before;
    private GameState state;
    private int steps;

    private Rehearsal(Machine machine, boolean answers) {
        this.machine = machine;
        this.answers = answers;
        this.story = machine.plot().story();
        this.state = machine.plot().start();
        this.before = state;
        this.reader = new Reader(story);
    }

    /** Plays a path. */
    static Rehearsal of(Machine machine, List<Step> path) {
        return of(path, new Rehearsal(machine, false));
    }

    /** Plays a path as somebody does who also knows the answers on which nothing depends. */
    static Rehearsal answering(Machine machine, List<Step> path) {
        return of(path, new Rehearsal(machine, true));
    }

    private static Rehearsal of(List<Step> path, Rehearsal rehearsal) {
        for (var step : path) {
            if (!rehearsal.play(step)) {
                break;
            }
        }
        return rehearsal;
    }

    /** How many steps went as they do in the machine. */
    int steps() {
        return steps;
    }

    /** The state before the last step that was tried. */
    GameState before() {
        return before;
    }

    /** The state of the game where it stopped. */
    GameState state() {
        return state;
    }

    /** What the play was like, if the story has ended. */
    Optional<EndingFigures.Seen> seen() {
        return state.position()
                .ending()
                .map(ending -> EndingFigures.Seen.of(
                        state.turn() - machine.plot().start().turn(),
                        Score.of(story, state).thousandths(),
                        reader.words()));
    }

    /** What was met, in order of the elements. */
    SortedSet<Element> met() {
        return new TreeSet<>(met.keySet());
    }

    /** The commands up to the one that met an element first; all of them for one that leaves no trace in the game. */
    List<Command> play(Element element) {
        return List.copyOf(commands.subList(0, met.getOrDefault(element, commands.size())));
    }

    private boolean play(Step step) {
        before = state;
        if (!perform(step.move())) {
            return false;
        }
        skipOthers();
        if (!step.led().test(state)) {
            return false;
        }
        steps++;
        return true;
    }

    private boolean perform(Step.Move move) {
        if (move instanceof Step.Choose choose) {
            return askedFor("") && take(new Command.Choose(choose.id()));
        }
        if (move instanceof Step.Close close) {
            return askedFor(close.question()) && close(close);
        }
        if (move instanceof Step.Skip skip) {
            return askedFor(skip.question()) && take(new Command.Skip());
        }
        var help = (Step.Help) move;
        return askedFor(help.question()) && take(help.hint() ? new Command.Hint() : new Command.Sources());
    }

    private boolean close(Step.Close close) {
        if (close.trial().response().isEmpty()) {
            return false;
        }
        while (state.answers().closing(close.question()).isEmpty()) {
            if (!take(new Command.Answer(close.trial().response().get()))) {
                return false;
            }
        }
        return true;
    }

    /** Skips until the question is open, or none is. */
    private boolean askedFor(String question) {
        while (state.open().isPresent()
                && !state.open().get().question().equals(question)
                && take(new Command.Skip())) {
            // Skipping goes on to the next question of the scene, or past them.
        }
        return state.open().map(open -> open.question().equals(question)).orElse(question.isEmpty());
    }

    /** Skips what does not matter to the machine. */
    private void skipOthers() {
        while (state.open().isPresent()
                && !machine.place(machine.number(state.position().scene()))
                        .asks()
                        .get(state.open().get().place())
                        .matters()) {
            var key = Marking.key(story.question(state.open().get().question()));
            if (!answers || !take(new Command.Answer(key))) {
                take(new Command.Skip());
            }
        }
    }

    private boolean take(Command command) {
        var outcome = Engine.step(story, state, command);
        if (outcome.isRefused()) {
            return false;
        }
        commands.add(command);
        met(story, state, command, outcome).forEach(element -> met.putIfAbsent(element, commands.size()));
        state = outcome.state();
        reader.read(outcome.events(), state);
        return true;
    }

    /** What a step of the game meets. */
    static SortedSet<Element> met(Story story, GameState before, Command command, Outcome outcome) {
        var met = new TreeSet<Element>();
        if (command instanceof Command.Choose choose) {
            var scene = before.position().scene();
            met.add(Element.choice(scene, choose.choice()));
            if (story.scenes().containsKey(choose.choice())
                    && story.scene(scene).exits().choices().stream()
                            .noneMatch(choice -> choice.id().equals(choose.choice()))
                    && story.scene(scene).exits().fallback().stream()
                            .noneMatch(fallback -> fallback.id().equals(choose.choice()))) {
                met.add(new Element(Kind.STORYLET, choose.choice()));
            }
        }
        met.addAll(met(outcome.events()));
        return met;
    }

    /** What events tell of. */
    static SortedSet<Element> met(List<Event> events) {
        var met = new TreeSet<Element>();
        for (var event : events) {
            if (event instanceof Event.Entered entered) {
                met.add(new Element(Kind.SCENE, entered.passage().scene()));
            } else if (event instanceof Event.Asked asked) {
                met.add(new Element(Kind.QUESTION, asked.question()));
            } else if (event instanceof Event.Ended ended) {
                met.add(new Element(Kind.ENDING, ended.ending()));
            }
        }
        return met;
    }
}
