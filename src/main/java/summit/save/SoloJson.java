package summit.save;

import java.time.Duration;
import java.time.Instant;
import summit.quiz.Confidence;
import summit.quiz.Occasion;
import summit.quiz.solo.Deed;
import summit.quiz.solo.Rules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A solo quiz in its journal. */
final class SoloJson implements SessionJson<Sessions.Solo, Deed> {
    private final Occasion.Sort sort;

    SoloJson(Occasion.Sort sort) {
        this.sort = sort;
    }

    @Override
    public ObjectNode writeRules(Sessions.Solo held) {
        var json = Json.object();
        held.rules().limit().ifPresent(limit -> json.put("limit", limit.toMillis()));
        json.put("confidence", held.rules().confidence());
        json.set("pupil", PupilJson.write(held.pupil()));
        return json;
    }

    @Override
    public Sessions.Solo readRules(Fields fields) throws Damaged {
        return new Sessions.Solo(
                new Rules(sort, fields.optional("limit", SoloJson::millis), fields.truth("confidence")),
                fields.get("pupil", PupilJson::read));
    }

    private static Duration millis(JsonNode node) throws Damaged {
        return Duration.ofMillis(Fields.count(node));
    }

    @Override
    public ObjectNode write(Deed deed) {
        return deed.accept(new Writer(Json.object().put("at", deed.at().toString())));
    }

    private record Writer(ObjectNode json) implements Deed.Visitor<ObjectNode> {
        @Override
        public ObjectNode answered(Deed.Answered answered) {
            json.put("did", "answer").put("question", answered.question());
            json.set("response", CommandJson.write(answered.response()));
            answered.confidence().ifPresent(sure -> json.put("sure", Words.of(sure)));
            return json;
        }

        @Override
        public ObjectNode hinted(Deed.Hinted hinted) {
            return json.put("did", "hint").put("question", hinted.question());
        }

        @Override
        public ObjectNode flagged(Deed.Flagged flagged) {
            return json.put("did", "flag").put("question", flagged.question()).put("up", flagged.up());
        }

        @Override
        public ObjectNode moved(Deed.Moved moved) {
            return json.put("did", "move").put("place", moved.place());
        }

        @Override
        public ObjectNode stayed(Deed.Stayed stayed) {
            return json.put("did", "stay");
        }

        @Override
        public ObjectNode returned(Deed.Returned returned) {
            return json.put("did", "return");
        }

        @Override
        public ObjectNode handedIn(Deed.HandedIn handedIn) {
            return json.put("did", "hand-in");
        }
    }

    @Override
    public Deed read(Fields fields) throws Damaged {
        var at = fields.time("at");
        return switch (fields.text("did")) {
            case "answer" -> answered(at, fields);
            case "hint" -> new Deed.Hinted(at, fields.text("question"));
            case "flag" -> new Deed.Flagged(at, fields.text("question"), fields.truth("up"));
            case "move" -> new Deed.Moved(at, fields.place("place"));
            case "stay" -> new Deed.Stayed(at);
            case "return" -> new Deed.Returned(at);
            case "hand-in" -> new Deed.HandedIn(at);
            default -> throw new Damaged("nothing is known of \"" + fields.text("did") + "\"");
        };
    }

    private static Deed answered(Instant at, Fields fields) throws Damaged {
        return new Deed.Answered(
                at,
                fields.text("question"),
                fields.get("response", CommandJson::response),
                fields.optional("sure", node -> Words.read(Confidence.class, Fields.text(node))));
    }
}
