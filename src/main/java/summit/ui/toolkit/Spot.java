package summit.ui.toolkit;

/** A place on the screen where a click means something. */
public record Spot(Area area, Target target) {
    /** What is clicked there. */
    public sealed interface Target {
        /** The item with this number, as the screen counts them. */
        record Item(int number) implements Target {}

        /** A key, as if it were pressed. */
        record Press(Key key) implements Target {}
    }
}
