package summit.ui;

/**
 * A key and what it does here, in one or two words. In a narrow footer those with the greatest {@code priority} stay; a click on
 * it is the key pressed.
 */
public record Hint(String shown, String does, int priority, Key key) {
    static Hint of(char key, String does, int priority) {
        return new Hint(Character.toString(key), does, priority, Key.of(key));
    }

    /** The key of an action. */
    static Hint of(Action action, String does, int priority) {
        return new Hint(action.own().words(), does, priority, action.own());
    }

    /** The same, written as the player has chosen the key. */
    Hint by(Keymap keymap) {
        return new Hint(keymap.shown(key).orElse(shown), does, priority, key);
    }

    /** The key that takes back the last step, where there is one to take back. */
    static java.util.Optional<Hint> undo(Model model) {
        return Action.UNDO.isPossible(model)
                ? java.util.Optional.of(of(Action.UNDO, "undo", 4))
                : java.util.Optional.empty();
    }

    static Hint of(String shown, Key.Name key, String does, int priority) {
        return new Hint(shown, does, priority, Key.of(key));
    }
}
