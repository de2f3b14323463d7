package summit.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;
import summit.engine.GameState.Closing;
import summit.engine.GameState.Origin;
import summit.story.Story;

/**
 * A game with its past: every command so far and the state before each, and what was undone. A command after an undo gives
 * up what was undone. {@code first} keeps how each question closed the first time, even if that was undone.
 */
public record Playthrough(GameState state, PStack<Moment> past, PStack<Moment> undone, ById<Closing> first) {

    /** A command, and the state on the far side of it: before it in the past, after it among what was undone. */
    public record Moment(Command command, GameState state) {}

    /** A playthrough and what its last change brought about. */
    public record Turn(Playthrough playthrough, List<Event> events) {
        public Turn {
            events = List.copyOf(events);
        }

        /** Whether the command was refused, so that nothing changed. */
        public boolean isRefused() {
            return new Outcome(playthrough.state(), events).isRefused();
        }
    }

    /** A new game. */
    public static Turn start(Story story, Origin origin) {
        var outcome = Engine.start(story, origin);
        return new Turn(at(outcome.state()), outcome.events());
    }

    /** A game without a past, such as one saved under another version of its story. */
    public static Playthrough at(GameState state) {
        return new Playthrough(state, ConsPStack.empty(), ConsPStack.empty(), closings(ById.empty(), state));
    }

    /** The game after a command; the same game if it was refused. */
    public Turn step(Story story, Command command) {
        var outcome = Engine.step(story, state, command);
        if (outcome.isRefused()) {
            return new Turn(this, outcome.events());
        }
        return new Turn(
                new Playthrough(
                        outcome.state(),
                        past.plus(new Moment(command, state)),
                        ConsPStack.empty(),
                        closings(first, outcome.state())),
                outcome.events());
    }

    /** The game after a change by its author, which is no command: it is taken back with the one before it. */
    public Turn edited(Story story, Edit edit) {
        var outcome = Engine.edit(story, state, edit);
        return outcome.isRefused()
                ? new Turn(this, outcome.events())
                : new Turn(new Playthrough(outcome.state(), past, ConsPStack.empty(), first), outcome.events());
    }

    /** The game before the last command, if there was one. */
    public Optional<Playthrough> undo() {
        if (past.isEmpty()) {
            return Optional.empty();
        }
        var last = past.get(0);
        return Optional.of(
                new Playthrough(last.state(), past.minus(0), undone.plus(new Moment(last.command(), state)), first));
    }

    /** The game with the last undone command done again, if there is one. */
    public Optional<Playthrough> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        var next = undone.get(0);
        return Optional.of(
                new Playthrough(next.state(), past.plus(new Moment(next.command(), state)), undone.minus(0), first));
    }

    /** The same game with these commands to be done again, the next one first, as far as the story allows them. */
    public Playthrough withUndone(Story story, List<Command> commands) {
        var renaming = new Renaming(story);
        var ahead = this;
        var steps = 0;
        for (var command : commands) {
            var turn = ahead.step(story, renaming.command(ahead.state(), command));
            if (turn.isRefused()) {
                break;
            }
            ahead = turn.playthrough();
            steps++;
        }
        for (; steps > 0; steps--) {
            ahead = ahead.undo().orElseThrow();
        }
        return new Playthrough(ahead.state(), ahead.past(), ahead.undone(), first);
    }

    /** The same game under another name of the player, its past included, so that no undo brings the old name back. */
    public Playthrough named(String player) {
        return new Playthrough(state.named(player), named(past, player), named(undone, player), first);
    }

    private static PStack<Moment> named(PStack<Moment> moments, String player) {
        return ConsPStack.from(moments.stream()
                .map(moment -> new Moment(moment.command(), moment.state().named(player)))
                .toList());
    }

    /** The commands that led here, the earliest first. */
    public List<Command> commands() {
        var commands = new ArrayList<Command>();
        past.forEach(moment -> commands.add(moment.command()));
        Collections.reverse(commands);
        return commands;
    }

    private static ById<Closing> closings(ById<Closing> first, GameState state) {
        var order = state.answers().order();
        var all = first;
        for (var i = order.size() - 1; i >= 0 && !all.containsKey(order.get(i)); i--) {
            all = all.plus(order.get(i), state.answers().closing(order.get(i)).orElseThrow());
        }
        return all;
    }
}
