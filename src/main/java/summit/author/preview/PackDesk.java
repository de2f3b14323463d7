package summit.author.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.load.Pack;
import summit.load.PackLoader;

/** The files of a pack on the disk, in a folder or a zip file, and the language in which it is played. */
public record PackDesk(Pack pack, Path place, Optional<String> language) implements Desk {
    @Override
    public SortedMap<String, String> stamps() {
        var stamps = new TreeMap<String, String>();
        try {
            if (Files.isRegularFile(place)) {
                stamps.put("", stamp(place));
            } else {
                for (var name : pack.names()) {
                    stamps.put(name, stamp(place.resolve(name)));
                }
            }
        } catch (IOException trouble) {
            stamps.put("", String.valueOf(trouble.getMessage()));
        }
        return Collections.unmodifiableSortedMap(stamps);
    }

    private static String stamp(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
        } catch (IOException gone) {
            return "gone";
        }
    }

    @Override
    public Version read() {
        try {
            return Version.of(PackLoader.load(pack, language));
        } catch (IOException trouble) {
            return Version.unreadable(String.valueOf(trouble.getMessage()));
        } catch (RuntimeException | StackOverflowError mistake) {
            // An author at work is told, and the next save may be well again.
            return Version.unreadable(
                    "The program could not read this pack, which is a fault of the program: " + mistake);
        }
    }
}
