package summit.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The changes that an author made while playing, each with its place among the commands. A change is part of a game as long as the
 * game's past leads through the state it made; so undo, redo and new games need not know of changes.
 */
public record Edits(PVector<Made> all) {
    /** Nothing was changed. */
    public static final Edits NONE = new Edits(TreePVector.empty());

    /** A change, after how many commands it was made, and the states before and after it. */
    public record Made(int place, GameState before, Edit edit, GameState after) {}

    /** A deed of a game and the state in which it was done. */
    public record Done(Deed deed, int place, GameState before) {}

    /** With a change that led from one game to another. */
    public Edits with(Playthrough before, Edit edit, Playthrough after) {
        return new Edits(all.plus(new Made(before.past().size(), before.state(), edit, after.state())));
    }

    /** Everything that was done in a game, the earliest first. */
    public List<Done> in(Playthrough game) {
        var done = new ArrayList<Done>();
        var state = game.state();
        var place = game.past().size();
        for (var moment : game.past()) {
            state = made(place, state, done);
            done.add(new Done(new Deed.Played(moment.command()), place - 1, moment.state()));
            state = moment.state();
            place--;
        }
        made(place, state, done);
        Collections.reverse(done);
        return done;
    }

    /** Adds the changes that led to a state at a place, the last first; the state before them. */
    private GameState made(int place, GameState after, List<Done> done) {
        var state = after;
        // The player may have been given another name since.
        var player = after.origin().player();
        for (var i = all.size() - 1; i >= 0; i--) {
            var made = all.get(i);
            if (made.place() == place && made.after().named(player).equals(state)) {
                state = made.before().named(player);
                done.add(new Done(new Deed.Edited(made.edit()), place, state));
            }
        }
        return state;
    }

    /** The deeds of a game, the earliest first. */
    public List<Deed> deeds(Playthrough game) {
        return in(game).stream().map(Done::deed).toList();
    }

    /** Whether a game was brought to a scene by force. */
    public boolean isForced(Playthrough game) {
        return in(game).stream()
                .anyMatch(done -> done.deed() instanceof Deed.Edited edited && edited.edit() instanceof Edit.Enter);
    }

    /** The game before the deed of this number, counted from 0; empty if there is no such deed. */
    public Optional<Playthrough> before(Playthrough game, int deed) {
        var done = in(game);
        if (deed < 0 || deed >= done.size()) {
            return Optional.empty();
        }
        var wanted = done.get(deed);
        var back = game;
        while (back.past().size() > wanted.place()) {
            back = back.undo().orElseThrow();
        }
        return Optional.of(new Playthrough(wanted.before(), back.past(), back.undone(), back.first()));
    }
}
