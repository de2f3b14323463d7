package summit.author.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The first word of what an author types. */
public enum Order {
    GO("SCENE", "to a scene, by a play that gets there"),
    FORCE("SCENE", "into a scene from here, whatever the story says"),
    SET("VARIABLE VALUE", "gives a variable a value"),
    WATCH("[VARIABLE or SCENE]", "keeps a variable or the visits of a scene in sight, or no longer"),
    WHY("", "what is hidden here, and which part of its condition is false"),
    TURNS("[N]", "what was done so far; with a number, back to that moment"),
    SNAPSHOT("[NAME]", "keeps this moment under a name; alone, lists those kept"),
    RESTORE("NAME", "back to a moment kept"),
    FORGET("NAME", "a moment kept is kept no longer");

    private final String argument;
    private final String about;

    Order(String argument, String about) {
        this.argument = argument;
        this.about = about;
    }

    /** The word as it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it does, in words. */
    public String about() {
        return about;
    }

    /** The word with what follows it. */
    public String usage() {
        return argument.isEmpty() ? word() : word() + " " + argument;
    }

    /** Whether the word alone says something. */
    boolean standsAlone() {
        return argument.isEmpty() || argument.startsWith("[");
    }

    /** The order of this word. */
    public static Optional<Order> of(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** All of them, a line each, with something before each word. */
    public static List<String> list(String before) {
        return Arrays.stream(values())
                .map(order -> before + order.usage() + ": " + order.about())
                .toList();
    }
}
