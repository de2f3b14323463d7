package summit.save;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.pcollections.ConsPStack;
import org.pcollections.TreePVector;
import summit.engine.ById;
import summit.engine.GameState;
import summit.engine.GameState.Closing;
import summit.engine.GameState.Origin;
import summit.engine.GameState.Position;
import summit.engine.GameState.Progress;
import summit.marking.Fraction;
import summit.marking.Mark;
import summit.story.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A state of play as JSON, everything in it by id. The seed and the player's name stand elsewhere in the file. */
final class StateJson {

    private StateJson() {}

    static ObjectNode write(Story story, GameState state) {
        var json = Json.object();
        json.put("turn", state.turn());
        writePosition(json, state.position());
        state.open()
                .ifPresent(sitting -> json.putObject("open")
                        .put("question", sitting.question())
                        .put("place", sitting.place()));
        var variables = json.putObject("variables");
        Snapshot.variables(story, state).forEach(variables::set);
        state.memory().visits().forEach(json.putObject("visits")::put);
        state.memory().chosen().forEach(json.putObject("chosen")::put);
        var met = json.putObject("met");
        state.answers().met().forEach((id, progress) -> met.set(id, write(progress)));
        state.answers().order().forEach(json.putArray("order")::add);
        return json;
    }

    /** Adds scene, returns and ending to an object. */
    static void writePosition(ObjectNode json, Position position) {
        json.put("scene", position.scene());
        if (!position.returns().isEmpty()) {
            position.returns().forEach(json.putArray("returns")::add);
        }
        position.ending().ifPresent(ending -> json.put("ending", ending));
    }

    private static ObjectNode write(Progress progress) {
        var json = Json.object();
        json.put("tries", progress.tries());
        if (progress.hinted()) {
            json.put("hinted", true);
        }
        if (progress.sourced()) {
            json.put("sourced", true);
        }
        progress.closing().ifPresent(closing -> json.set("closed", write(closing)));
        return json;
    }

    static ObjectNode write(Closing closing) {
        var json = Json.object();
        json.set("response", CommandJson.write(closing.response()));
        json.put("fraction", written(closing.mark().fraction()));
        json.put("kept", written(closing.kept()));
        json.put("revealed", closing.revealed());
        if (!closing.mark().because().isEmpty()) {
            closing.mark().because().forEach(json.putArray("because")::add);
        }
        return json;
    }

    private static String written(Fraction fraction) {
        return fraction.of() + "/" + fraction.outOf();
    }

    static Snapshot snapshot(JsonNode node, Origin origin) throws Damaged {
        var fields = Fields.of(node);
        var memory = new GameState.Memory(
                ById.empty(),
                ById.from(fields.map("visits", Fields::count)),
                ById.from(fields.map("chosen", Fields::count)));
        var met = fields.map("met", StateJson::progress);
        var state = new GameState(
                origin,
                fields.count("turn"),
                position(fields),
                memory,
                new GameState.Answers(ById.from(met), TreePVector.from(order(fields.list("order", Fields::text), met))),
                fields.optional("open", StateJson::sitting));
        return new Snapshot(state, fields.map("variables", value -> value));
    }

    private static List<String> order(List<String> order, Map<String, Progress> met) throws Damaged {
        var closed = new HashSet<String>();
        met.forEach((id, progress) -> progress.closing().ifPresent(closing -> closed.add(id)));
        if (order.size() != closed.size() || !closed.equals(new HashSet<>(order))) {
            throw new Damaged("\"order\" does not name the closed questions");
        }
        return order;
    }

    static Position position(Fields fields) throws Damaged {
        var returns = new ArrayList<>(fields.list("returns", Fields::text));
        return new Position(fields.text("scene"), ConsPStack.from(returns), fields.optional("ending", Fields::text));
    }

    private static GameState.Sitting sitting(JsonNode node) throws Damaged {
        var fields = Fields.of(node);
        return new GameState.Sitting(fields.text("question"), fields.count("place"));
    }

    private static Progress progress(JsonNode node) throws Damaged {
        var fields = Fields.of(node);
        return new Progress(
                fields.count("tries"),
                fields.has("hinted") && fields.truth("hinted"),
                fields.has("sourced") && fields.truth("sourced"),
                fields.optional("closed", StateJson::closing));
    }

    static Closing closing(JsonNode node) throws Damaged {
        var fields = Fields.of(node);
        var mark = new Mark(fields.get("fraction", StateJson::fraction), fields.list("because", Fields::text));
        return new Closing(
                fields.get("response", CommandJson::response),
                mark,
                fields.get("kept", StateJson::fraction),
                fields.truth("revealed"));
    }

    private static Fraction fraction(JsonNode node) throws Damaged {
        var text = Fields.text(node);
        if (text.matches("[0-9]{1,18}/[0-9]{1,18}")) {
            var of = Long.parseLong(text.substring(0, text.indexOf('/')));
            var outOf = Long.parseLong(text.substring(text.indexOf('/') + 1));
            if (outOf > 0 && of <= outOf) {
                return new Fraction(of, outOf);
            }
        }
        throw new Damaged("a fraction was expected");
    }

    /** Questions by id with how they closed. */
    static ObjectNode write(Map<String, Closing> closings) {
        var json = Json.object();
        closings.forEach((id, closing) -> json.set(id, write(closing)));
        return json;
    }
}
