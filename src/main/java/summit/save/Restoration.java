package summit.save;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import summit.engine.ById;
import summit.engine.Command;
import summit.engine.GameState;
import summit.engine.GameState.Closing;
import summit.engine.Playthrough;
import summit.engine.Renaming;
import summit.story.Story;

/**
 * Takes up a saved game in the story as it is now. Its commands are done again from where they began:
 *
 * <ol>
 *   <li>If they lead to the very state that was kept, the game goes on as if it had never been interrupted, undo and redo
 *       included. An edit of the story that does not touch this play makes no difference.
 *   <li>Otherwise the kept state is migrated, and nothing before it can be taken back.
 *   <li>If play cannot go on there, because the scene is gone, the player is put where they were last among the scenes that
 *       remain, and keeps all they have.
 *   <li>If there is no such scene, the commands are done again as far as they go.
 * </ol>
 */
record Restoration(Story story) {
    /** A game taken up, how, and what the player should know about it. */
    record Restored(Playthrough game, Crossing.Fate fate, boolean losesSomething, List<String> notices) {
        Restored {
            notices = List.copyOf(notices);
        }
    }

    /**
     * The game of this file.
     *
     * @throws Damaged if the file contradicts itself, as one edited by hand may
     */
    Restored of(SaveFile file) throws Damaged {
        try {
            return restored(file);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException contradiction) {
            throw new Damaged("it contradicts itself");
        }
    }

    private Restored restored(SaveFile file) {
        var changes = new Changes();
        var migration = new Migration(story, changes);
        var rest = new Rest(story);
        var state = migration.state(file.state());
        var first = migration.closings(file.traces().first());
        var again = replayed(file, migration);
        if (again.isPresent() && again.get().state().equals(state)) {
            var game = again.get().withUndone(story, file.steps().undone());
            return new Restored(
                    new Playthrough(game.state(), game.past(), game.undone(), first),
                    Crossing.Fate.UNCHANGED,
                    false,
                    List.of());
        }
        var notices = new ArrayList<String>();
        notices.add(reason(file.pack()));
        notices.addAll(changes.notices());
        if (rest.canGoOn(state)) {
            return new Restored(at(state, first), Crossing.Fate.MIGRATED, changes.areLosses(), notices);
        }
        for (var place : file.traces().trail()) {
            var moved = new GameState(
                    state.origin(),
                    state.turn(),
                    migration.position(place),
                    state.memory(),
                    state.answers(),
                    Optional.empty());
            if (rest.canGoOn(moved)) {
                notices.add("The game cannot go on where it stood; it goes on at " + title(moved)
                        + ", where you were before. You keep all you have.");
                return new Restored(at(moved, first), Crossing.Fate.MOVED, true, notices);
            }
        }
        var restarted = asFarAsTheyGo(file);
        notices.add("The game cannot go on where it stood; your steps were done again as far as the story allows: "
                + restarted.past().size() + " of " + file.steps().commands().size() + ".");
        return new Restored(restarted, Crossing.Fate.REPLAYED, true, notices);
    }

    private String reason(SaveFile.Pack before) {
        var version = story.manifest().about().version();
        // The same version may have been edited all the same; a file that somebody changed looks no different from
        // here.
        return (before.version().equals(version)
                        ? "The story or the file of this game was changed since it was saved"
                        : "The story was changed since this game was saved (from version " + before.version() + " to "
                                + version + ")")
                + ", so what you did before cannot be taken back.";
    }

    private String title(GameState state) {
        var title = story.scene(state.position().scene()).setting().title();
        return title.isEmpty() ? state.position().scene() : "\"" + title + "\"";
    }

    /** The commands done again from where they began; empty if one is refused or their beginning is no state of this story. */
    private Optional<Playthrough> replayed(SaveFile file, Migration migration) {
        var steps = file.steps();
        var from = steps.from().map(migration::state);
        if (from.filter(state -> !new Rest(story).canGoOn(state)).isPresent()) {
            return Optional.empty();
        }
        var game = from.map(Playthrough::at)
                .orElseGet(() -> Playthrough.start(story, file.origin()).playthrough());
        for (var command : steps.commands()) {
            var next = step(game, command);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            game = next.get();
        }
        return Optional.of(game);
    }

    private Optional<Playthrough> step(Playthrough game, Command command) {
        var turn = game.step(story, new Renaming(story).command(game.state(), command));
        return turn.isRefused() ? Optional.empty() : Optional.of(turn.playthrough());
    }

    private static Playthrough at(GameState state, ById<Closing> first) {
        var game = Playthrough.at(state);
        return new Playthrough(
                game.state(), game.past(), game.undone(), game.first().plusAll(first));
    }

    private Playthrough asFarAsTheyGo(SaveFile file) {
        var game = Playthrough.start(story, file.origin()).playthrough();
        if (file.steps().from().isPresent()) {
            return game;
        }
        for (var command : file.steps().commands()) {
            var next = step(game, command);
            if (next.isEmpty()) {
                break;
            }
            game = next.get();
        }
        return game;
    }
}
