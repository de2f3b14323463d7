package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import summit.load.Pack;
import summit.load.Position;

class ExcerptsTest {
    /** A pack that can be read, but not listed once more: that would read the whole of a zip file again. */
    private static Pack pack(String text) {
        return new Pack() {
            @Override
            public String label() {
                return "p";
            }

            @Override
            public List<String> names() throws IOException {
                throw new IOException("listed again");
            }

            @Override
            public byte[] bytes(String name) throws IOException {
                if (!name.equals("a.json")) {
                    throw new IOException("there is none");
                }
                return text.getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    private static List<String> source(String text, String file, int column) throws IOException {
        return new Excerpts(pack(text), 40).source(new Position(file, 1, column, ""));
    }

    @Test
    void theLineIsShownWithACaretUnderThePlace() throws IOException {
        assertEquals(List.of("{ \"a\": 1 }", "  ^"), source("{ \"a\": 1 }\n", "p/a.json", 3));
        assertEquals(List.of(), source("{}", "p/b.json", 1));
    }

    @Test
    void ofALongLineOnlyWhatIsShownIsLookedAt() throws IOException {
        var shown = source("é".repeat(4_000_000), "p/a.json", 2_000_000);
        assertTrue(shown.get(0).length() <= 40, shown.get(0));
        assertEquals(List.of("", "^"), source(" ".repeat(4_000_000), "p/a.json", 1));
    }
}
