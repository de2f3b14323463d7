package summit.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A pack in a zip file, at its root or in its only folder. Nothing is ever unpacked to disk: {@link #names()} reads the files
 * into memory, within the limits.
 */
final class ZipPack implements Pack {
    private final Path file;
    private final SortedMap<String, byte[]> read = new TreeMap<>();
    private final SortedMap<String, Refused> refused = new TreeMap<>();
    private long total;

    ZipPack(Path file) {
        this.file = file;
    }

    @Override
    public String label() {
        return file.toString().replace('\\', '/');
    }

    @Override
    public List<String> names() throws IOException {
        return PackFiles.json(files());
    }

    @Override
    public List<String> plans() throws IOException {
        return PackFiles.plans(files());
    }

    private SortedSet<String> files() throws IOException {
        read.clear();
        refused.clear();
        total = 0;
        try (var zip = new ZipFile(file.toFile())) {
            PackFiles.checkCount(zip.size(), label());
            var names = new TreeSet<String>();
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .forEach(names::add);
            var top = top(names);
            var wanted = new TreeSet<>(PackFiles.json(names));
            var plans = names.stream()
                    .filter(name -> name.startsWith(top))
                    .map(name -> name.substring(top.length()))
                    .toList();
            PackFiles.plans(plans).forEach(name -> wanted.add(top + name));
            for (var name : wanted) {
                if (PackFiles.isOutside(name)) {
                    refused.put(name, Refused.outside());
                } else if (name.startsWith(top)) {
                    entry(zip, zip.getEntry(name), name.substring(top.length()));
                }
            }
        } catch (ZipException | IllegalArgumentException notAZip) {
            throw new IOException(
                    Quoted.of(label()) + " is not a zip file, or is damaged. Pack the folder again.", notAZip);
        } catch (Refused tooMany) {
            throw tooMany;
        } catch (IOException failure) {
            throw PackFiles.unreadable(label(), failure);
        }
        var names = new TreeSet<>(read.keySet());
        names.addAll(refused.keySet());
        return names;
    }

    private void entry(ZipFile zip, ZipEntry entry, String name) throws IOException {
        if (total > Limits.PACK) {
            refused.put(name, Refused.packTooBig());
            return;
        }
        try (var in = zip.getInputStream(entry)) {
            var bytes = PackFiles.read(in);
            total += bytes.length;
            if (bytes.length > Limits.EXPANSION * Math.max(4096L, entry.getCompressedSize())) {
                throw new Refused(
                        Code.TOO_MUCH,
                        "the file is packed suspiciously tight.",
                        "Pack the folder again, or use the folder.");
            }
            read.put(name, bytes);
        } catch (Refused reason) {
            refused.put(name, reason);
        }
    }

    /** The folder in the zip that holds {@code story.json}: none, or the first one. */
    private static String top(TreeSet<String> names) {
        return names.contains("story.json")
                ? ""
                : names.stream()
                        .filter(name -> name.endsWith("/story.json") && name.indexOf('/') == name.lastIndexOf('/'))
                        .map(name -> name.substring(0, name.indexOf('/') + 1))
                        .findFirst()
                        .orElse("");
    }

    @Override
    public byte[] bytes(String name) throws IOException {
        if (read.isEmpty() && refused.isEmpty()) {
            names();
        }
        if (read.containsKey(name)) {
            return read.get(name);
        }
        throw refused.getOrDefault(name, new Refused(Code.OUTSIDE, "the zip file does not hold it.", ""));
    }
}
