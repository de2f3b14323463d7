package summit.save;

import java.math.BigDecimal;
import summit.engine.Command;
import summit.story.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Commands and responses as JSON: {@code {"choose": "path"}}, {@code {"answer": {"pick": "vladimir-putin"}}}, {@code {"hint":
 * true}}. Numbers are text, so that their digits stay as they were typed.
 */
final class CommandJson {
    private static final int LONGEST_NUMBER = 400;

    private CommandJson() {}

    static ObjectNode write(Command command) {
        return command.accept(Written.INSTANCE);
    }

    /** A command as an object with one member. */
    private enum Written implements Command.Visitor<ObjectNode> {
        INSTANCE;

        @Override
        public ObjectNode choose(Command.Choose choose) {
            return Json.object().put("choose", choose.choice());
        }

        @Override
        public ObjectNode answer(Command.Answer answer) {
            var json = Json.object();
            json.set("answer", write(answer.response()));
            return json;
        }

        @Override
        public ObjectNode hint() {
            return Json.object().put("hint", true);
        }

        @Override
        public ObjectNode sources() {
            return Json.object().put("sources", true);
        }

        @Override
        public ObjectNode skip() {
            return Json.object().put("skip", true);
        }
    }

    static Command command(JsonNode node) throws Damaged {
        var fields = Fields.of(node);
        if (fields.has("choose")) {
            return new Command.Choose(fields.text("choose"));
        }
        if (fields.has("answer")) {
            return new Command.Answer(fields.get("answer", CommandJson::response));
        }
        if (fields.has("hint")) {
            return new Command.Hint();
        }
        if (fields.has("sources")) {
            return new Command.Sources();
        }
        if (fields.has("skip")) {
            return new Command.Skip();
        }
        throw new Damaged("a command was expected");
    }

    static ObjectNode write(Response response) {
        return response.accept(new Writer());
    }

    private record Writer() implements Response.Visitor<ObjectNode> {
        @Override
        public ObjectNode pick(Response.Pick pick) {
            return Json.object().put("pick", pick.option());
        }

        @Override
        public ObjectNode picks(Response.Picks picks) {
            var json = Json.object();
            picks.ids().forEach(json.putArray("picks")::add);
            return json;
        }

        @Override
        public ObjectNode truth(Response.Truth truth) {
            return Json.object().put("truth", truth.value());
        }

        @Override
        public ObjectNode amount(Response.Amount amount) {
            return Json.object().put("amount", amount.value().toString());
        }

        @Override
        public ObjectNode typed(Response.Typed typed) {
            return Json.object().put("typed", typed.words());
        }

        @Override
        public ObjectNode pairs(Response.Pairs pairs) {
            var json = Json.object();
            pairs.pairs().forEach(json.putObject("pairs")::put);
            return json;
        }
    }

    static Response response(JsonNode node) throws Damaged {
        var fields = Fields.of(node);
        if (fields.has("pick")) {
            return new Response.Pick(fields.text("pick"));
        }
        if (fields.has("picks")) {
            return new Response.Picks(fields.list("picks", Fields::text));
        }
        if (fields.has("truth")) {
            return new Response.Truth(fields.truth("truth"));
        }
        if (fields.has("amount")) {
            return new Response.Amount(fields.get("amount", CommandJson::amount));
        }
        if (fields.has("typed")) {
            return new Response.Typed(fields.shown("typed"));
        }
        if (fields.has("pairs")) {
            return new Response.Pairs(fields.map("pairs", Fields::text));
        }
        throw new Damaged("a response was expected");
    }

    private static BigDecimal amount(JsonNode node) throws Damaged {
        var text = Fields.text(node);
        try {
            if (text.length() <= LONGEST_NUMBER) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException unreadable) {
            throw new Damaged("a number was expected");
        }
        throw new Damaged("a number was expected");
    }
}
