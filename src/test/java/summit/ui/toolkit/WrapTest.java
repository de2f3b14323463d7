package summit.ui.toolkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrapTest {
    private static List<String> wrapped(String text, int columns) {
        return Wrap.lines(text, columns).stream().map(Wrap.Line::text).toList();
    }

    @Test
    void breaksAtBlanks() {
        assertEquals(List.of("one two", "three"), wrapped("one two three", 8));
    }

    @Test
    void aLineMayBeExactlyAsWideAsTheColumn() {
        assertEquals(List.of("one two", "three"), wrapped("one two three", 7));
    }

    @Test
    void breaksAWordThatIsTooLong() {
        assertEquals(List.of("abcd", "efg"), wrapped("abcdefg", 4));
    }

    @Test
    void breaksBetweenWideGlyphs() {
        assertEquals(List.of("漢字", "漢"), wrapped("漢字漢", 5));
    }

    @Test
    void breaksAfterADash() {
        assertEquals(List.of("so—", "then"), wrapped("so—then", 4));
    }

    @Test
    void anEmptyTextHasOneEmptyLine() {
        assertEquals(List.of(""), wrapped("", 10));
    }

    @Test
    void aWideGlyphInOneColumnStillEnds() {
        assertEquals(List.of("漢", "字"), wrapped("漢字", 1));
    }

    @Test
    void noLineIsWiderThanTheColumnAndNoLetterIsLost() {
        var random = new Random(5);
        for (var i = 0; i < 300; i++) {
            var text = new StringBuilder();
            for (var j = 0; j < random.nextInt(80); j++) {
                text.append("abc de— 漢é\u0323fg".codePointAt(random.nextInt(13)));
                text.setLength(0);
                text.append(random.ints(60, 0, 12)
                        .mapToObj(n -> "abc de— 漢é".substring(n % 10, n % 10 + 1))
                        .reduce("", String::concat));
            }
            var columns = 2 + random.nextInt(30);
            var lines = wrapped(text.toString(), columns);
            lines.forEach(line -> assertTrue(Cells.columns(line) <= columns, line));
            assertEquals(
                    Cells.clean(text.toString()).replace(" ", ""),
                    String.join("", lines).replace(" ", ""));
        }
    }

    @Test
    void balancedLinesAreAsManyButEven() {
        assertEquals(List.of("after the vans", "did"), wrapped("after the vans did", 15));
        assertEquals(
                List.of("after the", "vans did"),
                Wrap.balanced("after the vans did", 15).stream()
                        .map(Wrap.Line::text)
                        .toList());
    }

    @Test
    void everyLineKnowsWhereItBegins() {
        assertEquals(List.of(new Wrap.Line("one", 0), new Wrap.Line("two", 4)), Wrap.lines("one two", 3));
    }
}
