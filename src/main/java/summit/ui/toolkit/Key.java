package summit.ui.toolkit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A key: what it means, named by the keys that things have when nobody chose others, and the code point that it types, 0 for
 * none. The two differ where the player chose keys, see {@link Keymap}.
 */
public record Key(Name name, int character, boolean control, boolean alt, int typed) {
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

    /** A key that means itself. */
    public Key(Name name, int character, boolean control, boolean alt) {
        this(name, character, control, alt, name == Name.CHARACTER && !control && !alt ? character : 0);
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
    public static Key function(int number) {
        return new Key(Name.FUNCTION, number, false, false);
    }

    /** The key that is written like this: a character, or such as {@code Ctrl-N}, {@code Alt-N} or {@code F2}. */
    public static Optional<Key> named(String written) {
        var words = Cells.clean(written).strip();
        if (words.codePointCount(0, words.length()) == 1) {
            return Optional.of(of(words.codePointAt(0)));
        }
        if (words.equalsIgnoreCase("space")) {
            return Optional.of(of(' '));
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
                        .filter(name -> words(name).replace("-", "").equalsIgnoreCase(words.replaceAll("[ _-]", "")))
                        .findFirst()
                        .map(Key::of);
    }

    /** How it is written. */
    public String words() {
        if (name == Name.FUNCTION) {
            return "F" + character;
        }
        if (name != Name.CHARACTER) {
            return words(name);
        }
        var letter = character == ' ' ? "Space" : Character.toString(character);
        return control ? "Ctrl-" + letter.toUpperCase(Locale.ROOT) : alt ? "Alt-" + letter : letter;
    }

    private static String words(Name name) {
        return switch (name) {
            case BACK_TAB -> "Shift-Tab";
            case PAGE_UP -> "Page-Up";
            case PAGE_DOWN -> "Page-Down";
            case ESCAPE -> "Esc";
            default -> name.name().charAt(0) + name.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }

    /** Whether both mean the same, whatever they type. */
    public boolean means(Key other) {
        return name == other.name && character == other.character && control == other.control && alt == other.alt;
    }

    /** A key that means what another does, and still types what it types itself. */
    Key meaning(Key other) {
        return new Key(other.name, other.character, other.control, other.alt, typed);
    }

    /** A key that types what it types and means nothing more. */
    Key meaningNothing() {
        return new Key(Name.CHARACTER, 0, false, false, typed);
    }

    /** Whether it means what this character does where nobody chose another key. */
    public boolean is(char plain) {
        return name == Name.CHARACTER && character == plain && !control && !alt;
    }

    /** Whether it types a character. */
    public boolean isPlainCharacter() {
        return typed != 0;
    }

    /** The number of the item that a digit means, from 0 for 1; -1 if it is no such digit. */
    public int digit() {
        return typed >= '1' && typed <= '9' ? typed - '1' : -1;
    }

    /** The figure that was typed, from 0 to 9; -1 if it is none. */
    public int figure() {
        return typed >= '0' && typed <= '9' ? typed - '0' : -1;
    }

    /** Whether it is this letter with the control key. */
    public boolean isControl(char letter) {
        return name == Name.CHARACTER && character == letter && control;
    }
}
