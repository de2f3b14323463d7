package summit.ui.lanterna;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import summit.story.Picture.Colour;
import summit.ui.toolkit.Cell;
import summit.ui.toolkit.Cells;
import summit.ui.toolkit.Frame;
import summit.ui.toolkit.Role;
import summit.ui.toolkit.Theme.Depth;
import summit.ui.toolkit.Themes;

class PainterTest {
    private static final String BEGIN = "\033[?2026h";
    private static final String END = "\033[?2026l";

    @Test
    void anUnchangedFrameWritesNothing() {
        try (var recorder = recorder(Depth.RGB)) {
            recorder.paint(list(3));
            assertEquals("", recorder.paint(list(3)));
        }
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void aDigitIsUnder80Bytes(Depth depth) {
        try (var recorder = recorder(depth)) {
            recorder.paint(text("Questions: 7 of 10", "Night desk"));
            assertUnder(80, recorder.paint(text("Questions: 8 of 10", "Night desk")));
        }
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void movingTheSelectionIsUnder250Bytes(Depth depth) {
        try (var recorder = recorder(depth)) {
            recorder.paint(list(3));
            assertUnder(250, recorder.paint(list(4)));
        }
    }

    @Test
    void aChangeOfSceneDoesNotClearTheScreen() {
        try (var recorder = recorder(Depth.RGB)) {
            recorder.paint(text("All of it"));
            var written = recorder.paint(full('x', Role.DIM));
            assertTrue(written.startsWith(BEGIN) && written.endsWith(END));
            assertFalse(written.contains("2J"));
        }
    }

    @Test
    void aRepaintDoes() {
        try (var recorder = recorder(Depth.RGB)) {
            recorder.paint(list(1));
            assertTrue(recorder.repaint(list(1)).contains("\033[2J"));
        }
    }

    @Test
    void theCursorStandsOnWhatHasTheFocusAndIsHiddenWhileThePaintIsWet() {
        try (var recorder = recorder(Depth.RGB)) {
            var vt = new Vt(80, 24).takes(recorder.paint(focused(4, 2)));
            assertEquals("4,2", vt.cursor());
            var written = recorder.paint(focused(4, 3));
            assertTrue(written.startsWith(BEGIN + "\033[?25l"), written);
            assertEquals("4,3", vt.takes(written).cursor());
            assertEquals(
                    "4,3 hidden",
                    vt.takes(recorder.paint(new Frame(80, focused(4, 3).rows(), hidden())))
                            .cursor());
        }
    }

    @Test
    void theFrameIsRebuiltFromWhatIsWritten() {
        var random = new Random(7);
        for (var depth : Depth.values()) {
            try (var recorder = new Recorder(41, 9, Themes.DARK, depth)) {
                var vt = new Vt(41, 9);
                for (var i = 0; i < 60; i++) {
                    var frame = random(random, 41, 9);
                    vt.takes(i % 20 == 19 ? recorder.repaint(frame) : recorder.paint(frame));
                    assertEquals(glyphs(frame), vt.glyphs(), depth + ", frame " + i);
                }
            }
        }
    }

    @Test
    void rolesAreToldApartInMonoAndDefaultColoursAreKept() {
        try (var recorder = new Recorder(20, 3, Themes.MONO, Depth.MONO)) {
            var rows = List.of(
                    Demo.row("plain", 20, Role.PROSE),
                    Demo.row("selected", 20, Role.SELECTED),
                    Demo.row("title", 20, Role.TITLE));
            var vt = new Vt(20, 3).takes(recorder.paint(new Frame(20, rows, hidden())));
            assertEquals("{}", vt.pen(0, 0));
            assertEquals("{emphasis 7=}", vt.pen(0, 1));
            assertEquals("{emphasis 1=}", vt.pen(0, 2));
        }
    }

    @Test
    void twoPixelsAreAHalfBlockAndTwoEqualOnesABlank() {
        var red = new Colour(0xFF0000, 196, 9);
        var blue = new Colour(0x0000FF, 21, 12);
        var frame = new Frame(3, List.of(List.of(pixels(red, blue), pixels(red, red), Cell.BLANK)), hidden());
        try (var recorder = new Recorder(3, 1, Themes.DARK, Depth.INDEXED)) {
            var vt = new Vt(3, 1).takes(recorder.paint(frame));
            assertEquals(List.of("▀", " ", " "), vt.glyphs().get(0));
            assertEquals("{ink=196, paper=21}", vt.pen(0, 0));
            assertTrue(vt.pen(1, 0).contains("paper=196"));
        }
        try (var recorder = new Recorder(3, 1, Themes.MONO, Depth.MONO)) {
            assertEquals(
                    List.of(" ", " ", " "),
                    new Vt(3, 1).takes(recorder.paint(frame)).glyphs().get(0));
        }
    }

    @Test
    void aShadeIsNoHalfBlockOfTheSameColours() {
        var red = new Colour(0xFF0000, 196, 9);
        var blue = new Colour(0x0000FF, 21, 12);
        var shade = new Cell("▒", new Cell.Ink.Pixels(red, blue));
        var frame = new Frame(3, List.of(List.of(pixels(red, blue), shade, Cell.BLANK)), hidden());
        try (var recorder = new Recorder(3, 1, Themes.DARK, Depth.SIXTEEN)) {
            var vt = new Vt(3, 1).takes(recorder.paint(frame));
            assertEquals(List.of("▀", "▒", " "), vt.glyphs().get(0));
            assertEquals(vt.pen(0, 0), vt.pen(1, 0));
        }
    }

    @Test
    void withoutUnicodeEverythingWrittenIsAscii() {
        var frame = text("┌─ Zürich · “quoted” … ─┐", "│ ▀▄ ▶ ★ 다 ñ │");
        try (var recorder = new Recorder(30, 2, Themes.DARK, Depth.SIXTEEN, StandardCharsets.US_ASCII, true)) {
            var written = recorder.paint(cut(frame, 30, 2));
            assertTrue(written.codePoints().allMatch(point -> point < 0x7F), written);
            assertEquals(
                    "+- Zurich . \"quoted\" . -+",
                    String.join("", new Vt(30, 2).takes(written).glyphs().get(0))
                            .strip());
        }
    }

    @Test
    void asciiOnAUnicodeTerminalKeepsItsLetters() {
        try (var recorder = new Recorder(30, 1, Themes.DARK, Depth.RGB, StandardCharsets.UTF_8, true)) {
            var vt = new Vt(30, 1).takes(recorder.paint(cut(text("─ Zürich"), 30, 1)));
            assertEquals("- Zürich", String.join("", vt.glyphs().get(0)).strip());
        }
    }

    @Test
    void controlCharactersNeverReachTheTerminal() {
        var ink = new Cell.Ink.As(Role.PROSE);
        for (var bad : List.of("\033", "\u009B", "\0", "\n", "\u0085")) {
            try (var recorder = new Recorder(1, 1, Themes.DARK, Depth.RGB)) {
                var frame = new Frame(1, List.of(List.of(new Cell(bad, ink))), hidden());
                assertEquals(
                        List.of(" "),
                        new Vt(1, 1).takes(recorder.paint(frame)).glyphs().get(0));
            }
        }
    }

    @Test
    void aFrameOfAnotherSizeThanTheScreenIsCutOrFilled() {
        for (var size : List.of(1, 2, 7, 200)) {
            try (var recorder = new Recorder(size, Math.max(1, size / 3), Themes.DARK, Depth.RGB)) {
                new Vt(size, Math.max(1, size / 3)).takes(recorder.paint(text("다다다 wide and long", "second")));
            }
        }
    }

    private static void assertUnder(int bytes, String written) {
        var length = written.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(length < bytes, length + " bytes: " + written.replace("\033", "ESC"));
        assertTrue(length > 0);
    }

    private static Recorder recorder(Depth depth) {
        return new Recorder(80, 24, depth == Depth.MONO ? Themes.MONO : Themes.DARK, depth);
    }

    private static Frame.Cursor hidden() {
        return new Frame.Cursor(0, 0, false);
    }

    private static Cell pixels(Colour upper, Colour lower) {
        return new Cell("▀", new Cell.Ink.Pixels(upper, lower));
    }

    private static Frame text(String... lines) {
        return Demo.frame(80, 24, List.of(lines));
    }

    private static Frame cut(Frame frame, int width, int height) {
        return new Frame(
                width,
                frame.rows().subList(0, height).stream()
                        .map(row -> row.subList(0, width))
                        .toList(),
                frame.cursor());
    }

    private static Frame full(char glyph, Role role) {
        var rows = new ArrayList<List<Cell>>();
        for (var row = 0; row < 24; row++) {
            rows.add(Demo.row(String.valueOf(glyph).repeat(80), 80, role));
        }
        return new Frame(80, rows, hidden());
    }

    /** Ten choices, one of them selected, as wide as choices are. */
    private static Frame list(int selected) {
        var rows = new ArrayList<List<Cell>>();
        for (var row = 0; row < 24; row++) {
            var isSelected = row == selected;
            var text =
                    row < 10 ? (isSelected ? "> " : "  ") + row + " Follow them down the path to the rose garden" : "";
            rows.add(Demo.row(text, 80, row >= 10 ? Role.PROSE : isSelected ? Role.SELECTED : Role.CHOICE));
        }
        return new Frame(80, rows, new Frame.Cursor(0, selected, true));
    }

    private static Frame focused(int column, int row) {
        var frame = text("A title", "  one", "  two");
        return new Frame(80, frame.rows(), new Frame.Cursor(column, row, true));
    }

    private static Frame random(Random random, int width, int height) {
        var palette = List.of("a", "é", "─", "▀", "다", "日", "☕", "e\u0301", "𝒳", "😀", " ", " ");
        var rows = new ArrayList<List<Cell>>();
        for (var row = 0; row < height; row++) {
            var cells = new ArrayList<Cell>();
            while (cells.size() < width) {
                var glyph = palette.get(random.nextInt(palette.size()));
                var role = Role.values()[random.nextInt(4)];
                var ink = new Cell.Ink.As(role);
                var isWide = Cells.width(glyph.codePointAt(0)) == 2;
                if (isWide && cells.size() + 1 == width) {
                    continue;
                }
                cells.add(new Cell(glyph, ink));
                if (isWide) {
                    cells.add(new Cell("", ink));
                }
            }
            rows.add(cells);
        }
        return new Frame(width, rows, new Frame.Cursor(0, 0, random.nextBoolean()));
    }

    private static List<List<String>> glyphs(Frame frame) {
        return frame.rows().stream()
                .map(row -> row.stream().map(Cell::glyph).toList())
                .toList();
    }
}
