package summit.ui.toolkit;

import static summit.ui.toolkit.Theme.Emphasis.BOLD;
import static summit.ui.toolkit.Theme.Emphasis.REVERSE;
import static summit.ui.toolkit.Theme.Emphasis.UNDERLINE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import summit.story.Picture.Colour;

/**
 * The four themes. Every value is picked by hand at every depth: mapping rgb to fewer colours by rule turns a blue night grey.
 */
public final class Themes {
    /** A newsroom at night, by the light of one lamp. */
    public static final Theme DARK = theme("dark", Themes::night);

    /** The same room in the morning. */
    public static final Theme LIGHT = theme("light", Themes::morning);

    /** Every text at least seven times as bright as its ground, or the other way round (WCAG 2.2, 1.4.6). */
    public static final Theme CONTRAST = theme("high contrast", Themes::contrast);

    /** No colours at all. */
    public static final Theme MONO = theme("mono", Themes::plain);

    private Themes() {}

    /** All of them, in the order in which settings offer them. */
    public static List<Theme> all() {
        return List.of(DARK, LIGHT, CONTRAST, MONO);
    }

    /** The theme for these settings on a terminal of this depth, on a light background or not. */
    public static Theme of(Settings settings, Theme.Depth found, boolean light) {
        if (settings.depth(found) == Theme.Depth.MONO) {
            return MONO;
        }
        return all().stream()
                .filter(theme -> theme.name().equals(settings.theme()))
                .findFirst()
                .orElse(light ? LIGHT : DARK);
    }

    private record Painted(String name, Map<Role, Look> looks) implements Theme {
        @Override
        public Look look(Role role) {
            return looks.get(role);
        }
    }

    private static Theme theme(String name, Consumer<Looks> painting) {
        var looks = new Looks(new EnumMap<>(Role.class));
        painting.accept(looks);
        return new Painted(name, looks.map);
    }

    /** What a theme is painted on; each role has ink and ground. */
    private record Looks(Map<Role, Theme.Look> map) {
        void paint(Role role, Colour ink, Colour ground, Theme.Emphasis... emphasis) {
            map.put(role, new Theme.Look(ink, ground, Set.of(emphasis)));
        }
    }

    private static Colour colour(int rgb, int index, int ansi) {
        return new Colour(rgb, index, ansi);
    }

    private static void night(Looks looks) {
        var night = colour(0x15171D, 233, 0);
        var bar = colour(0x22252E, 235, 0);
        var lamp = colour(0xF0B357, 215, 11);
        var cream = colour(0xF6E2B8, 223, 15);
        var ash = colour(0x9A9CA6, 247, 7);
        var paper = colour(0xEFE6D0, 230, 7);
        var soot = colour(0x1A150C, 233, 0);
        looks.paint(Role.PROSE, colour(0xDBD5C8, 252, 7), night);
        looks.paint(Role.TITLE, cream, night, BOLD);
        looks.paint(Role.HEADING, colour(0xE3B56C, 179, 3), night, BOLD);
        looks.paint(Role.CHOICE, colour(0xE9E2D3, 254, 15), night);
        // A whole row in the bright yellow of sixteen colours dazzles.
        looks.paint(Role.SELECTED, soot, colour(0xF0B357, 215, 3), BOLD);
        looks.paint(Role.LOCKED, colour(0x858792, 244, 8), night);
        looks.paint(Role.RIGHT, colour(0x93D08E, 114, 10), night, BOLD);
        looks.paint(Role.PARTLY, colour(0xE8CB6F, 185, 11), night, BOLD);
        looks.paint(Role.WRONG, colour(0xF29280, 210, 9), night, BOLD);
        looks.paint(Role.HINT, colour(0x98BFE2, 110, 14), night);
        looks.paint(Role.INPUT, colour(0xFFF4DA, 230, 15), colour(0x2E3240, 237, 4));
        looks.paint(Role.CARD, colour(0x2A2418, 235, 0), colour(0xE6DBBF, 187, 7));
        looks.paint(Role.QUOTE, colour(0xCBB994, 180, 7), night);
        looks.paint(Role.CHROME, colour(0x50535F, 240, 8), night);
        looks.paint(Role.STATUS, colour(0xC9C4B8, 251, 7), bar);
        looks.paint(Role.KEY, lamp, bar, BOLD);
        looks.paint(Role.ACCENT, lamp, night);
        looks.paint(Role.DIM, ash, night);
        looks.paint(Role.ALERT, colour(0xFFF6EA, 231, 15), colour(0x9E3B36, 124, 1), BOLD);
        looks.paint(Role.PAPER, colour(0x2B2721, 235, 0), paper);
        looks.paint(Role.HEADLINE, soot, paper, BOLD);
        looks.paint(Role.FADED, colour(0x6B624F, 241, 0), paper);
        looks.paint(Role.BAR, lamp, night);
    }

    private static void morning(Looks looks) {
        var day = colour(0xF8F4EA, 255, 15);
        var bar = colour(0xE4DCC8, 252, 7);
        var rust = colour(0x8A4B08, 94, 4);
        var ink = colour(0x2A2822, 235, 0);
        var paper = colour(0xFFFDF6, 231, 15);
        looks.paint(Role.PROSE, ink, day);
        looks.paint(Role.TITLE, colour(0x3B2508, 52, 0), day, BOLD);
        looks.paint(Role.HEADING, rust, day, BOLD);
        looks.paint(Role.CHOICE, colour(0x1C1A16, 233, 0), day);
        looks.paint(Role.SELECTED, colour(0xFFF9EC, 231, 15), rust, BOLD);
        looks.paint(Role.LOCKED, colour(0x6F6B60, 242, 8), day);
        looks.paint(Role.RIGHT, colour(0x1F6B2A, 22, 2), day, BOLD);
        looks.paint(Role.PARTLY, colour(0x7A5800, 58, 0), day, BOLD);
        looks.paint(Role.WRONG, colour(0xA32A1B, 124, 1), day, BOLD);
        looks.paint(Role.HINT, colour(0x1F4F82, 24, 4), day);
        looks.paint(Role.INPUT, colour(0x14120E, 233, 15), colour(0xDCE4EE, 254, 4));
        looks.paint(Role.CARD, colour(0x2A2418, 235, 0), colour(0xEFE3BF, 223, 7));
        looks.paint(Role.QUOTE, colour(0x5C4A24, 58, 0), day);
        looks.paint(Role.CHROME, colour(0xA9A18C, 248, 8), day);
        looks.paint(Role.STATUS, colour(0x3A362C, 237, 0), bar);
        looks.paint(Role.KEY, colour(0x7A3F00, 52, 4), bar, BOLD);
        looks.paint(Role.ACCENT, rust, day);
        looks.paint(Role.DIM, colour(0x625E54, 241, 8), day);
        looks.paint(Role.ALERT, colour(0xFFFFFF, 231, 15), colour(0xA32A1B, 124, 1), BOLD);
        looks.paint(Role.PAPER, ink, paper);
        looks.paint(Role.HEADLINE, colour(0x0E0C08, 232, 0), paper, BOLD);
        looks.paint(Role.FADED, colour(0x6F6B60, 242, 8), paper);
        looks.paint(Role.BAR, rust, day);
    }

    private static void contrast(Looks looks) {
        var black = colour(0x000000, 16, 0);
        var white = colour(0xFFFFFF, 231, 15);
        var yellow = colour(0xFFE066, 227, 11);
        for (var role : Role.values()) {
            looks.paint(role, white, black);
        }
        looks.paint(Role.TITLE, white, black, BOLD);
        looks.paint(Role.HEADING, yellow, black, BOLD);
        looks.paint(Role.SELECTED, black, yellow, BOLD);
        looks.paint(Role.LOCKED, colour(0xD0D0D0, 252, 7), black);
        looks.paint(Role.RIGHT, colour(0x8CFF8C, 120, 10), black, BOLD);
        looks.paint(Role.PARTLY, yellow, black, BOLD);
        looks.paint(Role.WRONG, colour(0xFFA8A0, 217, 15), black, BOLD);
        looks.paint(Role.HINT, colour(0xA6DCFF, 153, 14), black);
        looks.paint(Role.INPUT, white, black, UNDERLINE);
        looks.paint(Role.CARD, black, white);
        looks.paint(Role.KEY, yellow, black, BOLD);
        looks.paint(Role.ACCENT, yellow, black);
        looks.paint(Role.DIM, colour(0xD0D0D0, 252, 7), black);
        looks.paint(Role.ALERT, black, yellow, BOLD);
        looks.paint(Role.PAPER, black, white);
        looks.paint(Role.HEADLINE, black, white, BOLD);
        looks.paint(Role.FADED, black, white);
        looks.paint(Role.BAR, yellow, black);
    }

    private static void plain(Looks looks) {
        var ink = colour(0xFFFFFF, 231, 7);
        var ground = colour(0x000000, 16, 0);
        for (var role : Role.values()) {
            looks.paint(role, ink, ground);
        }
        for (var role : List.of(
                Role.TITLE,
                Role.HEADING,
                Role.RIGHT,
                Role.PARTLY,
                Role.WRONG,
                Role.ACCENT,
                Role.KEY,
                Role.HEADLINE,
                Role.BAR)) {
            looks.paint(role, ink, ground, BOLD);
        }
        looks.paint(Role.SELECTED, ink, ground, REVERSE);
        looks.paint(Role.INPUT, ink, ground, UNDERLINE);
        looks.paint(Role.ALERT, ink, ground, REVERSE, BOLD);
    }
}
