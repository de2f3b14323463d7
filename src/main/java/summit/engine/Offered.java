package summit.engine;

/** A choice as the player sees it now; {@code locked} is why it may not be chosen, or empty. */
public record Offered(String id, String text, String locked) {
    /** Whether it may be chosen. */
    public boolean canChoose() {
        return locked.isEmpty();
    }
}
