package summit.ui.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.story.Picture.Colour;

/**
 * A bitmap made smaller. Each of its pixels stands for a rectangle of the original, whose sides are counted in fractions of a pixel.
 */
record Reduction(List<String> pixels, int width, int height) {
    /** From nothing to full light. */
    private static final String RAMP = " .:-=+*#%@";

    Reduction {
        pixels = List.copyOf(pixels);
    }

    /**
     * The smaller bitmap in the palette of the large one: each pixel has the colour that fills most of its rectangle. A colour that is
     * rare in the whole counts for more than it fills, or fine lines would be the first to go.
     */
    List<String> inPalette() {
        var whole = counts();
        return rows((column, row) -> {
            var best = ' ';
            var most = -1.0;
            for (var filled : filled(column, row).entrySet()) {
                var weight = filled.getValue() / Math.cbrt(whole.get(filled.getKey()));
                if (weight > most) {
                    most = weight;
                    best = filled.getKey();
                }
            }
            return best;
        });
    }

    /** The smaller bitmap in signs of the typewriter, denser where it is lighter; the darkest of the picture is blank. */
    List<String> inSigns(Map<String, Colour> palette) {
        var lights = new TreeMap<Character, Double>();
        counts().keySet().forEach(pixel -> lights.put(pixel, light(palette.get(pixel.toString()))));
        var darkest = lights.values().stream().mapToDouble(light -> light).min().orElse(0);
        var lightest =
                lights.values().stream().mapToDouble(light -> light).max().orElse(0);
        var range = Math.max(1, lightest - darkest);
        return rows((column, row) -> {
            var light = 0.0;
            var all = 0L;
            for (var filled : filled(column, row).entrySet()) {
                light += filled.getValue() * lights.get(filled.getKey());
                all += filled.getValue();
            }
            var share = (light / all - darkest) / range;
            return RAMP.charAt((int) Math.min(RAMP.length() - 1, share * RAMP.length()));
        });
    }

    /** Luma as ITU-R BT.709 weighs it, from 0 to 255. */
    private static double light(Colour colour) {
        var rgb = colour.rgb();
        return 0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255);
    }

    private interface Pixel {
        char at(int column, int row);
    }

    private List<String> rows(Pixel pixel) {
        var rows = new ArrayList<String>();
        for (var row = 0; row < height; row++) {
            var line = new StringBuilder();
            for (var column = 0; column < width; column++) {
                line.append(pixel.at(column, row));
            }
            rows.add(line.toString());
        }
        return rows;
    }

    private SortedMap<Character, Integer> counts() {
        var counts = new TreeMap<Character, Integer>();
        for (var row : pixels) {
            for (var i = 0; i < row.length(); i++) {
                counts.merge(row.charAt(i), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** How much each colour fills of a pixel's rectangle. */
    private SortedMap<Character, Long> filled(int column, int row) {
        var filled = new TreeMap<Character, Long>();
        var across = pixels.get(0).length();
        for (var y = row * pixels.size() / height; y < pixels.size() && y * height < (row + 1) * pixels.size(); y++) {
            for (var x = column * across / width; x < across && x * width < (column + 1) * across; x++) {
                var share = overlap(x, column, across, width) * (long) overlap(y, row, pixels.size(), height);
                filled.merge(pixels.get(y).charAt(x), share, Long::sum);
            }
        }
        return filled;
    }

    /** How much of one of {@code many} the other of {@code few} covers, in parts of which each of the many has {@code few}. */
    private static int overlap(int one, int other, int many, int few) {
        return Math.min((one + 1) * few, (other + 1) * many) - Math.max(one * few, other * many);
    }
}
