package summit.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import summit.story.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Questions of a table as the scene format writes them. */
public final class QuestionJson {
    private QuestionJson() {}

    /** One question; what the row has nothing for is left out. */
    public static ObjectNode of(SheetQuestion question) {
        var json = JsonMapper.shared().createObjectNode();
        json.put("id", question.id());
        if (!question.kind().type().equals("single")) {
            json.put("type", question.kind().type());
        }
        json.put("prompt", question.wording().prompt());
        json.setAll(key(question.kind()));
        put(json, "explain", question.wording().explain());
        put(json, "hint", question.wording().hint());
        put(json, "topic", question.place().topic());
        number(json, "level", question.place().level());
        number(json, "points", question.place().points());
        put(json, "source", question.place().source());
        return json;
    }

    /** The keys that hold the answers. */
    static ObjectNode key(Kind kind) {
        return kind.accept(new Key(JsonMapper.shared().createObjectNode()));
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

    private record Key(ObjectNode json) implements Kind.Visitor<ObjectNode> {
        @Override
        public ObjectNode single(Kind.Single single) {
            single.options().stream()
                    .filter(Kind.Option::isRight)
                    .findFirst()
                    .ifPresent(right -> json.set("answer", option(right)));
            return options("wrong", single.options(), option -> !option.isRight());
        }

        @Override
        public ObjectNode multiple(Kind.Multiple multiple) {
            options("answer", multiple.options(), Kind.Option::isRight);
            return options("wrong", multiple.options(), option -> !option.isRight());
        }

        private ObjectNode options(String name, List<Kind.Option> options, Predicate<Kind.Option> which) {
            var list = json.putArray(name);
            options.stream().filter(which).forEach(option -> list.add(option(option)));
            return json;
        }

        private JsonNode option(Kind.Option option) {
            return option.because().isEmpty()
                    ? json.stringNode(option.text())
                    : json.objectNode().put("text", option.text()).put("because", option.because());
        }

        @Override
        public ObjectNode trueFalse(Kind.TrueFalse trueFalse) {
            return json.put("answer", trueFalse.answer());
        }

        @Override
        public ObjectNode numeric(Kind.Numeric numeric) {
            var tolerance = numeric.tolerance();
            json.put("answer", numeric.answer());
            if (tolerance.amount().signum() != 0) {
                json.put(tolerance.percent() ? "tolerancePercent" : "tolerance", tolerance.amount());
            }
            put(json, "unit", numeric.unit());
            return json;
        }

        @Override
        public ObjectNode words(Kind.Words words) {
            return list(json, "accept", words.accept());
        }

        @Override
        public ObjectNode ordering(Kind.Ordering ordering) {
            return list(json, "items", texts(ordering.items()));
        }

        @Override
        public ObjectNode matching(Kind.Matching matching) {
            var pairs = json.putArray("pairs");
            matching.items()
                    .forEach(item -> pairs.addObject()
                            .put("left", item.text())
                            .put("right", matching.key().get(item.id())));
            var extra = matching.targets().stream()
                    .filter(target -> !matching.key().containsValue(target.id()))
                    .toList();
            return extra.isEmpty() ? json : list(json, "extra", texts(extra));
        }

        @Override
        public ObjectNode categorising(Kind.Categorising categorising) {
            list(json, "categories", texts(categorising.categories()));
            var items = json.putArray("items");
            categorising
                    .items()
                    .forEach(item -> items.addObject()
                            .put("text", item.text())
                            .put("in", categorising.key().get(item.id())));
            return json;
        }

        @Override
        public ObjectNode cloze(Kind.Cloze cloze) {
            var gaps = json.putArray("gaps");
            for (var gap : cloze.gaps()) {
                var entry = gaps.addObject().put("id", gap.id());
                list(
                        entry,
                        gap.isChosen() ? "options" : "accept",
                        gap.isChosen() ? gap.options() : gap.words().accept());
            }
            return json;
        }

        private static List<String> texts(List<Kind.Item> items) {
            return items.stream().map(Kind.Item::text).toList();
        }

        private static ObjectNode list(ObjectNode json, String name, List<String> words) {
            var list = json.putArray(name);
            words.forEach(list::add);
            return json;
        }
    }
}
