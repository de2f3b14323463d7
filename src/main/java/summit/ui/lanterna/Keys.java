package summit.ui.lanterna;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import java.util.Optional;
import java.util.regex.Pattern;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Key;
import summit.ui.toolkit.Message;

/**
 * Lanterna's key strokes as messages. Two strokes that are halves of one character become one key, and what lies between
 * paste marks becomes one text, so that no pasted line end answers a question.
 */
final class Keys {
    /** Longer than anything that is typed into a game. */
    private static final int LONGEST_PASTE = 10_000;

    private static final Pattern BACKGROUND =
            Pattern.compile("\\]11;rgba?:([0-9a-fA-F]+)/([0-9a-fA-F]+)/([0-9a-fA-F]+).*");

    private char highHalf;
    private StringBuilder pasted;

    /** The message, if the stroke completes one. */
    Optional<Message> of(KeyStroke stroke) {
        if (stroke instanceof Sequences.Sequence sequence) {
            return of(sequence.body());
        }
        if (stroke.getKeyType() == KeyType.EOF) {
            return Optional.of(new Message.HungUp());
        }
        if (pasted != null) {
            paste(stroke);
            return Optional.empty();
        }
        if (stroke instanceof MouseAction mouse) {
            return of(mouse);
        }
        return key(stroke).map(Message.Pressed::new);
    }

    private Optional<Message> of(String body) {
        if (body.equals("[200~")) {
            pasted = new StringBuilder();
            return Optional.empty();
        }
        if (body.equals("[201~") && pasted != null) {
            var text = Cells.clean(pasted.toString());
            pasted = null;
            return text.isEmpty() ? Optional.empty() : Optional.of(new Message.Pasted(text));
        }
        var background = BACKGROUND.matcher(body);
        return background.matches()
                ? Optional.of(new Message.Background(
                        luminance(background.group(1), background.group(2), background.group(3)) > 0.5))
                : Optional.empty();
    }

    private void paste(KeyStroke stroke) {
        if (pasted.length() >= LONGEST_PASTE) {
            return;
        }
        if (stroke.getKeyType() == KeyType.Enter || stroke.getKeyType() == KeyType.Tab) {
            pasted.append(' ');
        } else if (stroke.getKeyType() == KeyType.Character && !stroke.isCtrlDown() && !stroke.isAltDown()) {
            pasted.append((char) stroke.getCharacter());
        }
    }

    private static Optional<Message> of(MouseAction mouse) {
        var column = mouse.getPosition().getColumn();
        var row = mouse.getPosition().getRow();
        return switch (mouse.getActionType()) {
            case CLICK_DOWN ->
                mouse.getButton() == 1
                        ? Optional.of(new Message.Mouse(Message.Gesture.PRESS, column, row))
                        : Optional.empty();
            case SCROLL_UP -> Optional.of(new Message.Mouse(Message.Gesture.WHEEL_UP, column, row));
            case SCROLL_DOWN -> Optional.of(new Message.Mouse(Message.Gesture.WHEEL_DOWN, column, row));
            case CLICK_RELEASE, DRAG, MOVE -> Optional.empty();
        };
    }

    private Optional<Key> key(KeyStroke stroke) {
        var control = stroke.isCtrlDown();
        var alt = stroke.isAltDown();
        return switch (stroke.getKeyType()) {
            case Character -> character(stroke.getCharacter(), control, alt);
            case Escape -> named(Key.Name.ESCAPE, control, alt);
            case Backspace -> named(Key.Name.BACKSPACE, control, alt);
            case ArrowLeft -> named(Key.Name.LEFT, control, alt);
            case ArrowRight -> named(Key.Name.RIGHT, control, alt);
            case ArrowUp -> named(Key.Name.UP, control, alt);
            case ArrowDown -> named(Key.Name.DOWN, control, alt);
            case Insert -> named(Key.Name.INSERT, control, alt);
            case Delete -> named(Key.Name.DELETE, control, alt);
            case Home -> named(Key.Name.HOME, control, alt);
            case End -> named(Key.Name.END, control, alt);
            case PageUp -> named(Key.Name.PAGE_UP, control, alt);
            case PageDown -> named(Key.Name.PAGE_DOWN, control, alt);
            case Tab -> named(Key.Name.TAB, control, alt);
            case ReverseTab -> named(Key.Name.BACK_TAB, control, alt);
            case Enter -> named(Key.Name.ENTER, control, alt);
            case F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19 ->
                Optional.of(new Key(
                        Key.Name.FUNCTION, stroke.getKeyType().ordinal() - KeyType.F1.ordinal() + 1, control, alt));
            case Unknown, CursorLocation, MouseEvent, EOF -> Optional.empty();
        };
    }

    private Optional<Key> character(char typed, boolean control, boolean alt) {
        var high = highHalf;
        highHalf = Character.isHighSurrogate(typed) ? typed : 0;
        if (highHalf != 0) {
            return Optional.empty();
        }
        var point = Character.isLowSurrogate(typed) && high != 0 ? Character.toCodePoint(high, typed) : typed;
        return Cells.clean(Character.toString(point)).isEmpty()
                ? Optional.empty()
                : Optional.of(new Key(Key.Name.CHARACTER, point, control, alt));
    }

    private static Optional<Key> named(Key.Name name, boolean control, boolean alt) {
        return Optional.of(new Key(name, 0, control, alt));
    }

    /** Relative luminance (ITU-R BT.709, without gamma), of components of any number of hexadecimal digits. */
    private static double luminance(String red, String green, String blue) {
        return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    }

    private static double part(String digits) {
        var four = digits.length() > 4 ? digits.substring(0, 4) : digits;
        return Integer.parseInt(four, 16) / (Math.pow(16, four.length()) - 1);
    }
}
