package summit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A text file that a command writes for its user: whole, or not at all. */
record NewFile(Path path) {

    /** Writes it and the folders above it, never over a file that is there. */
    void create(String text) throws IOException {
        try {
            makeFolder();
            Files.writeString(path, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw new IOException("There is a file " + path + " already. Choose another name.", there);
        } catch (IOException trouble) {
            throw unwritable(trouble);
        }
    }

    /** Writes it over what has the name. */
    void replace(String text) throws IOException {
        try {
            makeFolder();
            var draft = path.resolveSibling("." + path.getFileName() + ".new");
            try {
                Files.writeString(draft, text, StandardCharsets.UTF_8);
                move(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException trouble) {
            throw unwritable(trouble);
        }
    }

    private void makeFolder() throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
    }

    private void move(Path draft) throws IOException {
        try {
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plainer) {
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private IOException unwritable(IOException trouble) {
        return new IOException(
                "The file " + path + " cannot be written: " + trouble.getMessage() + ". Check the name and its folder.",
                trouble);
    }
}
