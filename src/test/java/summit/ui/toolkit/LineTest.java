package summit.ui.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineTest {
    private static Line typed(String text, Key... keys) {
        var line = Line.of(text);
        for (var key : keys) {
            line = line.pressed(key);
        }
        return line;
    }

    @Test
    void lettersGoWhereTheCursorIs() {
        assertEquals(new Line("axb", 2), typed("ab", Key.of(Key.Name.LEFT), Key.of('x')));
    }

    @Test
    void homeAndEndAndTheirControlKeys() {
        assertEquals(0, typed("abc", Key.of(Key.Name.HOME)).cursor());
        assertEquals(0, typed("abc", Key.control('a')).cursor());
        assertEquals(3, typed("abc", Key.control('a'), Key.control('e')).cursor());
    }

    @Test
    void backspaceAndDelete() {
        assertEquals(new Line("a", 1), typed("ab", Key.of(Key.Name.BACKSPACE)));
        assertEquals(new Line("b", 0), typed("ab", Key.of(Key.Name.HOME), Key.of(Key.Name.DELETE)));
        assertEquals(Line.EMPTY, typed("", Key.of(Key.Name.BACKSPACE)));
    }

    @Test
    void controlUWipesAndControlWTakesAWord() {
        assertEquals(Line.EMPTY, typed("one two", Key.control('u')));
        assertEquals("one ", typed("one two", Key.control('w')).text());
    }

    @Test
    void signsOutsideTheBasicPlaneAreOneStep() {
        assertEquals(new Line("🚗", 1), typed("", Key.of(0x1F697)));
        assertEquals(
                Line.EMPTY,
                typed("🚗", new Key(Key.Name.BACKSPACE, 0, false, false)).pressed(Key.of(Key.Name.BACKSPACE)));
    }

    @Test
    void whatIsPastedIsCleaned() {
        assertEquals("ab", Line.EMPTY.typed("a\u001bb").text());
    }

    @Test
    void aLongLineShowsWhereTheCursorIs() {
        var row = Line.of("abcdefghijklmnopqrstuvwxyz").shown("", 12);
        assertEquals(12, row.cells().size());
        assertEquals(10, row.caret());
    }
}
