package summit.author.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first pack of an author: three scenes, two questions, a picture and a plan, with notes that teach, under the author's own
 * title. The schemas lie in it, so that an editor finds them wherever the pack is taken.
 */
public record Starter(String id, String title, String language) {
    /** The folder of the schemas in a pack. */
    public static final String SCHEMAS = "schemas/";

    /** What the questions of the first pack ask. */
    public static final List<String> PROMPTS =
            List.of("Which of these languages is not on the Rosetta Stone?", "In which year was it found?");

    /** What a question asks that was added and not yet written. */
    public static final String BLANK_PROMPT = "What is to be asked?";

    private static final List<String> OWN =
            List.of("story.json", "scenes.json", "questions.json", "art/stone.json", "plans/first.plan");
    private static final List<String> SCHEMA_FILES =
            List.of("story.schema.json", "scenes.schema.json", "facts.schema.json", "picture.schema.json");

    /** What an author who writes in another language than the program speaks should know; none if it is the same. */
    public List<String> remarks() {
        return language.equals("en") || language.startsWith("en-")
                ? List.of()
                : List.of("The program's own words, such as True, False and Skip, stay English beside your texts.");
    }

    /** The files of the pack by their names in it. */
    public SortedMap<String, String> files() throws IOException {
        var files = schemas();
        for (var name : OWN) {
            files.put(name, filled(resource("/summit/author/scaffold/" + name)));
        }
        return files;
    }

    /** The schemas by their names in a pack. */
    static SortedMap<String, String> schemas() throws IOException {
        var files = new TreeMap<String, String>();
        for (var name : SCHEMA_FILES) {
            files.put(SCHEMAS + name, resource("/scenes/" + name));
        }
        return files;
    }

    String filled(String text) {
        return text.replace("@id@", quoted(id))
                .replace("@title@", quoted(title))
                .replace("@language@", quoted(language));
    }

    static String quoted(String words) {
        return JsonMapper.shared().writeValueAsString(words);
    }

    static String resource(String name) throws IOException {
        try (var in = Starter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The program lacks its file " + name + ". Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
