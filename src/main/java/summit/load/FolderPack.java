package summit.load;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A pack in a folder. A link to a file is followed if the file lies in the folder too; a link to a folder is not, so that no
 * walk runs in a circle, and has a {@code /} behind its name.
 */
record FolderPack(Path folder) implements Pack {
    @Override
    public String label() {
        return folder.toString().replace('\\', '/');
    }

    @Override
    public List<String> names() throws IOException {
        return PackFiles.json(files());
    }

    @Override
    public List<String> plans() throws IOException {
        return PackFiles.plans(files());
    }

    @Override
    public SortedMap<String, String> overlooked() throws IOException {
        return PackFiles.overlooked(files());
    }

    @Override
    public List<String> leftAside() throws IOException {
        return PackFiles.leftAside(files());
    }

    private Set<String> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("There is no folder " + Quoted.of(label()) + ". Check the name.");
        }
        if (!Files.exists(folder.resolve("story.json"))) {
            // Somebody may have named the root of a disk: do not search it.
            return manifests();
        }
        var names = new TreeSet<String>();
        Files.walkFileTree(folder, Set.of(), Limits.DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                var name = each.getFileName();
                return name != null
                                && name.toString().startsWith(".")
                                && name.toString().length() > 2
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() || attributes.isSymbolicLink()) {
                    var linked = attributes.isSymbolicLink() && Files.isDirectory(each) ? "/" : "";
                    names.add(folder.relativize(each).toString().replace('\\', '/') + linked);
                }
                return PackFiles.checkCount(names.size(), label());
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException failure) throws IOException {
                throw PackFiles.unreadable(each.toString(), failure);
            }
        });
        return names;
    }

    /** The files that may be meant as {@code story.json}. */
    private Set<String> manifests() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.toLowerCase(Locale.ROOT).matches(".*story.*json.*"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Override
    public byte[] bytes(String name) throws IOException {
        var file = path(name);
        try {
            var real = file.toRealPath();
            if (!real.startsWith(folder.toRealPath()) || !Files.isRegularFile(real)) {
                throw Refused.outside();
            }
            try (var in = Files.newInputStream(file)) {
                return PackFiles.read(in);
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException failure) {
            // a link in a circle leads to nothing, too
            if (Files.isSymbolicLink(file) && !Files.exists(file)) {
                throw new Refused(Code.OUTSIDE, "the link leads to nothing.", "Remove it.");
            }
            if (failure instanceof NoSuchFileException) {
                throw Refused.unreadableName();
            }
            throw PackFiles.unreadable(file.toString(), failure);
        }
    }

    /** A file by its name as it was listed, which may not be the name that the disk has. */
    private Path path(String name) throws IOException {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException unreadable) {
            throw Refused.unreadableName();
        }
    }
}
