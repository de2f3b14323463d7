package summit.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import summit.story.Manifest.Place;
import summit.story.Scene;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Row;

/**
 * Draws the map: places where the manifest puts them, joined by lines; as a list where the screen is too narrow. Empty columns
 * and rows of the manifest take no room.
 */
final class Chartroom {
    /** A narrower column would cut the names to nothing. */
    private static final int NARROWEST = 14;

    private static final int WIDEST = 26;

    /** Rows from one place to the next. */
    private static final int APART = 3;

    /** More than anybody draws; a pack that asks for more gets a list. */
    private static final int MOST_ROWS = 30;

    /** Line pieces by the sides they reach: up 1, down 2, left 4, right 8. */
    private static final String PIECES = " ╵╷│╴╯╮┤╶╰╭├─┴┬┼";

    private final List<Place> places;
    private final List<Integer> columns;
    private final List<Integer> rows;
    private final int apart;
    private final int[][] lines;

    private Chartroom(List<Place> places, List<Integer> columns, List<Integer> rows, int apart) {
        this.places = places;
        this.columns = columns;
        this.rows = rows;
        this.apart = apart;
        this.lines = new int[(rows.size() - 1) * APART + 1][columns.size() * apart];
    }

    /** The map in so many columns, drawn or as a list; nothing where the story has no places. */
    static List<Row> rows(Model model, int width) {
        var drawn = drawn(model, width);
        return drawn.isEmpty()
                ? model.story().manifest().contents().places().stream()
                        .map(place -> Row.of(Cells.clip(mark(model, place) + place.title(), width), role(model, place)))
                        .toList()
                : drawn;
    }

    /** The map drawn in so many columns; nothing where they are too few, or the story has no places. */
    static List<Row> drawn(Model model, int width) {
        var places = model.story().manifest().contents().places();
        if (places.isEmpty()) {
            return List.of();
        }
        var columns = distinct(places, Place::column);
        var rows = distinct(places, Place::row);
        var apart = Math.min(WIDEST, width / columns.size());
        if (apart < NARROWEST || rows.size() > MOST_ROWS) {
            return List.of();
        }
        return new Chartroom(places, columns, rows, apart).draw(model);
    }

    private static List<Integer> distinct(List<Place> places, ToIntFunction<Place> along) {
        return places.stream().mapToInt(along).distinct().sorted().boxed().toList();
    }

    private List<Row> draw(Model model) {
        for (var place : places) {
            for (var near : place.near()) {
                places.stream()
                        .filter(other -> other.id().equals(near))
                        .findFirst()
                        .ifPresent(other -> join(place, other));
            }
        }
        var drawn = new ArrayList<Row>();
        for (var y = 0; y < lines.length; y++) {
            drawn.add(row(model, y));
        }
        return drawn;
    }

    private int x(Place place) {
        return columns.indexOf(place.column()) * apart;
    }

    private int y(Place place) {
        return rows.indexOf(place.row()) * APART;
    }

    /** A line from place to place: along the row of the first, then along the column of the second. */
    private void join(Place from, Place to) {
        for (var x = Math.min(x(from), x(to)); x < Math.max(x(from), x(to)); x++) {
            lines[y(from)][x] |= 8;
            lines[y(from)][x + 1] |= 4;
        }
        for (var y = Math.min(y(from), y(to)); y < Math.max(y(from), y(to)); y++) {
            lines[y][x(to)] |= 2;
            lines[y + 1][x(to)] |= 1;
        }
    }

    private Row row(Model model, int y) {
        var row = Row.of("", Role.PROSE);
        for (var x = 0; x < lines[y].length; ) {
            var here = at(x, y);
            if (here.isPresent()) {
                var label = Cells.clip(mark(model, here.get()) + here.get().title(), apart - 2) + " ";
                row = row.and(label, role(model, here.get()));
                x += Cells.columns(label);
            } else {
                row = row.and(Character.toString(PIECES.charAt(lines[y][x])), Role.CHROME);
                x++;
            }
        }
        return row;
    }

    private Optional<Place> at(int x, int y) {
        return places.stream().filter(place -> x(place) == x && y(place) == y).min(Comparator.comparing(Place::id));
    }

    /** The sign of a place, which tells whether the player is there or was. */
    static String mark(Model model, Place place) {
        return isHere(model, place) ? "◆ " : isVisited(model, place) ? "● " : "○ ";
    }

    static Role role(Model model, Place place) {
        return isHere(model, place) ? Role.ACCENT : isVisited(model, place) ? Role.PROSE : Role.DIM;
    }

    private static boolean isHere(Model model, Place place) {
        var scene = model.story().scene(Play.session(model).scene());
        return scene.setting().place().equals(place.id());
    }

    private static boolean isVisited(Model model, Place place) {
        return scenes(model, place).findAny().isPresent();
    }

    /** The titles of the scenes that were visited at a place. */
    static List<String> visited(Model model, Place place) {
        return scenes(model, place)
                .map(scene -> scene.setting().title())
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<Scene> scenes(Model model, Place place) {
        return Play.session(model).state().memory().visits().keySet().stream()
                .map(model.story()::scene)
                .filter(scene -> scene.setting().place().equals(place.id()));
    }
}
