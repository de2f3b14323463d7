package summit.ui;

/**
 * A key and what it does here, in one or two words. In a narrow footer those with the greatest {@code priority} stay; a click on
 * it is the key pressed.
 */
public record Hint(String shown, String does, int priority, Key key) {
    static Hint of(char key, String does, int priority) {
        return new Hint(Character.toString(key), does, priority, Key.of(key));
    }

    /** The key of an action, as the player has chosen it. */
    static Hint of(Model model, Action action, String does, int priority) {
        return new Hint(action.key(model).words(), does, priority, action.key(model));
    }

    /** The key that takes back the last step, where there is one to take back. */
    static java.util.Optional<Hint> undo(Model model) {
        return Action.UNDO.isPossible(model)
                ? java.util.Optional.of(of(model, Action.UNDO, "undo", 4))
                : java.util.Optional.empty();
    }

    static Hint of(String shown, Key.Name key, String does, int priority) {
        return new Hint(shown, does, priority, Key.of(key));
    }
}
