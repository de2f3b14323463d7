package summit.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a legal pack of any size, the same for the same size: hubs of ten scenes with three choices each, conditions and
 * effects on ten variables, and a question in every fifth scene.
 */
final class GeneratedPack {
    private static final int SCENES_A_FILE = 500;

    private GeneratedPack() {}

    /** Writes a pack of so many scenes, with three times as many choices, into the folder. */
    static void write(Path folder, int scenes) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("story.json"), manifest());
        for (var first = 0; first < scenes; first += SCENES_A_FILE) {
            try (var out = Files.newBufferedWriter(folder.resolve("part-%05d.json".formatted(first)))) {
                var last = Math.min(scenes, first + SCENES_A_FILE);
                out.write("{ \"scenes\": [\n");
                for (var i = first; i < last; i++) {
                    scene(out, i, scenes);
                    out.write(i == last - 1 ? "\n" : ",\n");
                }
                out.write("], \"questions\": [\n");
                for (var i = first; i < last; i += 5) {
                    question(out, i);
                    out.write(i + 5 >= last ? "\n" : ",\n");
                }
                out.write("] }\n");
            }
        }
    }

    private static String manifest() {
        var variables = new StringBuilder();
        for (var i = 0; i < 5; i++) {
            variables.append(", { \"id\": \"number-%d\", \"type\": \"int\", \"min\": 0, \"max\": 100 }".formatted(i));
            variables.append(", { \"id\": \"flag-%d\", \"type\": \"bool\" }".formatted(i));
        }
        return """
                { "format": 1, "id": "generated", "version": "1", "title": "Generated", "language": "en",
                  "start": "scene-0",
                  "variables": [%s],
                  "endings": [{ "id": "end", "title": "The end" }] }
                """.formatted(variables.substring(2));
    }

    private static void scene(Writer out, int i, int scenes) throws IOException {
        var hub = i / 10 * 10;
        if (i == scenes - 1) {
            out.write("{ \"id\": \"scene-%d\", \"text\": \"It is over.\", \"end\": \"end\" }".formatted(i));
            return;
        }
        out.write("""
                { "id": "scene-%1$d", "title": "Scene %1$d", "do": ["number-%2$d += 1"],
                  "text": ["This is scene %1$d, where the light falls through a window that has not been cleaned this year.",
                           { "if": "visits() > 1", "text": "You were here before, {number-%2$d} times by your count." },
                           { "cycle": ["A clock ticks.", "A clock is silent."] }],%3$s
                  "choices": [
                    { "id": "on", "text": "Go on", "to": "scene-%4$d" },
                    { "id": "in", "text": "Look closer", "to": "scene-%5$d", "if": "number-%2$d < 90 or flag-%2$d", "do": ["flag-%2$d = not flag-%2$d"] },
                    { "id": "back", "text": "Go back to the hub", "to": "scene-%6$d", "do": ["number-%7$d -= 1", { "if": "flag-%7$d", "do": ["number-%7$d += 2"] }] } ] }""".formatted(
                        i,
                        i % 5,
                        i % 5 == 0 ? "\n  \"ask\": { \"question\": \"question-%d\" },".formatted(i) : "",
                        Math.min(scenes - 1, i + 1),
                        Math.min(scenes - 1, hub + (i * 7 + 3) % 10),
                        hub,
                        (i + 1) % 5));
    }

    private static void question(Writer out, int i) throws IOException {
        out.write("""
                { "id": "question-%1$d", "prompt": "What is the number of this question?", "source": "the generator",
                  "answer": "It is %1$d", "wrong": ["It is %2$d", { "text": "It is %3$d", "because": "That is one too many." }],
                  "explain": "Questions are numbered by the scene that asks them." }""".formatted(i, i + 2, i + 1));
    }
}
