package summit.ui.lanterna;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** A terminal that knows exactly the sequences the game writes, and refuses any other. */
final class Vt {
    private final String[][] glyphs;
    private final String[][] pens;
    private final TreeMap<String, String> pen = new TreeMap<>();
    private int column;
    private int row;
    private boolean cursorShown = true;

    Vt(int width, int height) {
        glyphs = new String[height][width];
        pens = new String[height][width];
        clear();
    }

    /** Takes what was written. */
    Vt takes(String written) {
        var points = written.codePoints().toArray();
        for (var i = 0; i < points.length; i++) {
            if (points[i] != 0x1B) {
                put(points[i]);
                continue;
            }
            if (points[++i] != '[') {
                throw new AssertionError("not a control sequence: ESC " + Character.toString(points[i]));
            }
            var end = i + 1;
            while (points[end] < 0x40) {
                end++;
            }
            control(new String(points, i + 1, end - i - 1), (char) points[end]);
            i = end;
        }
        return this;
    }

    private void put(int point) {
        if (Character.isISOControl(point)) {
            throw new AssertionError("control character " + point);
        }
        if (summit.ui.toolkit.Cells.width(point) == 0) {
            glyphs[row][column - 1] += Character.toString(point);
            return;
        }
        set(Character.toString(point));
        if (summit.ui.toolkit.Cells.width(point) == 2) {
            set("");
        }
    }

    private void set(String glyph) {
        if (column >= glyphs[row].length) {
            throw new AssertionError("written beyond the right edge of row " + row);
        }
        if (glyphs[row][column].isEmpty() && !glyph.isEmpty()) {
            glyphs[row][column - 1] = "half";
        } else if (column + 1 < glyphs[row].length && glyphs[row][column + 1].isEmpty()) {
            glyphs[row][column + 1] = "half";
        }
        glyphs[row][column] = glyph;
        pens[row][column] = pen.toString();
        column++;
    }

    private void control(String parameters, char kind) {
        switch (kind) {
            case 'H' -> {
                var place = parameters.split(";");
                row = Integer.parseInt(place[0]) - 1;
                column = Integer.parseInt(place[1]) - 1;
            }
            case 'J' -> clear();
            case 'm' -> pen(parameters);
            case 'h', 'l' -> {
                switch (parameters) {
                    case "?25" -> cursorShown = kind == 'h';
                    case "?2026", "?1049", "?2004" -> {}
                    default -> throw new AssertionError("mode " + parameters);
                }
            }
            default -> throw new AssertionError("unknown sequence " + parameters + kind);
        }
    }

    private void pen(String parameters) {
        var numbers = new ArrayList<>(List.of(parameters.split(";")));
        while (!numbers.isEmpty()) {
            var number = Integer.parseInt(numbers.remove(0));
            switch (number) {
                case 0 -> pen.clear();
                case 1, 4, 7 -> pen.put("emphasis " + number, "");
                case 22 -> pen.remove("emphasis 1");
                case 24 -> pen.remove("emphasis 4");
                case 27 -> pen.remove("emphasis 7");
                case 39 -> pen.remove("ink");
                case 49 -> pen.remove("paper");
                case 38, 48 -> {
                    var colour = numbers.remove(0).equals("5")
                            ? numbers.remove(0)
                            : numbers.remove(0) + "," + numbers.remove(0) + "," + numbers.remove(0);
                    pen.put(number == 38 ? "ink" : "paper", colour);
                }
                default -> pen.put(inkOr(number), "" + number);
            }
        }
    }

    private static String inkOr(int number) {
        return number >= 30 && number <= 37 || number >= 90 && number <= 97 ? "ink" : "paper";
    }

    private void clear() {
        for (var line : glyphs) {
            Arrays.fill(line, " ");
        }
        for (var line : pens) {
            Arrays.fill(line, pen.toString());
        }
    }

    /** The glyphs of each row. */
    List<List<String>> glyphs() {
        return Arrays.stream(glyphs).map(line -> List.of(line)).toList();
    }

    /** How a place is coloured, as far as its glyph shows. */
    String pen(int x, int y) {
        return pens[y][x];
    }

    /** Where the cursor is, and whether it is seen. */
    String cursor() {
        return column + "," + row + (cursorShown ? "" : " hidden");
    }
}
