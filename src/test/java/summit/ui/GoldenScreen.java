package summit.ui;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import summit.Golden;
import summit.ui.toolkit.Cell;
import summit.ui.toolkit.Frame;
import summit.ui.toolkit.Role;

/**
 * Screens kept as text: first what stands in the cells, then what each is for, one letter a role, and the place of the cursor.
 */
final class GoldenScreen {
    /** A letter for each role; pictures are stars. */
    private static final Map<Role, Character> LETTERS = letters();

    private GoldenScreen() {}

    private static Map<Role, Character> letters() {
        var letters = new TreeMap<Role, Character>();
        var written = "ptHc>x+~-hiCq.skadAPLfb";
        for (var role : Role.values()) {
            letters.put(role, written.charAt(role.ordinal()));
        }
        return letters;
    }

    /** Checks a frame against the golden screen of this name. */
    static void check(String name, Frame frame) {
        Golden.check("ui/" + name + ".txt", written(frame));
    }

    private static String written(Frame frame) {
        var text = new StringBuilder(Player.text(frame));
        text.append("=".repeat(frame.width())).append('\n');
        var used = new TreeSet<Role>();
        for (var row : frame.rows()) {
            for (var cell : row) {
                if (cell.ink() instanceof Cell.Ink.As as) {
                    used.add(as.role());
                    text.append(LETTERS.get(as.role()));
                } else {
                    text.append('*');
                }
            }
            text.append('\n');
        }
        text.append("=".repeat(frame.width())).append('\n');
        used.forEach(
                role -> text.append(LETTERS.get(role)).append(' ').append(role).append('\n'));
        var cursor = frame.cursor();
        text.append("cursor ").append(cursor.visible() ? cursor.column() + "," + cursor.row() : "hidden");
        return text.append('\n').toString();
    }
}
