package summit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import summit.ui.lanterna.Surroundings;

class OutputFileTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    private Outside outside(Surroundings.Streams streams) {
        var surroundings = new Surroundings(streams, 80, 24, StandardCharsets.UTF_8, false, new TreeMap<>());
        return new Outside(InputStream.nullInputStream(), out, complaints, new TreeMap<>(), surroundings, "summit");
    }

    private void put(String page, Surroundings.Streams streams) throws Exception {
        new OutputFile().putPage(page, folder.resolve("sheet").toString(), ".html", outside(streams));
    }

    @Test
    void aPageThatWouldGoToATerminalGoesToANewFileThatIsNamed() throws Exception {
        put("one", Surroundings.Streams.TERMINAL);
        put("two", Surroundings.Streams.TERMINAL);
        assertEquals("one", Files.readString(folder.resolve("sheet.html")));
        assertEquals("two", Files.readString(folder.resolve("sheet-2.html")));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        var said = complaints.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("Written: " + folder.resolve("sheet-2.html")), said);
    }

    @Test
    void aPageIsPutOutIntoAPipe() throws Exception {
        put("one", Surroundings.Streams.OUTPUT_ELSEWHERE);
        assertEquals("one", out.toString(StandardCharsets.UTF_8));
        assertTrue(Files.notExists(folder.resolve("sheet.html")));
    }

    @Test
    void aFileThatWasNamedIsTheOneWritten() throws Exception {
        var output = new OutputFile();
        output.file = Optional.of(folder.resolve("mine.html"));
        output.putPage("one", folder.resolve("sheet").toString(), ".html", outside(Surroundings.Streams.TERMINAL));
        assertEquals("one", Files.readString(folder.resolve("mine.html")));
        assertTrue(Files.notExists(folder.resolve("sheet.html")));
    }
}
