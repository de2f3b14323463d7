package summit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts kept in {@code src/test/resources/golden}. {@code mvn test -Dgolden=write} writes them anew; look at the difference. */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** The text is the one kept under this name; a mismatch shows both. */
    public static void check(String name, String text) {
        check(FOLDER.resolve(name), text);
    }

    /** The text is that of the file; a mismatch shows both. */
    public static void check(Path file, String text) {
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            var kept = Files.exists(file) ? Files.readString(file) : "(nothing is kept there)";
            assertEquals(
                    kept,
                    text,
                    () -> file + " is not as kept; -Dgolden=write keeps it as it is now\n--- was\n" + kept
                            + "\n--- is\n" + text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
