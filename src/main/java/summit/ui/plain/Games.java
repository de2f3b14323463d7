package summit.ui.plain;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import summit.engine.Playthrough;

/**
 * Where games and what players keep of them lie, as this front end sees it. The message of an exception is a sentence for
 * the player.
 */
public interface Games {
    /** Keeps the game as the one to go on with next time; what the player should know about that. */
    List<String> autosave(Playthrough game) throws IOException;

    /** Keeps the game under a name, or under another if somebody else took that. */
    Saved save(String name, Playthrough game) throws IOException;

    /** The game kept under a name. */
    Loaded load(String name) throws IOException;

    /** What is kept, a line each: the name first. */
    List<String> list() throws IOException;

    /** Where the game lies, and how to go on with it or, if it has ended, to play again, in words. */
    List<String> whereabouts(boolean ended);

    /** The game that had ended when this one was begun, if there was one; it is only looked at. */
    default Optional<Playthrough> finished() throws IOException {
        return Optional.empty();
    }

    /** Writes a text to a new file; never over one that is there. */
    void write(String file, List<String> lines) throws IOException;

    /** The name a game has now, and what the player should know about it. */
    record Saved(String name, List<String> remarks) {
        public Saved {
            remarks = List.copyOf(remarks);
        }
    }

    /** A game, and what had to be changed to bring it to the present version of its story. */
    record Loaded(Playthrough game, List<String> remarks) {
        public Loaded {
            remarks = List.copyOf(remarks);
        }
    }
}
