package summit.engine;

/** A change to a game that only its author can make. It is written as an author writes it, so that it outlives a change of the story. */
public sealed interface Edit {
    /**
     * To give a variable a value: digits, {@code true} or {@code false}, a member's id, or members' ids with commas between them
     * and {@code none} for the empty set.
     */
    record Assign(String variable, String value) implements Edit {}

    /** To enter a scene from wherever play is. */
    record Enter(String scene) implements Edit {}
}
