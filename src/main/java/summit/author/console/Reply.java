package summit.author.console;

import java.util.List;
import summit.engine.Event;
import summit.engine.Playthrough;
import summit.engine.Rehearsal;

/** What comes of an order. */
public sealed interface Reply {
    /** Nothing but words. */
    record Said(List<String> lines) implements Reply {
        public Said {
            lines = List.copyOf(lines);
        }

        static Said of(String line) {
            return new Said(List.of(line));
        }
    }

    /** The game is another now; what happened on the way, and what was done in words. */
    record Moved(Playthrough game, Rehearsal rehearsal, List<Event> events, String words) implements Reply {
        public Moved {
            events = List.copyOf(events);
        }
    }

    /** These things are to be kept in sight. */
    record Watching(Watched watched, String words) implements Reply {}

    /** A play that gets to this scene is to be looked for. */
    record Seek(String scene) implements Reply {}

    /** This moment is to be kept under a name. */
    record Keep(String name) implements Reply {}

    /** A moment kept is to be taken up. */
    record TakeUp(String name) implements Reply {}

    /** A moment kept is to be forgotten. */
    record Forget(String name) implements Reply {}
}
