package summit.ui.toolkit;

import java.util.Set;
import summit.story.Picture.Colour;

/** How each role looks, at every depth of colour. */
public interface Theme {
    /** The theme's name in settings. */
    String name();

    /** How the role looks. */
    Look look(Role role);

    /** Colours, and what is used for emphasis besides them (the only thing in mono). */
    record Look(Colour foreground, Colour background, Set<Emphasis> emphasis) {
        public Look {
            emphasis = Set.copyOf(emphasis);
        }
    }

    /** Ways to stand out that need no colour. */
    enum Emphasis {
        BOLD,
        REVERSE,
        UNDERLINE
    }

    /** How many colours the terminal shows. */
    enum Depth {
        MONO,
        SIXTEEN,
        INDEXED,
        RGB
    }
}
