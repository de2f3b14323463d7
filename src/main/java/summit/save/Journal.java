package summit.save;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of JSON Lines that only ever grows: a line that says what it is, then one an entry, each on the disk before the next
 * thing happens. What is understood counts: a file that was cut anywhere, or damaged, is read up to there. While a journal is open it is
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

    /** What the lines of a journal mean. */
    interface Meaning<E> {
        /** Refuses a journal by its first line, before anything in it is changed. */
        void accept(ObjectNode head) throws Damaged, IOException;

        E entry(ObjectNode line) throws Damaged;
    }

    /**
     * The lines of a journal that are understood, and what follows them: {@code rest} is how many bytes are not, and {@code trouble} says why;
     * {@code ended} is whether the last line understood has its end, without which the next one would be joined to it.
     */
    record Content<E>(ObjectNode head, List<E> entries, int rest, String trouble, boolean ended) {
        Content {
            entries = List.copyOf(entries);
        }

        /** Whether everything could be read. */
        boolean isWhole() {
            return rest == 0;
        }
    }

    /** A journal open for more, and what it held. */
    record Opened<E>(Journal journal, Content<E> content) {}

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
    static <E> Opened<E> open(Path file, Disk disk, Instant now, Meaning<E> meaning) throws IOException, Damaged {
        var lock = lock(file, disk);
        try {
            var bytes = bytes(file, disk);
            var content = content(bytes, meaning);
            if (!content.isWhole()) {
                disk.copy(file, KeptFile.aside(file, now, disk));
            }
            if (!content.isWhole() || !content.ended()) {
                var mended = new ByteArrayOutputStream();
                mended.write(bytes, 0, bytes.length - content.rest());
                if (!content.ended()) {
                    mended.write('\n');
                }
                var beside = file.resolveSibling(file.getFileName() + ".tmp");
                disk.write(beside, mended.toByteArray());
                disk.move(beside, file);
                disk.sync(file.getParent());
            }
            return new Opened<>(new Journal(file, disk, lock), content);
        } catch (IOException | Damaged unusable) {
            lock.close();
            throw unusable;
        }
    }

    static Disk.Lock lock(Path file, Disk disk) throws IOException {
        return disk.lockNow(file.resolveSibling(file.getFileName() + ".lock")).orElseThrow(() -> new InUse(file));
    }

    /** The first line of a journal. A file without a readable one is damaged. */
    static ObjectNode head(Path file, Disk disk) throws IOException, Damaged {
        var bytes = bytes(file, disk);
        return head(bytes, end(bytes, 0));
    }

    /** What is in the file, without opening it for more. */
    static <E> Content<E> read(Path file, Disk disk, Meaning<E> meaning) throws IOException, Damaged {
        return content(bytes(file, disk), meaning);
    }

    private static byte[] bytes(Path file, Disk disk) throws IOException, Damaged {
        return disk.read(file, LARGEST).orElseThrow(() -> new NoSuchFileException(file.toString()));
    }

    private static ObjectNode head(byte[] bytes, int end) throws Damaged {
        try {
            return Json.read(Arrays.copyOf(bytes, end));
        } catch (Damaged unreadable) {
            throw new Damaged("its first line cannot be read");
        }
    }

    private static <E> Content<E> content(byte[] bytes, Meaning<E> meaning) throws IOException, Damaged {
        var end = end(bytes, 0);
        var head = head(bytes, end);
        meaning.accept(head);
        var entries = new ArrayList<E>();
        var trouble = "";
        var start = Math.min(end + 1, bytes.length);
        while (start < bytes.length && trouble.isEmpty()) {
            end = end(bytes, start);
            try {
                entries.add(meaning.entry(Json.read(Arrays.copyOfRange(bytes, start, end))));
                start = Math.min(end + 1, bytes.length);
            } catch (Damaged notUnderstood) {
                trouble = notUnderstood.getMessage();
            }
        }
        return new Content<>(head, entries, bytes.length - start, trouble, bytes[start - 1] == '\n');
    }

    private static int end(byte[] bytes, int start) {
        var end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Adds an entry; it is on the disk when this returns. */
    void append(ObjectNode entry) throws IOException {
        disk.append(file, (Json.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
