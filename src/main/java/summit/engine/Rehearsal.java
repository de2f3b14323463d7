package summit.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import summit.story.Story;

/**
 * What an author did to a game besides playing it: the changes made, and the deeds that the story as it was last read did not allow,
 * with the state in which play stopped before them. They are done once the story allows them, unless play has gone on.
 */
public record Rehearsal(Edits edits, List<Deed> left, Optional<GameState> stopped) {
    /** Nothing was done yet. */
    public static final Rehearsal START = new Rehearsal(Edits.NONE, List.of(), Optional.empty());

    public Rehearsal {
        left = List.copyOf(left);
    }

    /** What was done again. */
    public static Rehearsal of(Replay replay) {
        return new Rehearsal(
                replay.edits(),
                replay.left(),
                replay.left().isEmpty()
                        ? Optional.empty()
                        : Optional.of(replay.game().state()));
    }

    /** With a change that led from one game to another. */
    public Rehearsal with(Playthrough before, Edit edit, Playthrough after) {
        return new Rehearsal(edits.with(before, edit, after), left, stopped);
    }

    /** A game with a play after it, or from the beginning instead of it. */
    public Replay with(Story story, Playthrough game, List<Command> play, boolean fromStart) {
        var deeds = new ArrayList<>(fromStart ? List.<Deed>of() : edits.deeds(game));
        play.forEach(command -> deeds.add(new Deed.Played(command)));
        return Replay.of(story, game.state().origin(), deeds);
    }

    /** A game done again in the story as it is now, and what was undone ready to be done again. */
    public Replay again(Story story, Playthrough game) {
        var deeds = new ArrayList<>(edits.deeds(game));
        var player = game.state().origin().player();
        if (stopped.map(state -> state.named(player))
                .filter(game.state()::equals)
                .isPresent()) {
            deeds.addAll(left);
        }
        var undone = game.undone().stream().map(Playthrough.Moment::command).toList();
        return Replay.of(story, game.state().origin(), deeds).withUndone(story, undone);
    }
}
