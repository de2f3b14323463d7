package summit.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A pack in a zip file, at its root or in its only folder. Nothing is ever unpacked to disk. */
record ZipPack(Path file) implements Pack {
    @Override
    public String label() {
        return file.toString().replace('\\', '/');
    }

    @Override
    public List<String> names() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            PackFiles.checkCount(zip.size(), label());
            var names = new TreeSet<String>();
            zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .forEach(names::add);
            var top = top(names);
            return PackFiles.json(names.stream()
                    .filter(name -> name.startsWith(top) || isOutside(name))
                    .map(name -> isOutside(name) ? name : name.substring(top.length()))
                    .toList());
        } catch (java.util.zip.ZipException notAZip) {
            throw new IOException(
                    Quoted.of(label()) + " is not a zip file, or is damaged. Pack the folder again.", notAZip);
        } catch (IOException failure) {
            throw PackFiles.unreadable(label(), failure);
        }
    }

    /** The folder in the zip that holds {@code story.json}: none, or the only one. */
    private static String top(TreeSet<String> names) {
        return names.contains("story.json")
                ? ""
                : names.stream()
                        .filter(name -> name.endsWith("/story.json") && name.indexOf('/') == name.lastIndexOf('/'))
                        .map(name -> name.substring(0, name.indexOf('/') + 1))
                        .findFirst()
                        .orElse("");
    }

    /** Whether the name would lead out of a folder into which it were unpacked. */
    private static boolean isOutside(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/")).contains("..");
    }

    @Override
    public byte[] bytes(String name) throws IOException {
        if (isOutside(name)) {
            throw Refused.outside();
        }
        try (var zip = new ZipFile(file.toFile())) {
            var names = new TreeSet<String>();
            zip.stream().map(ZipEntry::getName).forEach(names::add);
            var entry = zip.getEntry(top(names) + name);
            if (entry == null) {
                throw new Refused(Code.OUTSIDE, "the zip file does not hold it any more.", "");
            }
            try (var in = zip.getInputStream(entry)) {
                var bytes = PackFiles.read(in);
                if (bytes.length > Limits.EXPANSION * Math.max(4096L, entry.getCompressedSize())) {
                    throw new Refused(
                            Code.TOO_MUCH,
                            "the file is packed suspiciously tight.",
                            "Pack the folder again, or use the folder.");
                }
                return bytes;
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException failure) {
            throw PackFiles.unreadable(label() + "/" + name, failure);
        }
    }
}
