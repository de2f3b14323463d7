package summit.ui.toolkit;

import java.time.Instant;

/** Something that happened: the only thing that changes a model. */
public sealed interface Message {
    /** A key was pressed. */
    record Pressed(Key key) implements Message {}

    /** Text was pasted; it is cleaned and has no line breaks. */
    record Pasted(String text) implements Message {}

    /** The mouse was pressed or its wheel turned, at a cell. */
    record Mouse(Gesture gesture, int column, int row) implements Message {}

    /** What the mouse did. */
    enum Gesture {
        PRESS,
        WHEEL_UP,
        WHEEL_DOWN
    }

    /** The terminal has this size now. */
    record Resized(int width, int height) implements Message {}

    /** The moment that was asked for has come. */
    record Ticked(Instant now) implements Message {}

    /** The terminal told whether its background is light. */
    record Background(boolean light) implements Message {}

    /** The terminal went away, or a signal asks to end: save and go. */
    record HungUp() implements Message {}

    /** What a request to files or the clock brought back; its meaning belongs to who asked. */
    record Brought(Object what) implements Message {}
}
