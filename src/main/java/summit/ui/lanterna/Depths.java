package summit.ui.lanterna;

import java.util.List;
import java.util.Locale;
import summit.ui.toolkit.Theme.Depth;

/** How many colours a terminal shows, as far as the environment tells; Lanterna itself never asks. */
public final class Depths {
    private static final List<String> RGB_TERMINALS = List.of("kitty", "ghostty", "alacritty", "foot", "wezterm");

    private Depths() {}

    /** The depth for these surroundings; a flag of the user's goes before it. */
    public static Depth of(Surroundings surroundings) {
        var term = surroundings.variable("TERM").toLowerCase(Locale.ROOT);
        var colorterm = surroundings.variable("COLORTERM").toLowerCase(Locale.ROOT);
        // no-color.org: present and not empty, whatever its value
        if (!surroundings.variable("NO_COLOR").isEmpty()) {
            return Depth.MONO;
        }
        if (term.isEmpty() || term.equals("dumb") || term.startsWith("vt")) {
            return surroundings.variable("WT_SESSION").isEmpty() ? Depth.MONO : Depth.RGB;
        }
        // screen and tmux pass the variables of the terminal around them on, but not always its colours
        var inside = term.startsWith("screen") || term.startsWith("tmux");
        if (inside) {
            return Depth.INDEXED;
        }
        if (colorterm.equals("truecolor")
                || colorterm.equals("24bit")
                || term.endsWith("-direct")
                || RGB_TERMINALS.stream().anyMatch(term::contains)
                || !surroundings.variable("WT_SESSION").isEmpty()) {
            return Depth.RGB;
        }
        return term.contains("256color") ? Depth.INDEXED : Depth.SIXTEEN;
    }
}
