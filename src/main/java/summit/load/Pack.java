package summit.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** Named bytes: the JSON files of a story, wherever they are kept. */
public interface Pack {
    /** What the pack is called in messages: file names are shown behind it. */
    String label();

    /**
     * The names of the JSON files, sorted, relative to the pack and with {@code /} between folders.
     *
     * @throws IOException if the place cannot be read; the message says what to do
     */
    List<String> names() throws IOException;

    /**
     * The names of the plans, scripted plays that authors' tools run: sorted, as {@code plans/NAME.plan}.
     *
     * @throws IOException if the place cannot be read; the message says what to do
     */
    default List<String> plans() throws IOException {
        return List.of();
    }

    /**
     * The names of files that are not read because of their names, and the names they should have, as {@code scenes.json} for
     * {@code scenes.json.txt}.
     *
     * @throws IOException if the place cannot be read; the message says what to do
     */
    default SortedMap<String, String> overlooked() throws IOException {
        return Collections.emptySortedMap();
    }

    /**
     * The names of files that lie among the others and are not read, sorted; those that are for people or for editors, such as
     * {@code README.md} and schemas, are not among them.
     *
     * @throws IOException if the place cannot be read; the message says what to do
     */
    default List<String> leftAside() throws IOException {
        return List.of();
    }

    /**
     * The bytes of one of the files.
     *
     * @throws IOException if it cannot be read or is not fit to be read
     */
    byte[] bytes(String name) throws IOException;

    /** A pack in a folder. */
    static Pack folder(Path folder) {
        return new FolderPack(folder);
    }

    /** A pack in a zip file. */
    static Pack zip(Path file) {
        return new ZipPack(file);
    }

    /** A pack that comes with the program. */
    static Pack bundled(String id) throws IOException {
        return Bundled.pack(id);
    }

    /** The ids of the packs that come with the program, sorted. */
    static List<String> bundledIds() throws IOException {
        return Bundled.ids();
    }

    /** The pack that somebody means: a folder if there is one, a zip file if there is one, or else a bundled pack. */
    static Pack open(String nameOrPath) throws IOException {
        try {
            var path = Path.of(nameOrPath);
            if (!nameOrPath.isBlank() && Files.isDirectory(path)) {
                return folder(path);
            }
            if (Files.isRegularFile(path)) {
                if (nameOrPath.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                    return zip(path);
                }
                throw new IOException(Quoted.of(nameOrPath)
                        + " is a file. Name the folder in which its story.json is, or a .zip of that folder.");
            }
        } catch (InvalidPathException notAPath) {
            // Then it can only be the id of a bundled pack.
        }
        var bundled = bundledIds();
        if (bundled.contains(nameOrPath)) {
            return bundled(nameOrPath);
        }
        throw new IOException("There is no pack " + Quoted.of(nameOrPath)
                + ": no folder and no .zip file is called so. Packs that come with the program: "
                + String.join(", ", bundled) + "."
                + Nearest.to(nameOrPath, bundled)
                        .map(near -> " Did you mean " + near + "?")
                        .orElse(""));
    }
}
