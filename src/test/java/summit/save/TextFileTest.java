package summit.save;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-21T06:00:00Z"), ZoneOffset.UTC);

    @Test
    void aTextGrowsLineByLine(@TempDir Path folder) throws SaveException, IOException {
        var text = TextFile.create(folder.resolve("transcripts"), "tale", CLOCK);
        assertEquals("tale-20240621-060000.txt", text.path().getFileName().toString());
        text.append("The desk");
        text.append("> go\nThe gärden");
        assertEquals("The desk\n> go\nThe gärden\n", Files.readString(text.path()));
    }

    @Test
    void twoTextsNeverShareAName(@TempDir Path folder) throws SaveException {
        TextFile.create(folder, "tale", CLOCK);
        var second = TextFile.create(folder, "tale", CLOCK);
        assertEquals("tale-20240621-060000-2.txt", second.path().getFileName().toString());
    }

    @Test
    void aTextThatCannotBeWrittenIsSaidInWords(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThrows(SaveException.class, () -> TextFile.create(file, "tale", CLOCK));
        var lost = new TextFile(folder.resolve("gone").resolve("tale.txt"));
        assertEquals(
                SaveException.Reason.DISK,
                assertThrows(SaveException.class, () -> lost.append("x")).reason());
    }
}
