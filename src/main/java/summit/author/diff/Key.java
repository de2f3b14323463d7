package summit.author.diff;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import summit.story.Kind;
import summit.story.Question;

/**
 * What makes an answer to a question right, point by point: what is decided, and how. Options that earn nothing have no point,
 * and {@code present} gives the id that an option has in the version it is compared with.
 */
record Key(UnaryOperator<String> present) implements Kind.Visitor<SortedMap<String, String>> {

    /** What is different between the key of a question before and after, in words; empty if both mark every answer alike. */
    static String difference(Question before, Question after, UnaryOperator<String> present) {
        var was = before.kind().accept(new Key(present));
        var is = after.kind().accept(new Key(UnaryOperator.identity()));
        var points = new TreeSet<>(was.keySet());
        points.addAll(is.keySet());
        points.removeIf(point -> was.getOrDefault(point, "").equals(is.getOrDefault(point, "")));
        return points.stream()
                .map(point -> !is.containsKey(point)
                        ? point + ": " + was.get(point) + ", now not"
                        : point + ": " + (was.containsKey(point) ? was.get(point) + ", " : "") + "now " + is.get(point))
                .collect(Collectors.joining("; "));
    }

    private static String quoted(List<String> words) {
        return words.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(" or "));
    }

    private SortedMap<String, String> options(List<Kind.Option> options) {
        var points = new TreeMap<String, String>();
        options.stream()
                .filter(option -> option.worth() > 0)
                .forEach(option -> points.put(
                        present.apply(option.id()), option.isRight() ? "right" : "worth " + option.worth() + " %"));
        return points;
    }

    private SortedMap<String, String> pairs(SortedMap<String, String> key) {
        var points = new TreeMap<String, String>();
        key.forEach((item, target) -> points.put(present.apply(item), "with " + present.apply(target)));
        return points;
    }

    private static SortedMap<String, String> typed(String name, Kind.Words words) {
        var points = new TreeMap<String, String>();
        points.put(name, quoted(words.accept()));
        points.put(name + ", slips", words.typos() ? "forgiven" : "wrong");
        points.put(name + ", accents and marks", words.exact() ? "count" : "do not count");
        return points;
    }

    @Override
    public SortedMap<String, String> single(Kind.Single single) {
        return options(single.options());
    }

    @Override
    public SortedMap<String, String> multiple(Kind.Multiple multiple) {
        var points = options(multiple.options());
        points.put("marked", multiple.rule().name().toLowerCase(Locale.ROOT));
        return points;
    }

    @Override
    public SortedMap<String, String> trueFalse(Kind.TrueFalse trueFalse) {
        return new TreeMap<>(Map.of("the answer", Boolean.toString(trueFalse.answer())));
    }

    @Override
    public SortedMap<String, String> numeric(Kind.Numeric numeric) {
        var points = new TreeMap<String, String>();
        points.put(
                "the answer", (numeric.answer().stripTrailingZeros().toPlainString() + " " + numeric.unit()).strip());
        points.put(
                "tolerance",
                numeric.tolerance().amount().stripTrailingZeros().toPlainString()
                        + (numeric.tolerance().percent() ? " %" : ""));
        return points;
    }

    @Override
    public SortedMap<String, String> words(Kind.Words words) {
        return typed("accepted", words);
    }

    @Override
    public SortedMap<String, String> ordering(Kind.Ordering ordering) {
        var points = new TreeMap<String, String>();
        points.put(
                "the order",
                ordering.items().stream().map(Kind.Item::id).map(present).collect(Collectors.joining(", ")));
        points.put("marked", ordering.strict() ? "strict" : "place by place");
        return points;
    }

    @Override
    public SortedMap<String, String> matching(Kind.Matching matching) {
        return pairs(matching.key());
    }

    @Override
    public SortedMap<String, String> categorising(Kind.Categorising categorising) {
        return pairs(categorising.key());
    }

    @Override
    public SortedMap<String, String> cloze(Kind.Cloze cloze) {
        var points = new TreeMap<String, String>();
        for (var gap : cloze.gaps()) {
            var name = present.apply(gap.id());
            if (gap.isChosen()) {
                points.put(name, quoted(gap.options().subList(0, 1)));
            } else {
                points.putAll(typed(name, gap.words()));
            }
        }
        return points;
    }
}
