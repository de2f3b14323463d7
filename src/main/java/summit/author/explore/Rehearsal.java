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
import summit.story.Question;
import summit.story.Response;
import summit.story.Story;

/**
 * A path of a machine played in the game itself. What the machine leaves out is filled in: questions that do not matter to it
 * are skipped, or answered as is wished, and an answer is given again while tries are left. It goes as far as the game goes along.
 */
final class Rehearsal {
    private final Machine machine;
    private final Answering answering;
    private final Story story;
    private final List<Command> commands = new ArrayList<>();
    private final SortedMap<Element, Integer> met = new TreeMap<>();
    private final Reader reader;
    private GameState before;
    private GameState state;
    private int steps;

    /** How a question is answered on which nothing depends; nothing leaves it open. */
    interface Answering {
        Optional<Response> to(Question question);
    }

    private Rehearsal(Machine machine, Answering answering) {
        this.machine = machine;
        this.answering = answering;
        this.story = machine.plot().story();
        this.state = machine.plot().start();
        this.before = state;
        this.reader = new Reader(story);
        reader.read(machine.plot().opening().events(), state);
        machine.plot().opening().met().forEach(element -> met.put(element, 0));
    }

    /** Plays a path. */
    static Rehearsal of(Machine machine, List<Step> path) {
        return answering(machine, path, question -> Optional.empty());
    }

    /** Plays a path and answers the questions on which nothing depends. */
    static Rehearsal answering(Machine machine, List<Step> path, Answering answering) {
        var rehearsal = new Rehearsal(machine, answering);
        for (var step : path) {
            if (!rehearsal.play(step)) {
                break;
            }
        }
        return rehearsal;
    }

    /** Plays to the first thing that matters to the machine. */
    static Rehearsal opening(Machine machine) {
        var rehearsal = of(machine, List.of());
        rehearsal.passOthers();
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

    /** Whether the play came to an element, as far as that shows in the game: that a bound was hit does not. */
    boolean shows(Element element) {
        return element.kind() == Kind.BOUND || met.containsKey(element);
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
        passOthers();
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
            return askedFor(skip.question()) && pass();
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

    /** Passes over questions until this one is open, or none is. */
    private boolean askedFor(String question) {
        while (state.open().isPresent() && !state.open().get().question().equals(question) && pass()) {
            // That goes on to the next question of the scene, or past them.
        }
        return state.open().map(open -> open.question().equals(question)).orElse(question.isEmpty());
    }

    /** Passes over what does not matter to the machine. */
    private void passOthers() {
        while (state.open().isPresent() && !matters(state.open().get())) {
            pass();
        }
    }

    private boolean matters(GameState.Sitting sitting) {
        return machine.place(machine.number(state.position().scene()))
                .asks()
                .get(sitting.place())
                .matters();
    }

    /** Goes past the open question: answers it where that decides nothing and is wished, and else leaves it open. */
    private boolean pass() {
        var sitting = state.open().orElseThrow();
        if (!matters(sitting)) {
            var question = story.question(sitting.question());
            for (var wish = answering.to(question); wish.isPresent(); wish = answering.to(question)) {
                if (!take(new Command.Answer(wish.get()))) {
                    break;
                }
                if (state.answers().closing(question.id()).isPresent()) {
                    return true;
                }
            }
        }
        return take(new Command.Skip());
    }

    private boolean take(Command command) {
        var outcome = Engine.step(story, state, command);
        if (outcome.isRefused()) {
            return false;
        }
        commands.add(command);
        met(story, state, command, outcome).forEach(element -> met.putIfAbsent(element, commands.size()));
        state = outcome.state();
        machine.elements()
                .hub(state.position().scene())
                .filter(hub -> hub.isUsedUp(state))
                .ifPresent(hub -> met.putIfAbsent(new Element(Kind.HUB, hub.scene()), commands.size()));
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
