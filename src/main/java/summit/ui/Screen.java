package summit.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import summit.ui.toolkit.Canvas;
import summit.ui.toolkit.Hint;
import summit.ui.toolkit.Message;
import summit.ui.toolkit.Program;

/**
 * One screen: a value that holds what only this screen knows (what is selected, what is typed, how far it is scrolled). The
 * screens lie in a stack, and a screen changes itself by replacing the top of it.
 */
interface Screen {
    /** What a message does. Sizes, clicks, ticks and news never get here: {@link Game} has dealt with them. */
    Program.Step<Model> update(Model model, Message message);

    /** What it shows. */
    void view(Model model, Canvas canvas);

    /** The keys that do something here now, so that no hint is dead. */
    List<Hint> hints(Model model);

    /** The same, with the keys that the player has chosen. */
    default List<Hint> keys(Model model) {
        return hints(model).stream()
                .map(hint -> hint.by(model.settings().keys()))
                .toList();
    }

    /** What the screen is called, in its help. */
    String name();

    /** What stands at the left of the status line. */
    default String heading(Model model) {
        return name();
    }

    /** Whether letters are being typed, so that they are not commands. */
    default boolean isTyping() {
        return false;
    }

    /** A click on an item. */
    default Program.Step<Model> clicked(Model model, int item) {
        return Program.Step.of(model);
    }

    /** When it next wants to move. */
    default Optional<Instant> wake(Model model) {
        return Optional.empty();
    }

    /** With what moves at its end. */
    default Screen completed(Model model) {
        return this;
    }

    /** That moment. */
    default Screen ticked(Model model, Instant now) {
        return this;
    }
}
