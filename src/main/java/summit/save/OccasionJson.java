package summit.save;

import java.util.TreeMap;
import summit.quiz.Occasion;
import tools.jackson.databind.node.ObjectNode;

/** The first line of a session's journal: what the session is, and the number of the format. */
final class OccasionJson {
    /** Grows when an older program could no longer read what is written. */
    static final int FORMAT = 1;

    private OccasionJson() {}

    static ObjectNode write(Occasion occasion) {
        var json = Json.object()
                .put("summit", "session")
                .put("format", FORMAT)
                .put("id", occasion.id())
                .put("sort", Words.of(occasion.sort()))
                .put("pack", occasion.pack().id())
                .put("version", occasion.pack().version())
                .put("title", occasion.pack().title())
                .put("from", occasion.pack().from())
                .put("seed", occasion.seed())
                .put("started", occasion.started().toString());
        occasion.questions().forEach(json.putArray("questions")::add);
        if (!occasion.pack().prints().isEmpty()) {
            var prints = json.putObject("prints");
            occasion.pack().prints().forEach(prints::put);
        }
        return json;
    }

    /** The occasion in a first line of format {@value #FORMAT}. */
    static Occasion read(ObjectNode json) throws Damaged {
        var fields = Fields.of(json);
        return new Occasion(
                fields.shown("id"),
                Words.read(Occasion.Sort.class, fields.text("sort")),
                new Occasion.Pack(
                        fields.shown("pack"),
                        fields.shown("version"),
                        fields.shown("title"),
                        fields.shown("from"),
                        fields.has("prints") ? fields.map("prints", Fields::text) : new TreeMap<>()),
                fields.whole("seed"),
                fields.time("started"),
                fields.list("questions", Fields::text));
    }

    /** Whether it was written by a newer program. */
    static boolean isNewer(ObjectNode json) throws Damaged {
        return Fields.of(json).count("format") > FORMAT;
    }
}
