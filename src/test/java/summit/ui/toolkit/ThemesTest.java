package summit.ui.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import summit.ui.toolkit.Theme.Depth;

class ThemesTest {
    /** Rules and the like, which nobody has to read. */
    private static final List<Role> ORNAMENT = List.of(Role.CHROME, Role.BAR);

    @Test
    void everyThemeKnowsEveryRole() {
        for (var theme : Themes.all()) {
            for (var role : Role.values()) {
                assertNotNull(theme.look(role), theme.name() + " " + role);
            }
        }
    }

    @Test
    void highContrastIsSevenToOneAtEveryDepth() {
        for (var depth : List.of(Depth.RGB, Depth.INDEXED, Depth.SIXTEEN)) {
            for (var role : Role.values()) {
                assertContrast(7, Themes.CONTRAST, role, depth);
            }
        }
    }

    @Test
    void theOtherThemesAreFourAndAHalfToOneWhereTextIsRead() {
        for (var theme : List.of(Themes.DARK, Themes.LIGHT)) {
            for (var depth : List.of(Depth.RGB, Depth.INDEXED)) {
                for (var role : Role.values()) {
                    if (!ORNAMENT.contains(role)) {
                        assertContrast(4.5, theme, role, depth);
                    }
                }
            }
        }
    }

    private static void assertContrast(double least, Theme theme, Role role, Depth depth) {
        var look = theme.look(role);
        var one = luminance(FramePng.rgb(look.foreground(), depth));
        var other = luminance(FramePng.rgb(look.background(), depth));
        var contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertTrue(contrast >= least, theme.name() + " " + role + " " + depth + ": " + contrast);
    }

    /** Relative luminance as WCAG 2.2 defines it. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void withoutColoursEveryStateIsStillMarked() {
        assertTrue(Themes.MONO.look(Role.SELECTED).emphasis().contains(Theme.Emphasis.REVERSE));
        assertTrue(Themes.MONO.look(Role.INPUT).emphasis().contains(Theme.Emphasis.UNDERLINE));
    }

    @Test
    void theTerminalDecidesUnlessThePlayerDoes() {
        assertSame(Themes.DARK, Themes.of(Settings.DEFAULT, Depth.RGB, false));
        assertSame(Themes.LIGHT, Themes.of(Settings.DEFAULT, Depth.RGB, true));
        assertSame(Themes.MONO, Themes.of(Settings.DEFAULT, Depth.MONO, true));
        assertSame(Themes.CONTRAST, Themes.of(Settings.DEFAULT.in("high contrast"), Depth.RGB, true));
        assertSame(Themes.DARK, Themes.of(Settings.DEFAULT.in("no such theme"), Depth.RGB, false));
    }

    @Test
    void theMonoThemeNeedsNoColours() {
        assertEquals(Depth.MONO, Settings.DEFAULT.in("mono").depth(Depth.RGB));
    }
}
