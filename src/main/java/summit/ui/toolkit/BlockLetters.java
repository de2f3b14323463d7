package summit.ui.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Digits, the letters A to H, colon and slash drawn large, to be read from the back of a room. Each is five pixels high; what is not
 * among them is left out.
 */
public enum BlockLetters {
    /** Nothing is drawn. */
    NONE(0),
    /** Half blocks: three rows. */
    SMALL(3),
    /** Two whole cells a pixel: five rows. */
    LARGE(5);

    private static final int PIXELS = 5;

    private static final Map<Character, String> SHAPES = Map.ofEntries(
            Map.entry('0', "### # # # # # # ###"),
            Map.entry('1', " #  ##   #   #  ###"),
            Map.entry('2', "###   # ### #   ###"),
            Map.entry('3', "###   # ###   # ###"),
            Map.entry('4', "# # # # ###   #   #"),
            Map.entry('5', "### #   ###   # ###"),
            Map.entry('6', "### #   ### # # ###"),
            Map.entry('7', "###   #   #  #   # "),
            Map.entry('8', "### # # ### # # ###"),
            Map.entry('9', "### # # ###   # ###"),
            Map.entry('A', " #  # # ### # # # #"),
            Map.entry('B', "##  # # ##  # # ## "),
            Map.entry('C', " ## #   #   #    ##"),
            Map.entry('D', "##  # # # # # # ## "),
            Map.entry('E', "### #   ##  #   ###"),
            Map.entry('F', "### #   ##  #   #  "),
            Map.entry('G', " ## #   # # # #  ##"),
            Map.entry('H', "# # # # ### # # # #"),
            Map.entry(':', "  #   #  "),
            Map.entry('/', "  #   #  #  #   #  "));

    private final int rows;

    BlockLetters(int rows) {
        this.rows = rows;
    }

    /** Rows of cells it takes. */
    public int rows() {
        return rows;
    }

    /** Columns of cells that the words take. */
    public int columns(String words) {
        return drawn(words).stream().mapToInt(Cells::columns).max().orElse(0);
    }

    /** The words in rows of equal width. */
    public List<String> drawn(String words) {
        var pixels = pixels(words);
        return switch (this) {
            case NONE -> List.of();
            case SMALL -> halved(pixels);
            case LARGE ->
                pixels.stream()
                        .map(row -> row.chars()
                                .mapToObj(pixel -> pixel == '#' ? "██" : "  ")
                                .collect(Collectors.joining()))
                        .toList();
        };
    }

    private static List<String> pixels(String words) {
        var rows = new ArrayList<String>();
        for (var y = 0; y < PIXELS; y++) {
            var row = y;
            rows.add(words.chars()
                    .mapToObj(sign -> SHAPES.getOrDefault((char) sign, ""))
                    .filter(shape -> !shape.isEmpty())
                    .map(shape -> row(shape, row))
                    .collect(Collectors.joining(" ")));
        }
        return rows;
    }

    /** The rows of a shape stand behind each other with a blank between them. */
    private static String row(String shape, int row) {
        var width = (shape.length() + 1) / PIXELS - 1;
        return shape.substring(row * (width + 1), row * (width + 1) + width);
    }

    private static List<String> halved(List<String> pixels) {
        var rows = new ArrayList<String>();
        for (var y = 0; y < PIXELS; y += 2) {
            var upper = pixels.get(y);
            var lower = y + 1 < PIXELS ? pixels.get(y + 1) : " ".repeat(upper.length());
            var row = new StringBuilder();
            for (var x = 0; x < upper.length(); x++) {
                row.append(half(upper.charAt(x) == '#', lower.charAt(x) == '#'));
            }
            rows.add(row.toString());
        }
        return rows;
    }

    private static char half(boolean upper, boolean lower) {
        if (upper) {
            return lower ? '█' : '▀';
        }
        return lower ? '▄' : ' ';
    }
}
