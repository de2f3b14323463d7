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
    /** Files that seem to be manifests under other names. */
    private final List<String> manifests = new ArrayList<>();

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
        var others = names.stream().filter(name -> name.endsWith("/story.json")).toList();
        for (var name : names) {
            var other = others.stream()
                    .filter(story -> name.startsWith(story.substring(0, story.lastIndexOf('/') + 1)))
                    .findFirst();
            if (other.isEmpty() && !tree.full) {
                tree.file(name);
            } else if (other.equals(Optional.of(name))) {
                var folder = name.substring(0, name.lastIndexOf('/'));
                tree.misnamed(
                        name,
                        "another pack lies inside this one, in the folder " + Quoted.of(folder) + ".",
                        "Move that folder out of this pack.");
            }
        }
        var overlooked = new TreeMap<>(pack.overlooked());
        if (!names.contains("story.json")) {
            tree.withoutManifest(overlooked);
        }
        tree.manifests.forEach(name -> tree.misnamed(
                name,
                "the file is a manifest, but only \"story.json\" is read as one.",
                "Delete it or move it out of the pack."));
        overlooked.forEach((name, right) -> {
            tree.misnamed(
                    name,
                    "the file is not read, since its name does not end in \".json\".",
                    "Rename it to " + Quoted.of(right) + ".");
            findings.incomplete();
        });
        return tree;
    }

    private void misnamed(String name, String message, String hint) {
        findings.add(Code.MISNAMED, Position.start(shown(name)), message, hint);
    }

    /** The first file that may have been meant is named, and not reported again. */
    private void withoutManifest(SortedMap<String, String> overlooked) {
        var other = overlooked.entrySet().stream()
                .filter(file -> file.getValue().equalsIgnoreCase("story.json"))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> manifests.stream().findFirst());
        other.ifPresent(overlooked::remove);
        other.ifPresent(manifests::remove);
        findings.add(
                Code.NO_MANIFEST,
                Position.start(shown("story.json")),
                "the pack has no \"story.json\".",
                other.isPresent()
                        ? "Rename " + Quoted.of(other.get()) + " to \"story.json\"."
                        : "Begin with: { \"format\": 1, \"id\": \"...\", \"version\": \"1.0\", \"title\": \"...\", \"language\": \"en\","
                                + " \"start\": \"...\" }");
        findings.incomplete();
    }

    /** The same files without those that are copies of others, which are reported; nothing if there are none. */
    Optional<PackTree> withoutCopies(Findings others) {
        var copies = new Copies(files);
        var originals = copies.originals();
        if (originals.isEmpty()) {
            return Optional.empty();
        }
        var tree = new PackTree(pack, others);
        files.forEach((name, node) -> {
            if (originals.containsKey(name)) {
                copies.report(name, originals.get(name), node.place(), others);
            } else {
                tree.files.put(name, node);
            }
        });
        tree.pictures.addAll(pictures);
        tree.strings.putAll(strings);
        tree.manifest = manifest;
        return Optional.of(tree);
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
        } else if (isManifest(node.get())) {
            manifests.add(name);
        } else {
            files.put(name, node.get());
        }
    }

    private static boolean isManifest(Node node) {
        return node instanceof Node.Fields fields
                && fields.fields().containsKey("format")
                && fields.fields().containsKey("start");
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
            if (file instanceof Node.Fields fields && fields.fields().get(key) instanceof Node.Items items) {
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
