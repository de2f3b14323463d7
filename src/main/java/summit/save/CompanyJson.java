package summit.save;

import summit.quiz.company.Deed;
import tools.jackson.databind.node.ObjectNode;

/** A class that plays the story, in its journal. Its one rule is what the story calls it. */
final class CompanyJson implements SessionJson<String, Deed> {
    @Override
    public ObjectNode writeRules(String player) {
        return Json.object().put("player", player);
    }

    @Override
    public String readRules(Fields fields) throws Damaged {
        return fields.shown("player");
    }

    @Override
    public ObjectNode write(Deed deed) {
        return deed.accept(new Writer(Json.object().put("at", deed.at().toString())));
    }

    private record Writer(ObjectNode json) implements Deed.Visitor<ObjectNode> {
        @Override
        public ObjectNode voted(Deed.Voted voted) {
            voted.hands().forEach(json.put("did", "vote").putArray("hands")::add);
            return json;
        }

        @Override
        public ObjectNode played(Deed.Played played) {
            json.put("did", "play").set("command", CommandJson.write(played.command()));
            return json;
        }

        @Override
        public ObjectNode present(Deed.Present present) {
            return json.put("did", "present").put("pupils", present.pupils());
        }

        @Override
        public ObjectNode takenBack(Deed.TakenBack takenBack) {
            return json.put("did", "take-back");
        }

        @Override
        public ObjectNode returned(Deed.Returned returned) {
            return json.put("did", "return");
        }
    }

    @Override
    public Deed read(Fields fields) throws Damaged {
        var at = fields.time("at");
        return switch (fields.text("did")) {
            case "vote" -> new Deed.Voted(at, fields.list("hands", Fields::count));
            case "play" -> new Deed.Played(at, fields.get("command", CommandJson::command));
            case "present" -> new Deed.Present(at, fields.count("pupils"));
            case "take-back" -> new Deed.TakenBack(at);
            case "return" -> new Deed.Returned(at);
            default -> throw new Damaged("nothing is known of \"" + fields.text("did") + "\"");
        };
    }
}
