package summit.marking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.story.Kind;
import summit.story.Kind.Item;
import summit.story.Kind.Multiple.Rule;
import summit.story.Kind.Option;
import summit.story.Question;
import summit.story.Response;

/** Questions and responses in few words. */
final class Asked {
    private Asked() {}

    static Question question(Kind kind) {
        return question("q", "Fill [[first]], [[second]] and [[third]].", kind);
    }

    static Question question(String id, String prompt, Kind kind) {
        return new Question(
                id,
                kind,
                new Question.Wording(prompt, "", "", "", "", ""),
                new Question.Grading(1, 1, 50),
                new Question.Reference("", 1, List.of(), List.of(), "a test", Optional.empty()),
                Question.Press.NONE);
    }

    /** An option named by its id; a plus makes it right, digits are its worth. */
    static Option option(String written) {
        var parts = written.split(":");
        var worth = parts.length == 1 ? 0 : parts[1].equals("+") ? 100 : Integer.parseInt(parts[1]);
        var id = parts[0];
        return new Option(id, "The " + id, worth, worth == 100 ? "" : "not " + id, "");
    }

    static Question single(String... options) {
        return question(
                new Kind.Single(Arrays.stream(options).map(Asked::option).toList(), true));
    }

    static Question multiple(Rule rule, String... options) {
        return question(
                new Kind.Multiple(Arrays.stream(options).map(Asked::option).toList(), rule, true));
    }

    static Question number(String answer, String tolerance, String unit) {
        var percent = tolerance.endsWith("%");
        var amount = new BigDecimal(tolerance.replace("%", ""));
        return question(new Kind.Numeric(new BigDecimal(answer), new Kind.Tolerance(amount, percent), unit));
    }

    static Question text(boolean typos, String... accept) {
        return question(new Kind.Words(List.of(accept), typos, false));
    }

    static Question exactly(String... accept) {
        return question(new Kind.Words(List.of(accept), false, true));
    }

    static Question order(boolean strict, String... items) {
        return question(new Kind.Ordering(items(items), strict));
    }

    static List<Item> items(String... ids) {
        return Arrays.stream(ids).map(id -> new Item(id, "The " + id)).toList();
    }

    /** Items and targets by {@code item=target}; a target alone fits nothing. */
    static Question match(String... pairs) {
        var key = pairs(Arrays.stream(pairs).filter(pair -> pair.contains("=")).toArray(String[]::new));
        var targets = new ArrayList<String>();
        Arrays.stream(pairs).map(pair -> pair.replaceAll(".*=", "")).forEach(targets::add);
        return question(new Kind.Matching(
                items(key.keySet().toArray(String[]::new)),
                items(targets.stream().distinct().toArray(String[]::new)),
                key,
                true));
    }

    static Question categorise(String... pairs) {
        var key = pairs(pairs);
        return question(new Kind.Categorising(
                items(key.values().stream().distinct().toArray(String[]::new)),
                items(key.keySet().toArray(String[]::new)),
                key,
                true));
    }

    /** A typed gap, a typed gap with slips forgiven, and a gap to choose. */
    static Question cloze() {
        return question(new Kind.Cloze(
                List.of(
                        new Kind.Gap("second", new Kind.Words(List.of("Pyongyang"), true, false), List.of()),
                        new Kind.Gap("first", new Kind.Words(List.of("Putin", "Vladimir*"), false, false), List.of()),
                        new Kind.Gap(
                                "third",
                                new Kind.Words(List.of(), false, false),
                                List.of("limousine", "train", "plane"))),
                true));
    }

    static SortedMap<String, String> pairs(String... pairs) {
        var map = new TreeMap<String, String>();
        for (var pair : pairs) {
            map.put(pair.split("=")[0], pair.split("=", -1)[1]);
        }
        return map;
    }

    static Response pick(String id) {
        return new Response.Pick(id);
    }

    static Response picks(String... ids) {
        return new Response.Picks(List.of(ids));
    }

    static Response paired(String... pairs) {
        return new Response.Pairs(pairs(pairs));
    }

    static Response typed(String words) {
        return new Response.Typed(words);
    }

    static Response amount(String number) {
        return new Response.Amount(new BigDecimal(number));
    }

    /** One question of each type and rule. */
    static List<Question> everyKind() {
        return List.of(
                single("putin:+", "kim:40", "driver"),
                multiple(Rule.BALANCED, "a:+", "b:+", "c", "d"),
                multiple(Rule.STRICT, "a:+", "b:+", "c", "d"),
                multiple(Rule.LENIENT, "a:+", "b:+", "c", "d"),
                question(new Kind.TrueFalse(true)),
                number("24", "5%", "hours"),
                text(true, "Kim * Un", "Aurus"),
                order(false, "a", "b", "c", "d"),
                order(true, "a", "b", "c", "d"),
                match("car=russia", "dogs=korea", "france"),
                categorise("car=russia", "dogs=korea", "tea=russia"),
                cloze());
    }

    /** Responses of every shape, fitting or not. */
    static List<Response> everyShape() {
        return List.of(
                pick("putin"),
                pick("kim"),
                pick("nobody"),
                picks(),
                picks("a"),
                picks("a", "b"),
                picks("a", "b", "c", "d"),
                picks("d", "b", "c", "a"),
                picks("c", "d"),
                picks("a", "a"),
                new Response.Truth(true),
                new Response.Truth(false),
                amount("24"),
                amount("1E+999999999"),
                amount("1E-999999999"),
                typed(""),
                typed("*"),
                typed("kim jong un"),
                paired(),
                paired("car=russia"),
                paired("car=korea", "dogs=korea"),
                paired("car=nowhere"),
                paired("nothing=russia"),
                paired("first= ", "second="),
                paired("first=vladimir v", "second=pyongyng", "third=train"));
    }
}
