package summit.save;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of JSON Lines that only ever grows: a line that says what it is, then one an entry, each on the disk before the next
 * thing happens. What is whole counts: a file that was cut anywhere, or damaged, is read up to there. While a journal is open it is
 * locked, so that no two programs go on with one session.
 */
final class Journal implements AutoCloseable {
    /** Bytes a journal may have: some 300,000 answers. */
    static final int LARGEST = 64 * 1024 * 1024;

    private final Path file;
    private final Disk disk;
    private final Disk.Lock lock;

    private Journal(Path file, Disk disk, Disk.Lock lock) {
        this.file = file;
        this.disk = disk;
        this.lock = lock;
    }

    /**
     * The whole lines of a journal, and what follows them: {@code rest} is how many bytes cannot be read; {@code ended} is whether the
     * last whole line has its end, without which the next one would be joined to it.
     */
    record Content(ObjectNode head, List<ObjectNode> entries, long rest, boolean ended) {
        Content {
            entries = List.copyOf(entries);
        }

        /** Whether everything could be read. */
        boolean isWhole() {
            return rest == 0;
        }
    }

    /** A journal open for more, and what it held. */
    record Opened(Journal journal, Content content) {}

    /** Another program has the journal open. */
    static final class InUse extends IOException {
        private static final long serialVersionUID = 1L;

        InUse(Path file) {
            super(file + " is in use");
        }
    }

    /** A new journal with this first line. */
    static Journal create(Path file, ObjectNode head, Disk disk) throws IOException {
        var journal = new Journal(file, disk, lock(file, disk));
        journal.append(head);
        disk.sync(file.getParent());
        return journal;
    }

    /** The journal in this file to go on with. What could not be read is set aside first, never written over. */
    static Opened open(Path file, Disk disk, Instant now) throws IOException, Damaged {
        var lock = lock(file, disk);
        try {
            var content = read(file, disk);
            if (!content.isWhole()) {
                disk.copy(file, KeptFile.aside(file, now, disk));
            }
            if (!content.isWhole() || !content.ended()) {
                var mended = file.resolveSibling(file.getFileName() + ".tmp");
                disk.write(mended, bytes(content));
                disk.move(mended, file);
                disk.sync(file.getParent());
            }
            return new Opened(new Journal(file, disk, lock), content);
        } catch (IOException | Damaged unusable) {
            lock.close();
            throw unusable;
        }
    }

    private static Disk.Lock lock(Path file, Disk disk) throws IOException {
        return disk.lockNow(file.resolveSibling(file.getFileName() + ".lock")).orElseThrow(() -> new InUse(file));
    }

    /** What is in the file, without opening it for more. A file without a readable first line is damaged. */
    static Content read(Path file, Disk disk) throws IOException, Damaged {
        var bytes = disk.read(file, LARGEST).orElseThrow(() -> new java.nio.file.NoSuchFileException(file.toString()));
        var lines = new ArrayList<ObjectNode>();
        var start = 0;
        while (start < bytes.length) {
            var end = end(bytes, start);
            var line = line(bytes, start, end);
            if (line.isEmpty()) {
                break;
            }
            lines.add(line.get());
            start = Math.min(end + 1, bytes.length);
        }
        if (lines.isEmpty()) {
            throw new Damaged("its first line cannot be read");
        }
        return new Content(
                lines.get(0), lines.subList(1, lines.size()), bytes.length - start, bytes[start - 1] == '\n');
    }

    private static int end(byte[] bytes, int start) {
        var end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static Optional<ObjectNode> line(byte[] bytes, int start, int end) {
        try {
            return Optional.of(Json.read(java.util.Arrays.copyOfRange(bytes, start, end)));
        } catch (Damaged cut) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(Content content) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(bytes(content.head()));
        content.entries().forEach(entry -> all.writeBytes(bytes(entry)));
        return all.toByteArray();
    }

    private static byte[] bytes(ObjectNode line) {
        return (Json.line(line) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Adds an entry; it is on the disk when this returns. */
    void append(ObjectNode entry) throws IOException {
        disk.append(file, bytes(entry));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
