package summit.engine;

/** One thing that was done in a game played by its author. */
public sealed interface Deed {
    /** As any player could. */
    record Played(Command command) implements Deed {}

    /** As only an author can. */
    record Edited(Edit edit) implements Deed {}
}
