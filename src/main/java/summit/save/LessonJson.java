package summit.save;

import java.time.Duration;
import summit.quiz.room.Deed;
import summit.quiz.room.LessonRules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A class's lesson in its journal. */
final class LessonJson implements SessionJson<LessonRules, Deed> {
    @Override
    public ObjectNode writeRules(LessonRules rules) {
        var json = Json.object().put("voting", Words.of(rules.voting()));
        rules.pupils().forEach(pupil -> json.withArray("pupils").add(PupilJson.write(pupil)));
        json.put("discussion", rules.steps().discussion())
                .put("reading", rules.steps().reading().toMillis())
                .put("round", rules.steps().round());
        rules.steps().timer().ifPresent(timer -> json.put("timer", timer.toMillis()));
        return json.put("board", Words.of(rules.scoring().board()))
                .put("speed", rules.scoring().speed())
                .put("streaks", rules.scoring().streaks());
    }

    @Override
    public LessonRules readRules(Fields fields) throws Damaged {
        return new LessonRules(
                Words.read(LessonRules.Voting.class, fields.text("voting")),
                fields.list("pupils", PupilJson::read),
                new LessonRules.Steps(
                        fields.truth("discussion"),
                        fields.get("reading", LessonJson::millis),
                        fields.optional("timer", LessonJson::millis),
                        fields.count("round")),
                new LessonRules.Scoring(
                        Words.read(LessonRules.Board.class, fields.text("board")),
                        fields.truth("speed"),
                        fields.truth("streaks")));
    }

    private static int typed(JsonNode node) throws Damaged {
        return node.isInt() && node.intValue() == Deed.Typed.UNTOUCHED ? Deed.Typed.UNTOUCHED : Fields.count(node);
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
        public ObjectNode advanced(Deed.Advanced advanced) {
            return json.put("did", "advance");
        }

        @Override
        public ObjectNode counted(Deed.Counted counted) {
            counted.hands().forEach(json.put("did", "count").putArray("hands")::add);
            return json;
        }

        @Override
        public ObjectNode typed(Deed.Typed typed) {
            typed.hands().forEach(json.put("did", "type").putArray("hands")::add);
            return json;
        }

        @Override
        public ObjectNode answered(Deed.Answered answered) {
            json.put("did", "answer").put("pupil", answered.pupil());
            json.set("response", CommandJson.write(answered.response()));
            return json;
        }

        @Override
        public ObjectNode buzzed(Deed.Buzzed buzzed) {
            return json.put("did", "buzz").put("pupil", buzzed.pupil());
        }

        @Override
        public ObjectNode moved(Deed.Moved moved) {
            return json.put("did", "move").put("place", moved.place());
        }

        @Override
        public ObjectNode reopened(Deed.Reopened reopened) {
            return json.put("did", "reopen");
        }

        @Override
        public ObjectNode drawn(Deed.Drawn drawn) {
            return json.put("did", "draw").put("question", drawn.question());
        }

        @Override
        public ObjectNode present(Deed.Present present) {
            return json.put("did", "present").put("pupils", present.pupils());
        }

        @Override
        public ObjectNode hidden(Deed.Hidden hidden) {
            return json.put("did", "hide").put("hidden", hidden.hidden());
        }

        @Override
        public ObjectNode paused(Deed.Paused paused) {
            return json.put("did", "pause").put("paused", paused.paused());
        }

        @Override
        public ObjectNode extended(Deed.Extended extended) {
            return json.put("did", "extend").put("more", extended.more().toMillis());
        }

        @Override
        public ObjectNode returned(Deed.Returned returned) {
            return json.put("did", "return");
        }

        @Override
        public ObjectNode takenBack(Deed.TakenBack takenBack) {
            return json.put("did", "take-back");
        }

        @Override
        public ObjectNode ended(Deed.Ended ended) {
            return json.put("did", "end");
        }
    }

    @Override
    public Deed read(Fields fields) throws Damaged {
        var at = fields.time("at");
        return switch (fields.text("did")) {
            case "advance" -> new Deed.Advanced(at);
            case "count" -> new Deed.Counted(at, fields.list("hands", Fields::count));
            case "type" -> new Deed.Typed(at, fields.list("hands", LessonJson::typed));
            case "answer" -> new Deed.Answered(at, fields.text("pupil"), fields.get("response", CommandJson::response));
            case "buzz" -> new Deed.Buzzed(at, fields.text("pupil"));
            case "move" -> new Deed.Moved(at, fields.place("place"));
            case "reopen" -> new Deed.Reopened(at);
            case "draw" -> new Deed.Drawn(at, fields.text("question"));
            case "present" -> new Deed.Present(at, fields.count("pupils"));
            case "hide" -> new Deed.Hidden(at, fields.truth("hidden"));
            case "pause" -> new Deed.Paused(at, fields.truth("paused"));
            case "extend" -> new Deed.Extended(at, fields.get("more", LessonJson::millis));
            case "return" -> new Deed.Returned(at);
            case "take-back" -> new Deed.TakenBack(at);
            case "end" -> new Deed.Ended(at);
            default -> throw new Damaged("nothing is known of \"" + fields.text("did") + "\"");
        };
    }
}
