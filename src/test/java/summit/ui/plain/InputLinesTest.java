package summit.ui.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputLinesTest {
    private static List<String> lines(String text, int longest) throws IOException {
        var input = new InputLines(new StringReader(text), longest);
        var lines = new ArrayList<String>();
        for (var line = input.next(); line.isPresent(); line = input.next()) {
            lines.add(line.get());
        }
        return lines;
    }

    @Test
    void everyKindOfLineEndEndsALine() throws IOException {
        assertEquals(List.of("a", "b", "c", "", "d"), lines("a\nb\r\nc\r\rd", 10));
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertEquals(List.of("a", "b"), lines("a\nb", 10));
        assertEquals(List.of(), lines("", 10));
    }

    @Test
    void whatATerminalWouldObeyIsTakenOut() throws IOException {
        assertEquals(List.of("[31mred abc"), lines("\u001b[31mred\u0000 a\u200bb\u202ec\u0007\n", 100));
    }

    @Test
    void aLongLineIsCut() throws IOException {
        assertEquals(List.of("xxxxx", "y"), lines("x".repeat(100_000) + "\ny\n", 5));
    }
}
