package summit.save;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The disk of this machine. */
final class LocalDisk implements Disk {
    /** Longer than any writing takes, and short enough that somebody who plays goes on waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Duration most;
    private Duration patience;

    LocalDisk() {
        this(PATIENCE);
    }

    /** A disk whose locks are waited for so long at most. */
    LocalDisk(Duration most) {
        this.most = most;
        this.patience = most;
    }

    @Override
    public Optional<byte[]> read(Path file, int limit) throws IOException {
        // A named pipe or a device would be waited for without end.
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is not a file");
        }
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new TooLarge(file, limit);
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        put(file, bytes, TRUNCATE_EXISTING);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        put(file, bytes, APPEND);
    }

    private static void put(Path file, byte[] bytes, OpenOption how) throws IOException {
        try (var channel = FileChannel.open(file, CREATE, WRITE, how)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plainer) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void sync(Path folder) {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            // Windows and some network disks cannot; the file's own bytes are safe all the same.
            return;
        }
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        // The XDG base directory specification asks for folders that nobody else can look into.
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var own = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, own);
        } else {
            Files.createDirectories(folder);
        }
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        }
    }

    @Override
    public Optional<String> stamp(Path file) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    @Override
    public Lock lock(Path file) throws IOException {
        var start = System.nanoTime();
        while (true) {
            var lock = lockNow(file);
            if (lock.isPresent()) {
                patience = most;
                return lock.get();
            }
            if (System.nanoTime() - start > patience.toNanos()) {
                // A program that is stopped would otherwise be waited for at every step.
                patience = Duration.ZERO;
                throw new IOException("another program holds " + file.getFileName() + " and does not let go");
            }
            pause();
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(10);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the program ends");
        }
    }

    @Override
    public Optional<Lock> lockNow(Path file) throws IOException {
        var channel = FileChannel.open(file, CREATE, WRITE);
        try {
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
        } catch (OverlappingFileLockException held) {
            channel.close();
            return Optional.empty();
        } catch (IOException cannot) {
            // Some network disks cannot lock. The stamps still tell when another program wrote.
            return Optional.of(channel::close);
        }
        return Optional.of(channel::close);
    }
}
