package summit.ui.toolkit;

/**
 * A key and what it does here, in one or two words. In a narrow footer those with the greatest {@code priority} stay; a click on
 * it is the key pressed.
 */
public record Hint(String shown, String does, int priority, Key key) {
    /** The key of a letter. */
    public static Hint of(char key, String does, int priority) {
        return new Hint(Character.toString(key), does, priority, Key.of(key));
    }

    /** The key of something that is done. */
    public static Hint of(Keyed keyed, String does, int priority) {
        return new Hint(keyed.own().words(), does, priority, keyed.own());
    }

    /** The same, written as the player has chosen the key. */
    public Hint by(Keymap keymap) {
        return new Hint(keymap.shown(key).orElse(shown), does, priority, key);
    }

    /** A key that has a name, written as {@code shown}. */
    public static Hint of(String shown, Key.Name key, String does, int priority) {
        return new Hint(shown, does, priority, Key.of(key));
    }
}
