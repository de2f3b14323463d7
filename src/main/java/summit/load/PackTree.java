package summit.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a pack as trees, by what they are: the manifest, pictures, translations, and all the others. */
final class PackTree {
    private final Pack pack;
    private final Findings findings;
    private final SortedMap<String, Node> files = new TreeMap<>();
    private final List<Map.Entry<String, Node>> pictures = new ArrayList<>();
    private final SortedMap<String, Node> strings = new TreeMap<>();
    private Optional<Node> manifest = Optional.empty();
    private int values;
    private long bytes;
    private boolean full;

    private PackTree(Pack pack, Findings findings) {
        this.pack = pack;
        this.findings = findings;
    }

    static PackTree read(Pack pack, Findings findings) throws IOException {
        var tree = new PackTree(pack, findings);
        var names = pack.names();
        for (var name : names) {
            if (!tree.full && (name.equals("story.json") || !name.equalsIgnoreCase("story.json"))) {
                tree.file(name);
            }
        }
        if (!names.contains("story.json")) {
            var other = names.stream().filter("story.json"::equalsIgnoreCase).findFirst();
            findings.add(
                    Code.NO_MANIFEST,
                    Position.start(tree.shown("story.json")),
                    "the pack has no \"story.json\".",
                    other.isPresent()
                            ? "Rename " + Quoted.of(other.get()) + "."
                            : "Begin with: { \"format\": 1, \"id\": \"...\", \"version\": \"1.0\", \"title\": \"...\", \"language\": \"en\","
                                    + " \"start\": \"...\" }");
            findings.incomplete();
        }
        return tree;
    }

    /** The same files with misspelt keys as they were meant. */
    PackTree corrected(AsMeant meant, Findings others) {
        var tree = new PackTree(pack, others);
        files.forEach((name, node) -> tree.files.put(name, meant.corrected(node)));
        pictures.forEach(file -> tree.pictures.add(Map.entry(file.getKey(), meant.corrected(file.getValue()))));
        tree.strings.putAll(strings);
        tree.manifest = manifest.map(meant::corrected);
        return tree;
    }

    private void file(String name) throws IOException {
        var shown = shown(name);
        var node = tree(shown, name);
        if (node.isEmpty()) {
            return;
        }
        var folder = name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
        var stem = name.substring(name.lastIndexOf('/') + 1, name.length() - ".json".length());
        if (name.equals("story.json")) {
            manifest = node;
        } else if (isIn(folder, "art")) {
            pictures.add(Map.entry(stem, node.get()));
        } else if (isIn(folder, "strings")) {
            strings.put(stem, node.get());
        } else {
            files.put(name, node.get());
        }
    }

    /** A file's name as messages have it. */
    String shown(String name) {
        return Quoted.plain(pack.label() + "/" + name, Integer.MAX_VALUE);
    }

    private static boolean isIn(String folder, String name) {
        return folder.equals(name) || folder.startsWith(name + "/");
    }

    private Optional<Node> tree(String shown, String name) throws IOException {
        try {
            if (PackFiles.isOutside(name)) {
                throw Refused.outside();
            }
            var content = pack.bytes(name);
            bytes += content.length;
            if (bytes > Limits.PACK) {
                full = true;
                throw Refused.packTooBig();
            }
            var source = Decoded.of(shown, content, findings);
            if (source.isEmpty()) {
                return Optional.empty();
            }
            var tree = new JsonTree(source.get(), findings, Limits.VALUES - values);
            var node = tree.read();
            values += tree.values();
            full |= values > Limits.VALUES;
            return node;
        } catch (Refused refused) {
            refused.report(findings, shown);
            return Optional.empty();
        }
    }

    Optional<Node> manifest() {
        return manifest;
    }

    /** Pictures by the names of their files, which are their ids. */
    List<Map.Entry<String, Node>> pictures() {
        return pictures;
    }

    SortedMap<String, Node> strings() {
        return strings;
    }

    /** The items of a list that any of the other files may have, in order of the files' names. */
    List<Node> all(String key) {
        var all = new ArrayList<Node>();
        files.values().forEach(file -> {
            if (file instanceof Node.Fields fields
                    && fields.fields().containsKey(key)
                    && fields.fields().get(key).value() instanceof Node.Items items) {
                all.addAll(items.items());
            }
        });
        return all;
    }

    /** Checks that the other files have nothing but such lists. */
    void checkShapes(Reading reading) {
        files.values().forEach(file -> {
            var entries = Entries.of(reading, file, Shape.FILE);
            List.of("scenes", "questions", "sources", "facts").forEach(entries::list);
        });
    }
}
