package summit.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern HELD = Pattern.compile("(?i)(ctrl|alt)[-+]([a-z])");

    private static final Pattern FUNCTION_KEY = Pattern.compile("[Ff]([1-9]|1[0-2])");

    private static final List<Name> NAMES = List.of(Name.values()).subList(1, Name.FUNCTION.ordinal());

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

    /** A function key, from 1. */
    static Key function(int number) {
        return new Key(Name.FUNCTION, number, false, false);
    }

    /** The key that is written like this: a character, or such as {@code Ctrl-N}, {@code Alt-N} or {@code F2}. */
    static Optional<Key> named(String written) {
        var words = Cells.clean(written).strip();
        if (words.codePointCount(0, words.length()) == 1) {
            return Optional.of(of(words.codePointAt(0)));
        }
        var held = HELD.matcher(words);
        if (held.matches()) {
            var letter = held.group(2);
            return held.group(1).equalsIgnoreCase("alt")
                    ? Optional.of(new Key(Name.CHARACTER, letter.codePointAt(0), false, true))
                    : Optional.of(control(letter.toLowerCase(Locale.ROOT).charAt(0)));
        }
        return FUNCTION_KEY.matcher(words).matches()
                ? Optional.of(function(Integer.parseInt(words.substring(1))))
                : NAMES.stream()
                        .filter(name -> name.name().replace("_", "").equalsIgnoreCase(words.replaceAll("[ _-]", "")))
                        .findFirst()
                        .map(Key::of);
    }

    /** How it is written. */
    String words() {
        if (name == Name.FUNCTION) {
            return "F" + character;
        }
        if (name != Name.CHARACTER) {
            return name.name().charAt(0) + name.name().substring(1).toLowerCase(Locale.ROOT);
        }
        var typed = Character.toString(character);
        return control ? "Ctrl-" + typed.toUpperCase(Locale.ROOT) : alt ? "Alt-" + typed : typed;
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
