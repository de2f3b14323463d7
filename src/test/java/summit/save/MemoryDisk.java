package summit.save;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A disk in memory, whose power can fail before any operation or in the middle of writing. */
final class MemoryDisk implements Disk {
    private record Content(byte[] bytes, int stamp) {}

    private final Map<Path, Content> files = new TreeMap<>();
    private final Set<Path> locked = new HashSet<>();
    private int stamps;
    private int powerLeft = Integer.MAX_VALUE;
    private String trouble = "";

    /** The power fails before the operation after this many changes; a write then under way leaves half a file. */
    void failAfter(int changes) {
        powerLeft = changes;
    }

    void restorePower() {
        powerLeft = Integer.MAX_VALUE;
    }

    /** Every change fails for this reason from now on; none if empty. */
    void refuse(String reason) {
        trouble = reason;
    }

    Map<Path, byte[]> contents() {
        var all = new TreeMap<Path, byte[]>();
        files.forEach((path, content) -> all.put(path, content.bytes()));
        return all;
    }

    void put(Path file, byte[] bytes) {
        files.put(file, new Content(bytes.clone(), ++stamps));
    }

    void forget(Path file) {
        files.remove(file);
    }

    private void change() throws IOException {
        if (!trouble.isEmpty()) {
            throw new FileSystemException("a file", null, trouble);
        }
        if (powerLeft-- <= 0) {
            throw new IOException("the power failed");
        }
    }

    @Override
    public Optional<byte[]> read(Path file, int limit) throws IOException {
        var content = files.get(file);
        if (content == null) {
            return Optional.empty();
        }
        if (content.bytes().length > limit) {
            throw new TooLarge(file, limit);
        }
        return Optional.of(content.bytes().clone());
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        change();
        put(file, Arrays.copyOf(bytes, bytes.length / 2));
        change();
        put(file, bytes);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        change();
        var before = files.containsKey(file) ? files.get(file).bytes() : new byte[0];
        put(file, joined(before, bytes, bytes.length / 2));
        change();
        put(file, joined(before, bytes, bytes.length));
    }

    private static byte[] joined(byte[] before, byte[] bytes, int length) {
        var all = Arrays.copyOf(before, before.length + length);
        System.arraycopy(bytes, 0, all, before.length, length);
        return all;
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        change();
        var content = files.remove(from);
        if (content == null) {
            throw new NoSuchFileException(from.toString());
        }
        files.put(to, content);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        change();
        files.remove(to);
        change();
        files.put(to, files.get(from));
    }

    @Override
    public void delete(Path file) throws IOException {
        change();
        files.remove(file);
    }

    @Override
    public void sync(Path folder) {
        powerLeft--;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        change();
    }

    @Override
    public List<Path> list(Path folder) {
        return files.keySet().stream()
                .filter(file -> folder.equals(file.getParent()))
                .toList();
    }

    @Override
    public Optional<String> stamp(Path file) {
        return Optional.ofNullable(files.get(file)).map(content -> "" + content.stamp());
    }

    @Override
    public Lock lock(Path file) throws IOException {
        change();
        return () -> {};
    }

    @Override
    public Optional<Lock> lockNow(Path file) throws IOException {
        change();
        return locked.add(file) ? Optional.of(() -> locked.remove(file)) : Optional.empty();
    }
}
