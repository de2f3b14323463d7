package summit.save;

import summit.quiz.Pupil;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who answers, in a journal. */
final class PupilJson {
    private PupilJson() {}

    static ObjectNode write(Pupil pupil) {
        var json = Json.object().put("id", pupil.id()).put("name", pupil.name()).put("team", pupil.team());
        return pupil.extra() == 0 ? json : json.put("extra", pupil.extra());
    }

    static Pupil read(JsonNode node) throws Damaged {
        var fields = Fields.of(node);
        return new Pupil(
                fields.shown("id"),
                fields.shown("name"),
                fields.shown("team"),
                fields.optional("extra", Fields::count).orElse(0));
    }
}
