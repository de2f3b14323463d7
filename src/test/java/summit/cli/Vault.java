package summit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A story with more states than any machine goes through in a day: a lock of six wheels opens at one place of each. */
final class Vault {
    private Vault() {}

    /** Its pack, written into a folder. */
    static Path in(Path folder) throws IOException {
        var wheels = List.of("a", "b", "c", "d", "e", "f");
        var pack = Files.createDirectory(folder.resolve("vault"));
        Files.writeString(pack.resolve("story.json"), """
                { "format": 1, "id": "vault", "version": "1", "title": "Vault", "language": "en", "start": "door",
                  "variables": [%s], "endings": [{ "id": "rich", "title": "Rich" }] }
                """.formatted(wheels.stream()
                .map(wheel ->
                        "{ \"id\": \"%s\", \"type\": \"int\", \"min\": 0, \"max\": 99, \"start\": 0 }".formatted(wheel))
                .collect(Collectors.joining(", "))));
        Files.writeString(pack.resolve("scenes.json"), """
                { "scenes": [
                    { "id": "door", "text": "A lock of six wheels.", "choices": [ %s,
                      { "id": "pull", "text": "Pull", "if": "%s", "to": "open" } ] },
                    { "id": "open", "text": "Gold.", "end": "rich" } ] }
                """.formatted(
                        wheels.stream()
                                .map(
                                        "{ \"id\": \"%1$s\", \"text\": \"Turn %1$s\", \"do\": [\"%1$s += 1\"], \"to\": \"door\" }"
                                                ::formatted)
                                .collect(Collectors.joining(", ")),
                        wheels.stream().map("%s == 97"::formatted).collect(Collectors.joining(" and "))));
        return pack;
    }
}
