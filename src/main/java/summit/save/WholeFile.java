package summit.save;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command puts out: at every moment it is there as a whole, as it was, or not at all. */
public record WholeFile(Path path) {

    /** What a file that is there already means. */
    public enum Existing {
        REFUSE,
        REPLACE
    }

    /** A file that is not to be replaced is there already. */
    public static final class Taken extends IOException {
        private static final long serialVersionUID = 1L;

        Taken(Path path) {
            super(path + " is there already, and was left as it is.");
        }
    }

    /**
     * Puts these bytes into the file. If this fails, what was there is as it was.
     *
     * @throws Taken if there is such a file and it is to be left alone
     * @throws IOException if it cannot be written; the message says why
     */
    public void write(byte[] bytes, Existing existing) throws IOException {
        // A link is written through: what it leads to is the file that is meant.
        var target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException(path + " is a folder. Name a file in it.");
        }
        if (existing == Existing.REFUSE && Files.exists(target)) {
            throw new Taken(path);
        }
        var folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(
                    "There is no folder " + folder + " for " + path + ". Make it first, or name another.");
        }
        var disk = new LocalDisk();
        var fresh = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            disk.write(fresh, bytes);
            disk.move(fresh, target);
            disk.sync(folder);
        } catch (AccessDeniedException denied) {
            throw new IOException(path + " cannot be written: access is denied. Name another file.", denied);
        } catch (IOException trouble) {
            throw new IOException(path + " cannot be written: " + DiskTrouble.why(trouble) + ".", trouble);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
