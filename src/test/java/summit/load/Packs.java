package summit.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A pack in memory: files by name, with a small sound story to begin with. */
record Packs(TreeMap<String, byte[]> files) implements Pack {
    private static final String MANIFEST = """
            { "format": 1, "id": "small", "version": "1", "title": "Small", "language": "en", "start": "hall",
              "variables": [
                { "id": "trust", "type": "int", "min": 0, "max": 10 },
                { "id": "mood", "type": "enum", "members": ["calm", "angry"] },
                { "id": "bag", "type": "set", "members": ["oil", "rope"] },
                { "id": "open", "type": "bool" },
                { "id": "sure", "value": "trust > 5" } ],
              "topics": [{ "id": "sea", "title": "Sea" }],
              "endings": [{ "id": "home", "title": "Home" }] }
            """;
    private static final String SCENES = """
            { "scenes": [
                { "id": "hall", "text": "A hall.", "choices": [{ "id": "out", "text": "Out", "to": "out" }] },
                { "id": "out", "text": "Out.", "end": "home" } ],
              "questions": [
                { "id": "q", "prompt": "Which?", "answer": "This", "wrong": ["That"], "topic": "sea", "source": "a book" } ] }
            """;

    /** A manifest with one of everything, two scenes and a question, without a mistake. */
    static Packs small() {
        return empty().with("story.json", MANIFEST).with("scenes.json", SCENES);
    }

    static Packs empty() {
        return new Packs(new TreeMap<>());
    }

    Packs with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Packs with(String name, byte[] content) {
        var more = new TreeMap<>(files);
        more.put(name, content);
        return new Packs(more);
    }

    Packs without(String name) {
        var fewer = new TreeMap<>(files);
        fewer.remove(name);
        return new Packs(fewer);
    }

    /** The small pack with this beside its scenes. */
    static Packs scene(String scene) {
        return small().with("x.json", "{\"scenes\":[\n" + scene + "\n]}");
    }

    /** The small pack with this beside its question. */
    static Packs question(String question) {
        return small().with("x.json", "{\"questions\":[\n" + question + "\n]}");
    }

    /** The small pack with this key added to its manifest. */
    static Packs manifest(String keys) {
        return small().with(
                        "story.json",
                        MANIFEST.strip().replaceFirst("^\\{", "{\n" + keys.replace("\\", "\\\\") + ",\n"));
    }

    @Override
    public String label() {
        return "p";
    }

    @Override
    public List<String> names() {
        return PackFiles.json(files.keySet());
    }

    @Override
    public SortedMap<String, String> overlooked() {
        return PackFiles.overlooked(files.keySet());
    }

    @Override
    public List<String> leftAside() {
        return PackFiles.leftAside(files.keySet());
    }

    @Override
    public byte[] bytes(String name) throws IOException {
        if (files.get(name).length > Limits.FILE) {
            throw Refused.tooBig();
        }
        return files.get(name);
    }

    Loading load() {
        try {
            return PackLoader.load(this);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The findings, each as {@code file:line:column code}. */
    List<String> places() {
        return load().diagnostics().stream()
                .map(diagnostic -> diagnostic.position() + " " + diagnostic.code())
                .toList();
    }
}
