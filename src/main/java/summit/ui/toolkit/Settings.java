package summit.ui.toolkit;

import summit.story.Story;

/**
 * What a player may set, remembered from one game to the next. {@code theme} is a name of {@link Themes} or {@link #AUTO};
 * {@code player} is the name in the byline. The keys are chosen in a file of their own, {@code keys.json}.
 */
public record Settings(String theme, Colours colours, Motion motion, boolean mouse, String player, Keymap keys) {
    /** The theme that follows the terminal's background. */
    public static final String AUTO = "auto";

    /** What holds until somebody changes it. */
    public static final Settings DEFAULT = new Settings(AUTO, Colours.AUTO, Motion.FULL, true, "", Keymap.NONE);

    /** How many colours are used; {@link #AUTO} is what the terminal was found to have. */
    public enum Colours {
        AUTO("automatic"),
        MONO("none"),
        SIXTEEN("16"),
        INDEXED("256"),
        RGB("all");

        private final String words;

        Colours(String words) {
            this.words = words;
        }

        /** The choice in words. */
        public String words() {
            return words;
        }

        /** The depth to paint with on a terminal of the given depth. */
        Theme.Depth on(Theme.Depth found) {
            return switch (this) {
                case AUTO -> found;
                case MONO -> Theme.Depth.MONO;
                case SIXTEEN -> Theme.Depth.SIXTEEN;
                case INDEXED -> Theme.Depth.INDEXED;
                case RGB -> Theme.Depth.RGB;
            };
        }
    }

    /** How pictures move. */
    public enum Motion {
        FULL("full"),
        BASIC("a few steps"),
        NONE("none");

        private final String words;

        Motion(String words) {
            this.words = words;
        }

        /** The choice in words. */
        public String words() {
            return words;
        }
    }

    /** The depth to paint with on a terminal of the given depth: a theme without colours needs none. */
    public Theme.Depth depth(Theme.Depth found) {
        return theme.equals(Themes.MONO.name()) ? Theme.Depth.MONO : colours.on(found);
    }

    /** The same for a projector in a bright room, which needs contrast unless another theme is asked for. */
    public Settings forProjector() {
        return theme.equals(AUTO) ? in(Themes.CONTRAST.name()) : this;
    }

    /** With another theme, by its name. */
    public Settings in(String otherTheme) {
        return new Settings(otherTheme, colours, motion, mouse, player, keys);
    }

    /** With other colours. */
    public Settings with(Colours other) {
        return new Settings(theme, other, motion, mouse, player, keys);
    }

    /** With pictures that move otherwise. */
    public Settings with(Motion other) {
        return new Settings(theme, colours, other, mouse, player, keys);
    }

    /** With the mouse caught, or left to the terminal. */
    public Settings catching(boolean mice) {
        return new Settings(theme, colours, motion, mice, player, keys);
    }

    /** With another name in the byline. */
    public Settings by(String name) {
        return new Settings(theme, colours, motion, mouse, name, keys);
    }

    /** With other keys. */
    public Settings with(Keymap other) {
        return new Settings(theme, colours, motion, mouse, player, other);
    }

    /** The name in the byline: what the story calls its player, for somebody who gave none. */
    public String byline(Story story) {
        var name = Cells.clean(player).strip();
        return name.isEmpty() ? story.manifest().about().player() : name;
    }
}
