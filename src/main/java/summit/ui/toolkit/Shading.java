package summit.ui.toolkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import summit.story.Picture.Colour;

/**
 * Two pixels, one above the other, in sixteen colours: a half block, or one colour strewn over another. Lightness comes first:
 * what a pixel has of colour is the one its author picked for it, bright or dark, and between that and the greys it is shaded.
 * Flat, those colours are so bright and so far apart that all else on the screen pales.
 */
final class Shading {
    /** Colours as most terminals show them: the means of xterm, the Linux console and the Windows terminal. */
    private static final List<Colour> SIXTEEN = sixteen(
            0x040404, 0xBF050A, 0x06B305, 0xBD9500, 0x0012D1, 0xAA08B0, 0x13AFC7, 0xC9C9C9, 0x6E6E6E, 0xF73439,
            0x24EC20, 0xFDFA53, 0x4F63FF, 0xE61CDF, 0x3DF1F1, 0xFBFBFB);

    private static final List<Integer> GREYS = List.of(0, 8, 7, 15);

    /** How much a difference in colour counts beside the same in lightness. */
    private static final double COLOUR = 0.5;

    /** What it costs that the two colours of a shade are apart, for then the grain is seen. */
    private static final double GRAIN = 0.15;

    /** What it costs to be more colourful than the pixel. */
    private static final double GARISH = 0.15;

    private static final List<Tone> TONES =
            SIXTEEN.stream().map(colour -> Tone.of(colour.rgb())).toList();

    private Shading() {}

    private static List<Colour> sixteen(int... rgb) {
        var colours = new ArrayList<Colour>();
        for (var number = 0; number < rgb.length; number++) {
            colours.add(new Colour(rgb[number], number, number));
        }
        return List.copyOf(colours);
    }

    /** A colour as the eye has it: CIE 1976 L*a*b* with white as in sRGB. */
    private record Tone(double light, double red, double yellow) {
        static Tone of(int rgb) {
            return of(linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255));
        }

        /** What the eye makes of a share of one colour among another. */
        static Tone mixed(int ink, int ground, double share) {
            return of(
                    among(ink >> 16 & 255, ground >> 16 & 255, share),
                    among(ink >> 8 & 255, ground >> 8 & 255, share),
                    among(ink & 255, ground & 255, share));
        }

        private static double among(int ink, int ground, double share) {
            return share * linear(ink) + (1 - share) * linear(ground);
        }

        private static Tone of(double red, double green, double blue) {
            var x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
            var y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
            var z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
            return new Tone(116 * y - 16, 500 * (x - y), 200 * (y - z));
        }

        /** Light of an sRGB value (IEC 61966-2-1). */
        private static double linear(int value) {
            var part = value / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }

        private static double root(double part) {
            return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116;
        }

        double chroma() {
            return Math.hypot(red, yellow);
        }

        /** How badly another tone stands for this one. */
        double off(Tone other, double garish) {
            var apart = Math.hypot(red - other.red, yellow - other.yellow);
            return Math.sqrt(square(light - other.light) + COLOUR * square(apart))
                    + garish * Math.max(0, other.chroma() - chroma());
        }

        /** How much is seen of the grain where this is strewn over another. */
        double grain(Tone other) {
            return Math.abs(light - other.light) + 0.3 * Math.hypot(red - other.red, yellow - other.yellow);
        }

        private static double square(double value) {
            return value * value;
        }
    }

    /** One colour strewn over another. */
    private record Shade(String glyph, int ink, int ground, Tone tone, double grain) {
        Shade(String glyph, double share, int ink, int ground) {
            this(
                    glyph,
                    ink,
                    ground,
                    Tone.mixed(SIXTEEN.get(ink).rgb(), SIXTEEN.get(ground).rgb(), share),
                    TONES.get(ink).grain(TONES.get(ground)));
        }

        boolean isOf(Set<Integer> colours) {
            return colours.contains(ink) && colours.contains(ground);
        }
    }

    /** Two colours of one kind and greys; two different kinds make colours that nobody picked. */
    private static final List<Shade> SHADES = shades();

    private static List<Shade> shades() {
        var shades = new ArrayList<Shade>();
        for (var ink = 0; ink < SIXTEEN.size(); ink++) {
            for (var ground = 0; ground < SIXTEEN.size(); ground++) {
                if (ink != ground && (GREYS.contains(ink) || GREYS.contains(ground))) {
                    shades.add(new Shade("░", 0.25, ink, ground));
                    shades.add(new Shade("▒", 0.5, ink, ground));
                }
            }
        }
        return List.copyOf(shades);
    }

    /** The cell that comes nearest to the two. */
    static Cell of(Colour upper, Colour lower) {
        var above = Tone.of(upper.rgb());
        var below = Tone.of(lower.rgb());
        var high = flat(above, kin(upper));
        var low = flat(below, kin(lower));
        var least = above.off(TONES.get(high), GARISH) + below.off(TONES.get(low), GARISH);
        var best = new Cell("▀", new Cell.Ink.Pixels(SIXTEEN.get(high), SIXTEEN.get(low)));
        var both = kin(upper);
        both.addAll(kin(lower));
        for (var shade : SHADES) {
            if (shade.isOf(both)) {
                var off = above.off(shade.tone(), 0)
                        + below.off(shade.tone(), 0)
                        + GRAIN * shade.grain()
                        + 2 * GARISH * Math.max(0, shade.tone().chroma() - Math.max(above.chroma(), below.chroma()));
                if (off < least) {
                    least = off;
                    best = new Cell(
                            shade.glyph(), new Cell.Ink.Pixels(SIXTEEN.get(shade.ink()), SIXTEEN.get(shade.ground())));
                }
            }
        }
        return best;
    }

    /** The greys, and what was picked for a colour, bright and dark. */
    private static Set<Integer> kin(Colour colour) {
        var kin = new LinkedHashSet<>(GREYS);
        kin.add(colour.ansi());
        kin.add(colour.ansi() ^ 8);
        return kin;
    }

    private static int flat(Tone wanted, Set<Integer> kin) {
        return kin.stream()
                .min(Comparator.comparingDouble(number -> wanted.off(TONES.get(number), GARISH)))
                .orElseThrow();
    }
}
