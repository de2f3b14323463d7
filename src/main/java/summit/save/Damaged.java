package summit.save;

/** A file does not hold what it should. */
final class Damaged extends Exception {
    private static final long serialVersionUID = 1L;

    Damaged(String message) {
        super(message);
    }
}
