package summit.author.console;

import java.util.List;

/** Something of the present scene that the player does not have now, and why: a line each. */
public record Hidden(String what, List<String> why) {
    public Hidden {
        why = List.copyOf(why);
    }
}
