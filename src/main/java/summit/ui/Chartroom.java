package summit.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import summit.story.Manifest.Place;

/** Draws the map: places where the manifest puts them, joined by lines; as a list where the screen is too narrow. */
final class Chartroom {
    private static final int NARROWEST = 12;
    private static final int ROWS = 3;

    private Chartroom() {}

    static List<Row> rows(Model model, int width) {
        var places = model.story().manifest().contents().places();
        var columns = places.stream().mapToInt(Place::column).max().orElse(0) + 1;
        var each = width / columns;
        if (each < NARROWEST
                || places.stream().anyMatch(place -> place.row() > 40 || place.row() < 0 || place.column() < 0)) {
            return places.stream()
                    .map(place -> Row.of(mark(model, place) + place.title(), role(model, place)))
                    .toList();
        }
        return drawn(model, places, Math.min(each, 24));
    }

    private static List<Row> drawn(Model model, List<Place> places, int each) {
        var columns = places.stream().mapToInt(Place::column).max().orElse(0) + 1;
        var height = (places.stream().mapToInt(Place::row).max().orElse(0) + 1) * ROWS - ROWS + 1;
        var grid = new char[height][columns * each];
        for (var line : grid) {
            Arrays.fill(line, ' ');
        }
        for (var place : places) {
            for (var near : place.near()) {
                places.stream()
                        .filter(other -> other.id().equals(near))
                        .forEach(other -> join(grid, place, other, each));
            }
        }
        var rows = new ArrayList<Row>();
        for (var y = 0; y < height; y++) {
            rows.add(row(model, places, grid[y], y, each));
        }
        return rows;
    }

    /** A line from place to place: along the row of the first, then along the column of the second. */
    private static void join(char[][] grid, Place from, Place to, int each) {
        var y1 = from.row() * ROWS;
        var y2 = to.row() * ROWS;
        var x1 = from.column() * each;
        var x2 = to.column() * each;
        for (var x = Math.min(x1, x2); x <= Math.max(x1, x2); x++) {
            cross(grid, x, y1, '─');
        }
        for (var y = Math.min(y1, y2); y <= Math.max(y1, y2); y++) {
            cross(grid, x2, y, '│');
        }
        if (x1 != x2 && y1 != y2) {
            grid[y1][x2] = x2 > x1 ? y2 > y1 ? '╮' : '╯' : y2 > y1 ? '╭' : '╰';
        }
    }

    private static void cross(char[][] grid, int x, int y, char line) {
        grid[y][x] = grid[y][x] == ' ' || grid[y][x] == line ? line : '┼';
    }

    private static Row row(Model model, List<Place> places, char[] lines, int y, int each) {
        var here = places.stream()
                .filter(place -> place.row() * ROWS == y)
                .sorted(java.util.Comparator.comparingInt(Place::column))
                .collect(Collectors.toList());
        var row = Row.of("", Role.PROSE);
        var column = 0;
        for (var place : here) {
            var start = place.column() * each;
            if (start < column) {
                continue;
            }
            row = row.and(new String(lines, column, start - column), Role.CHROME);
            var label = Cells.clip(mark(model, place) + place.title() + " ", each - 1);
            row = row.and(label, role(model, place));
            column = start + Cells.columns(label);
        }
        return row.and(new String(lines, column, lines.length - column), Role.CHROME);
    }

    private static String mark(Model model, Place place) {
        return isHere(model, place) ? "◆ " : isVisited(model, place) ? "● " : "○ ";
    }

    private static Role role(Model model, Place place) {
        return isHere(model, place) ? Role.ACCENT : isVisited(model, place) ? Role.PROSE : Role.DIM;
    }

    private static boolean isHere(Model model, Place place) {
        var scene = model.story().scene(Play.session(model).scene());
        return scene.setting().place().equals(place.id());
    }

    private static boolean isVisited(Model model, Place place) {
        return Play.session(model).state().memory().visits().keySet().stream()
                .anyMatch(scene -> model.story().scene(scene).setting().place().equals(place.id()));
    }
}
