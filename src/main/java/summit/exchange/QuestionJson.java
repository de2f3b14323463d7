package summit.exchange;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Questions of a table as the scene format writes them. */
public final class QuestionJson {
    private QuestionJson() {}

    /** One question; what the row has nothing for is left out. */
    public static ObjectNode of(SheetQuestion question) {
        var json = JsonMapper.shared().createObjectNode();
        json.put("id", question.id());
        if (!question.type().equals("single")) {
            json.put("type", question.type());
        }
        json.put("prompt", question.wording().prompt());
        key(json, question.type(), question.key());
        put(json, "explain", question.wording().explain());
        put(json, "hint", question.wording().hint());
        put(json, "topic", question.place().topic());
        number(json, "level", question.place().level());
        number(json, "points", question.place().points());
        put(json, "source", question.place().source());
        return json;
    }

    private static void key(ObjectNode json, String type, SheetQuestion.Key key) {
        switch (type) {
            case "truefalse" ->
                json.put("answer", Boolean.parseBoolean(key.answers().get(0)));
            case "number" -> {
                number(json, "answer", key.answers().get(0));
                var percent = key.tolerance().endsWith("%");
                number(
                        json,
                        percent ? "tolerancePercent" : "tolerance",
                        key.tolerance().replace("%", ""));
                put(json, "unit", key.unit());
            }
            case "text" -> list(json, "accept", key.answers());
            case "order" -> list(json, "items", key.answers());
            case "multiple" -> {
                list(json, "answer", key.answers());
                list(json, "wrong", key.wrong());
            }
            default -> {
                json.put("answer", key.answers().get(0));
                list(json, "wrong", key.wrong());
            }
        }
    }

    private static void list(ObjectNode json, String name, List<String> words) {
        var list = json.putArray(name);
        words.forEach(list::add);
    }

    private static void put(ObjectNode json, String name, String words) {
        if (!words.isEmpty()) {
            json.put(name, words);
        }
    }

    private static void number(ObjectNode json, String name, String digits) {
        if (!digits.isEmpty()) {
            json.put(name, new BigDecimal(digits));
        }
    }
}
