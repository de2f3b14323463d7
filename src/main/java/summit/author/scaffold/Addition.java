package summit.author.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import summit.load.Diagnostic;
import summit.load.Pack;
import summit.load.PackLoader;
import summit.load.Severity;

/**
 * A scene or a question that joins a pack, in a file of its own: no file of the author's is touched. {@code way} is what the
 * author adds elsewhere so that play gets to it.
 */
public record Addition(String file, String text, String way) {
    private static final Pattern SCHEMA =
            Pattern.compile("\"\\$schema\"\\s*:\\s*\"([^\"\\\\]*)story\\.schema\\.json\"");

    /** A scene with one choice, which leads to the start of the story. */
    public static Addition scene(Pack pack, String id) throws IOException {
        var start =
                PackLoader.draft(pack).places().manifest().at("start").words().orElse(id);
        var way = "{ \"id\": " + quoted(id) + ", \"text\": \"...\", \"to\": " + quoted(id) + " }";
        var text = Starter.resource("/summit/author/scaffold/scene.json")
                .replace("@start@", quoted(start))
                .replace(
                        "@title@",
                        quoted(id.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                                + id.substring(1).replace('-', ' ')));
        return of(pack, id + ".json", text, id, "Nothing leads here yet. Among the choices of another scene: ", way);
    }

    /** A question with three options. */
    public static Addition question(Pack pack, String id) throws IOException {
        var way = "\"ask\": { \"question\": " + quoted(id) + " }";
        var text = Starter.resource("/summit/author/scaffold/question.json");
        return of(
                pack,
                "questions/" + id + ".json",
                text,
                id,
                "No scene asks it yet. In a scene, before its choices: ",
                way);
    }

    private static Addition of(Pack pack, String file, String text, String id, String before, String way)
            throws IOException {
        var up = file.contains("/") ? "../" : "";
        var schema = schemas(pack)
                .map(folder -> "\n  \"$schema\": " + quoted(up + folder + "scenes.schema.json") + ",")
                .orElse("");
        return new Addition(
                file,
                text.replace("@schema@", schema).replace("@id@", quoted(id)).replace("@way@", quoted(before + way)),
                way);
    }

    /** Where the manifest says that the schemas are, as a path that ends in a slash or is empty. */
    private static Optional<String> schemas(Pack pack) throws IOException {
        if (!pack.names().contains("story.json")) {
            return Optional.empty();
        }
        var found = SCHEMA.matcher(new String(pack.bytes("story.json"), StandardCharsets.UTF_8));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** What would be wrong with the pack that is not wrong already. */
    public List<Diagnostic> mistakes(Pack pack) throws IOException {
        var before = PackLoader.load(pack).diagnostics();
        var with = new TreeMap<String, String>();
        with.put(file, text);
        return PackLoader.load(Overlay.over(pack, with)).diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR && !before.contains(found))
                .toList();
    }

    private static String quoted(String words) {
        return Starter.quoted(words);
    }
}
