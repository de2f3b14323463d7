package summit.save;

import summit.quiz.Pupil;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who answers, in a journal. */
final class PupilJson {
    private PupilJson() {}

    static ObjectNode write(Pupil pupil) {
        return Json.object().put("id", pupil.id()).put("name", pupil.name()).put("team", pupil.team());
    }

    static Pupil read(JsonNode node) throws Damaged {
        var fields = Fields.of(node);
        return new Pupil(fields.text("id"), fields.text("name"), fields.text("team"));
    }
}
