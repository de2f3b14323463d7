package summit.save;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** What went wrong with a disk, in plain words. */
final class DiskTrouble {
    private DiskTrouble() {}

    /** That something was not written; play can go on. */
    static SaveException writing(String what, Path folder, IOException cause) {
        return new SaveException(
                SaveException.Reason.DISK,
                what + " could not be saved: " + why(cause) + " (" + folder
                        + "). You can play on, and choose another folder with --data-dir.",
                cause);
    }

    /** That something was not read. */
    static SaveException reading(String what, Path folder, IOException cause) {
        return new SaveException(
                SaveException.Reason.DISK, what + " could not be read: " + why(cause) + " (" + folder + ").", cause);
    }

    /** Why, without an end to the sentence. */
    static String why(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "access to the folder is denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "the folder is not there";
        }
        if (cause instanceof NotDirectoryException || cause instanceof FileAlreadyExistsException) {
            return "a file stands where the folder should be";
        }
        var said = cause instanceof FileSystemException trouble && trouble.getReason() != null
                ? trouble.getReason()
                : String.valueOf(cause.getMessage());
        var low = said.toLowerCase(Locale.ROOT);
        if (low.contains("no space left") || low.contains("not enough space") || low.contains("quota")) {
            return "the disk is full";
        }
        return low.contains("read-only") ? "the disk can only be read" : said;
    }
}
