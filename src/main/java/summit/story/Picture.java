package summit.story;

import java.util.List;
import java.util.SortedMap;

/**
 * An indexed bitmap: each character of a row is a pixel and a key of the palette; two pixel rows make one row of text.
 * {@code ascii} is the form for screens without colour.
 */
public record Picture(
        String id,
        String describe,
        SortedMap<String, Colour> palette,
        List<String> rows,
        Motion motion,
        List<String> ascii) {
    public Picture {
        palette = Sorted.copy(palette);
        rows = List.copyOf(rows);
        ascii = List.copyOf(ascii);
    }

    /** One colour at three depths: 24-bit rgb, the index among 256, and the number among 16 (8 and above are bright). */
    public record Colour(int rgb, int index, int ansi) {}

    /** Pieces that move over the rows; {@code millis} is the time a step takes. */
    public record Motion(List<Layer> layers, int millis) {
        /** A still picture. */
        public static final Motion NONE = new Motion(List.of(), 100);

        public Motion {
            layers = List.copyOf(layers);
        }
    }

    /** A piece, transparent where blank, and the top left pixel of it at each step; the last stays. */
    public record Layer(List<String> rows, List<Point> path) {
        public Layer {
            rows = List.copyOf(rows);
            path = List.copyOf(path);
        }
    }

    /** A pixel's place, from the top left. */
    public record Point(int x, int y) {}

    /** How many steps the motion has; a still picture has one. */
    public int steps() {
        return motion.layers().stream()
                .mapToInt(layer -> layer.path().size())
                .max()
                .orElse(1);
    }

    /** Width in pixels, which is cells. */
    public int width() {
        return rows.isEmpty() ? 0 : rows.get(0).length();
    }

    /** The pixels at a step, as rows of palette characters. */
    public List<String> at(int step) {
        var pixels = new java.util.ArrayList<StringBuilder>();
        rows.forEach(row -> pixels.add(new StringBuilder(row)));
        for (var layer : motion.layers()) {
            var corner = layer.path().get(Math.min(step, layer.path().size() - 1));
            for (var y = 0; y < layer.rows().size(); y++) {
                for (var x = 0; x < layer.rows().get(y).length(); x++) {
                    var pixel = layer.rows().get(y).charAt(x);
                    var column = corner.x() + x;
                    var row = corner.y() + y;
                    if (pixel != ' ' && row >= 0 && row < pixels.size() && column >= 0 && column < width()) {
                        pixels.get(row).setCharAt(column, pixel);
                    }
                }
            }
        }
        return pixels.stream().map(StringBuilder::toString).toList();
    }
}
