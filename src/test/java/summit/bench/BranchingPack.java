package summit.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a legal pack whose states are many, the same for the same size: twenty truths and five integers from 0 to 7, four choices a
 * scene of which three read and change them, and an ending in the last scene.
 */
public final class BranchingPack {
    private static final int FLAGS = 20;
    private static final int NUMBERS = 5;
    private static final int SCENES_A_FILE = 500;

    private final Random random = new Random(7);
    private final int scenes;

    private BranchingPack(int scenes) {
        this.scenes = scenes;
    }

    /** Writes a pack of so many scenes into the folder. */
    public static void write(Path folder, int scenes) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("story.json"), manifest());
        var pack = new BranchingPack(scenes);
        for (var first = 0; first < scenes; first += SCENES_A_FILE) {
            try (var out = Files.newBufferedWriter(folder.resolve("part-%05d.json".formatted(first)))) {
                out.write("{ \"scenes\": [\n");
                var last = Math.min(scenes, first + SCENES_A_FILE);
                for (var i = first; i < last; i++) {
                    pack.scene(out, i);
                    out.write(i == last - 1 ? "\n" : ",\n");
                }
                out.write("] }\n");
            }
        }
    }

    private static String manifest() {
        var variables = new StringBuilder();
        for (var i = 0; i < FLAGS; i++) {
            variables.append(", { \"id\": \"flag-%d\", \"type\": \"bool\" }".formatted(i));
        }
        for (var i = 0; i < NUMBERS; i++) {
            variables.append(", { \"id\": \"number-%d\", \"type\": \"int\", \"min\": 0, \"max\": 7 }".formatted(i));
        }
        return """
                { "format": 1, "id": "branching", "version": "1", "title": "Branching", "language": "en",
                  "start": "scene-0", "variables": [%s],
                  "endings": [{ "id": "end", "title": "The end" }] }
                """.formatted(variables.substring(2));
    }

    private void scene(Writer out, int i) throws IOException {
        if (i == scenes - 1) {
            out.write("{ \"id\": \"scene-%d\", \"text\": \"It is over.\", \"end\": \"end\" }".formatted(i));
            return;
        }
        out.write("{ \"id\": \"scene-%d\", \"text\": \"Scene %d.\", \"choices\": [\n".formatted(i, i));
        for (var choice = 0; choice < 3; choice++) {
            out.write(
                    "  { \"id\": \"c%d\", \"text\": \"Way %d\", \"if\": \"%s\", \"to\": \"scene-%d\", \"do\": [\"%s\"] },\n"
                            .formatted(choice, choice, condition(), random.nextInt(scenes - 1), effect()));
        }
        out.write("  { \"id\": \"on\", \"text\": \"On\", \"to\": \"scene-%d\" } ] }".formatted(i + 1));
    }

    private String condition() {
        return switch (random.nextInt(3)) {
            case 0 -> "flag-%d or number-%d > 2".formatted(random.nextInt(FLAGS), random.nextInt(NUMBERS));
            case 1 -> "not flag-%d".formatted(random.nextInt(FLAGS));
            default -> "number-%d < %d".formatted(random.nextInt(NUMBERS), 2 + random.nextInt(5));
        };
    }

    private String effect() {
        return switch (random.nextInt(3)) {
            case 0 -> "flag-%d = true".formatted(random.nextInt(FLAGS));
            case 1 -> "number-%d += %d".formatted(random.nextInt(NUMBERS), 1 + random.nextInt(2));
            default -> "number-%d -= 1".formatted(random.nextInt(NUMBERS));
        };
    }
}
