package summit.load;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The packs that come with the program: under {@code scenes/} in its jar, or among its classes while it is developed. */
final class Bundled {
    private static final String ROOT = "scenes/";

    private Bundled() {}

    static List<String> ids() throws IOException {
        return files().stream()
                .filter(name -> name.endsWith("/story.json") && name.indexOf('/') == name.lastIndexOf('/'))
                .map(name -> name.substring(0, name.indexOf('/')))
                .toList();
    }

    static Pack pack(String id) throws IOException {
        var names = files().stream()
                .filter(name -> name.startsWith(id + "/"))
                .map(name -> name.substring(id.length() + 1))
                .toList();
        if (!names.contains("story.json")) {
            throw new IOException("No pack that comes with the program is called " + Quoted.of(id) + ". There are: "
                    + String.join(", ", ids()) + ".");
        }
        return new InProgram(id, PackFiles.json(names));
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
            var names = new ArrayList<String>();
            jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(ROOT))
                    .map(name -> name.substring(ROOT.length()))
                    .sorted()
                    .forEach(names::add);
            return names;
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

    /** One of them. */
    private record InProgram(String id, List<String> names) implements Pack {
        private InProgram {
            names = List.copyOf(names);
        }

        @Override
        public String label() {
            return ROOT + id;
        }

        @Override
        public byte[] bytes(String name) throws IOException {
            try (var in = Bundled.class.getResourceAsStream("/" + label() + "/" + name)) {
                if (in == null) {
                    throw new Refused(Code.OUTSIDE, "the program does not hold it.", "");
                }
                return PackFiles.read(in);
            }
        }
    }
}
