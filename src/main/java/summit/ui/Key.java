package summit.ui;

/** A key as a person names it. */
public record Key(Name name, int character, boolean control, boolean alt) {
    /** The keys that are not characters. */
    public enum Name {
        CHARACTER,
        ENTER,
        ESCAPE,
        TAB,
        BACK_TAB,
        BACKSPACE,
        DELETE,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        INSERT,
        FUNCTION
    }

    /** A key that is not a character. */
    public static Key of(Name name) {
        return new Key(name, 0, false, false);
    }

    /** A character typed, by its code point. */
    public static Key of(int character) {
        return new Key(Name.CHARACTER, character, false, false);
    }

    /** A letter typed with the control key. */
    public static Key control(char letter) {
        return new Key(Name.CHARACTER, letter, true, false);
    }

    /** Whether it is this character, typed plainly. */
    public boolean is(char plain) {
        return name == Name.CHARACTER && character == plain && !control && !alt;
    }

    /** Whether it is a character, typed plainly. */
    boolean isPlainCharacter() {
        return name == Name.CHARACTER && !control && !alt;
    }

    /** The number of the item that a digit means, from 0 for 1; -1 if it is no such digit. */
    int digit() {
        return isPlainCharacter() && character >= '1' && character <= '9' ? character - '1' : -1;
    }

    /** Whether it is this letter with the control key. */
    public boolean isControl(char letter) {
        return name == Name.CHARACTER && character == letter && control;
    }
}
