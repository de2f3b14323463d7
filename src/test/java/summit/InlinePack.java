package summit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.story.Story;

/** A pack written in a test. */
public record InlinePack(SortedMap<String, String> files) implements Pack {
    @Override
    public String label() {
        return "inline";
    }

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public byte[] bytes(String name) {
        return files.get(name).getBytes(StandardCharsets.UTF_8);
    }

    /** A story with these variables, scenes and questions, each a JSON list; it starts at "a" and may end with "end" or "other". */
    public static Story story(String variables, String scenes, String questions) {
        var files = new TreeMap<String, String>();
        files.put("story.json", """
                { "format": 1, "id": "inline", "version": "1", "title": "Inline", "language": "en", "start": "a",
                  "topics": [{ "id": "t", "title": "T" }],
                  "variables": %s,
                  "endings": [{ "id": "end", "title": "End" }, { "id": "other", "title": "Other" }] }
                """.formatted(variables));
        files.put("scenes.json", "{ \"scenes\": %s, \"questions\": %s }".formatted(scenes, questions));
        try {
            var loading = PackLoader.load(new InlinePack(files));
            return loading.story()
                    .orElseThrow(() -> new AssertionError(loading.diagnostics().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
