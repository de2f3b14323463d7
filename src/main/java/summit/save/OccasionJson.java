package summit.save;

import java.util.Locale;
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
                .put("sort", occasion.sort().name().toLowerCase(Locale.ROOT))
                .put("pack", occasion.pack().id())
                .put("version", occasion.pack().version())
                .put("title", occasion.pack().title())
                .put("seed", occasion.seed())
                .put("started", occasion.started().toString());
        occasion.questions().forEach(json.putArray("questions")::add);
        return json;
    }

    /** The occasion in a first line of format {@value #FORMAT}. */
    static Occasion read(ObjectNode json) throws Damaged {
        var fields = Fields.of(json);
        return new Occasion(
                fields.text("id"),
                fields.get("sort", node -> sort(Fields.text(node))),
                new Occasion.Pack(fields.text("pack"), fields.text("version"), fields.text("title")),
                fields.whole("seed"),
                fields.time("started"),
                fields.list("questions", Fields::text));
    }

    /** Whether it was written by a newer program. */
    static boolean isNewer(ObjectNode json) throws Damaged {
        return Fields.of(json).count("format") > FORMAT;
    }

    private static Occasion.Sort sort(String word) throws Damaged {
        for (var sort : Occasion.Sort.values()) {
            if (sort.name().toLowerCase(Locale.ROOT).equals(word)) {
                return sort;
            }
        }
        throw new Damaged("there is no such sort of session: " + word);
    }
}
