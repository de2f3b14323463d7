package summit.save;

/** Something could not be kept or fetched. The message is for the player: what, why and what to do. */
public final class SaveException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    SaveException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    SaveException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** The sort of trouble. */
    public Reason reason() {
        return reason;
    }

    /** The sorts of trouble; this is the whole list. */
    public enum Reason {
        /** The name cannot be a saved game's. */
        NAME,
        /** Nothing is kept under this name. */
        ABSENT,
        /** The file and all its older copies are damaged. */
        DAMAGED,
        /** It was written by a newer version of the program. */
        NEWER,
        /** It belongs to another story. */
        FOREIGN,
        /** The disk refused: full, read-only, gone. */
        DISK
    }
}
