package summit.ui.plain;

import summit.engine.Command;
import summit.story.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Commands as the lines that {@link JsonPlay} takes; what {@link JsonResponse} reads is written here. */
public final class JsonCommand implements Response.Visitor<JsonNode> {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonCommand() {}

    /** The object to send. */
    public static ObjectNode of(Command command) {
        var line = NODES.objectNode();
        if (command instanceof Command.Choose choose) {
            return line.put("choose", choose.choice());
        }
        if (command instanceof Command.Answer answer) {
            line.set("answer", answer.response().accept(new JsonCommand()));
            return line;
        }
        if (command instanceof Command.Hint) {
            return line.put("hint", true);
        }
        return line.put(command instanceof Command.Sources ? "sources" : "skip", true);
    }

    @Override
    public JsonNode pick(Response.Pick pick) {
        return NODES.stringNode(pick.option());
    }

    @Override
    public JsonNode picks(Response.Picks picks) {
        var list = NODES.arrayNode();
        picks.ids().forEach(list::add);
        return list;
    }

    @Override
    public JsonNode truth(Response.Truth truth) {
        return NODES.booleanNode(truth.value());
    }

    @Override
    public JsonNode amount(Response.Amount amount) {
        return NODES.numberNode(amount.value());
    }

    @Override
    public JsonNode typed(Response.Typed typed) {
        return NODES.stringNode(typed.words());
    }

    @Override
    public JsonNode pairs(Response.Pairs pairs) {
        var object = NODES.objectNode();
        pairs.pairs().forEach(object::put);
        return object;
    }
}
