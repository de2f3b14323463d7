package summit.save;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file operations that keeping things needs, one by one, so that a test can stop the world between any two. */
interface Disk {
    /** The bytes of a regular file of at most so many bytes; empty if there is none. Larger files are an error. */
    Optional<byte[]> read(Path file, int limit) throws IOException;

    /** Makes or replaces a file, and returns once its bytes are on the disk. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Adds bytes at the end of a file, which is made if it is not there, and returns once they are on the disk. */
    void append(Path file, byte[] bytes) throws IOException;

    /** Gives a file another name at once, replacing what had that name. */
    void move(Path from, Path to) throws IOException;

    /** Gives the content of a file a second name; what had that name is gone before. */
    void copy(Path from, Path to) throws IOException;

    /** Removes a file if it is there. */
    void delete(Path file) throws IOException;

    /** Returns once the names in a folder are on the disk, where the system can do that. */
    void sync(Path folder);

    /** Makes a folder and those above it. */
    void makeFolder(Path folder) throws IOException;

    /** The files in a folder, by name; none if there is no folder. */
    List<Path> list(Path folder) throws IOException;

    /** Something that changes whenever the file is replaced; empty if there is none. */
    Optional<String> stamp(Path file) throws IOException;

    /** Keeps other programs that lock the same file out until it is closed. If one of them does not let go soon, that is an error. */
    Lock lock(Path file) throws IOException;

    /** The same without waiting; empty if another program holds it. */
    Optional<Lock> lockNow(Path file) throws IOException;

    /** A lock held. */
    interface Lock extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    /** A file is larger than anything this program writes. */
    final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(Path file, int limit) {
            super(file + " has more than " + limit + " bytes");
        }
    }
}
