package summit.save;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A file of plain UTF-8 text that only ever grows: a transcript, or a front page to keep. */
public record TextFile(Path path) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /** A new, empty text in a folder, named after what it is and the time; no other text has that name. */
    public static TextFile create(Path folder, String about, Clock clock) throws SaveException {
        try {
            new LocalDisk().makeFolder(folder);
            var base = about + "-" + TIME.format(clock.instant());
            for (var i = 1; ; i++) {
                var path = folder.resolve(base + (i == 1 ? "" : "-" + i) + ".txt");
                try {
                    Files.newOutputStream(path, CREATE_NEW, WRITE).close();
                    return new TextFile(path);
                } catch (FileAlreadyExistsException taken) {
                    continue;
                }
            }
        } catch (IOException trouble) {
            throw DiskTrouble.writing("The text", folder, trouble);
        }
    }

    /** Adds a line, or several. They are in the file when this returns. */
    public void append(String lines) throws SaveException {
        var options = new OpenOption[] {CREATE, WRITE, APPEND};
        try {
            Files.write(path, (lines + "\n").getBytes(StandardCharsets.UTF_8), options);
        } catch (IOException trouble) {
            throw DiskTrouble.writing("The text", path.toAbsolutePath().getParent(), trouble);
        }
    }
}
