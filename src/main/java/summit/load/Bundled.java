package summit.load;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/** The packs that come with the program: under {@code scenes/} in its jar, or among its classes while it is developed. */
final class Bundled {
    private static final String ROOT = "scenes/";

    private Bundled() {}

    static List<String> ids() throws IOException {
        return ids(files());
    }

    private static List<String> ids(List<String> files) {
        return files.stream()
                .filter(name -> name.endsWith("/story.json") && name.indexOf('/') == name.lastIndexOf('/'))
                .map(name -> name.substring(0, name.indexOf('/')))
                .toList();
    }

    static Pack pack(String id) throws IOException {
        var files = files();
        var names = files.stream()
                .filter(name -> name.startsWith(id + "/"))
                .map(name -> name.substring(id.length() + 1))
                .toList();
        if (!names.contains("story.json")) {
            throw new IOException("No pack that comes with the program is called " + Quoted.of(id) + ". There are: "
                    + String.join(", ", ids(files)) + ".");
        }
        return new InProgram(home(), id, PackFiles.json(names), PackFiles.plans(names));
    }

    /** All names under {@code scenes/}, sorted. */
    private static List<String> files() throws IOException {
        var home = home();
        if (Files.isDirectory(home)) {
            var root = home.resolve(ROOT);
            if (!Files.isDirectory(root)) {
                return List.of();
            }
            try (var paths = Files.walk(root)) {
                return paths.filter(Files::isRegularFile)
                        .map(path -> root.relativize(path).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            }
        }
        try (var jar = new ZipFile(home.toFile())) {
            var names = new TreeSet<String>();
            // a plain loop: this is on the way to the first scene, and the jar has thousands of entries
            for (var entries = jar.entries(); entries.hasMoreElements(); ) {
                var name = entries.nextElement().getName();
                if (name.startsWith(ROOT) && !name.endsWith("/")) {
                    names.add(name.substring(ROOT.length()));
                }
            }
            return List.copyOf(names);
        }
    }

    private static Path home() throws IOException {
        try {
            return Path.of(Bundled.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException | IllegalArgumentException odd) {
            throw new IOException("Cannot find the program's own files. Start it with java -jar summit.jar.", odd);
        }
    }

    /** One of them; read as the files that they are, since to a class loader each would be an address of its own. */
    private record InProgram(Path home, String id, List<String> names, List<String> plans) implements Pack {
        private InProgram {
            names = List.copyOf(names);
            plans = List.copyOf(plans);
        }

        @Override
        public String label() {
            return ROOT + id;
        }

        @Override
        public byte[] bytes(String name) throws IOException {
            if (!names.contains(name) && !plans.contains(name)) {
                throw new Refused(Code.OUTSIDE, "the program does not hold it.", "");
            }
            var file = label() + "/" + name;
            if (Files.isDirectory(home)) {
                try (var in = Files.newInputStream(home.resolve(file))) {
                    return PackFiles.read(in);
                }
            }
            try (var jar = new ZipFile(home.toFile());
                    var in = jar.getInputStream(jar.getEntry(file))) {
                return PackFiles.read(in);
            }
        }
    }
}
