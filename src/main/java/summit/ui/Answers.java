package summit.ui;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;

/** Puts what somebody answered into the words of the question. */
record Answers(Question question) implements Response.Visitor<String> {
    /** The answer in words. */
    static String words(Question question, Response response) {
        return response.accept(new Answers(question));
    }

    @Override
    public String pick(Response.Pick pick) {
        return text(pick.option());
    }

    @Override
    public String picks(Response.Picks picks) {
        var between = question.kind() instanceof Kind.Ordering ? " → " : "; ";
        return picks.ids().stream().map(this::text).collect(Collectors.joining(between));
    }

    @Override
    public String truth(Response.Truth truth) {
        return truth.value() ? "True" : "False";
    }

    @Override
    public String amount(Response.Amount amount) {
        var unit = question.kind() instanceof Kind.Numeric numeric ? numeric.unit() : "";
        return amount.value().toPlainString() + (unit.isEmpty() ? "" : " " + unit);
    }

    @Override
    public String typed(Response.Typed typed) {
        return typed.words();
    }

    @Override
    public String pairs(Response.Pairs pairs) {
        return pairs(pairs.pairs());
    }

    private String pairs(SortedMap<String, String> pairs) {
        if (question.kind() instanceof Kind.Cloze cloze) {
            return cloze.gaps().stream()
                    .map(gap -> pairs.getOrDefault(gap.id(), ""))
                    .collect(Collectors.joining("; "));
        }
        return items(question.kind()).stream()
                .filter(item -> pairs.containsKey(item.id()))
                .map(item -> item.text() + " → " + text(pairs.get(item.id())))
                .collect(Collectors.joining("; "));
    }

    private String text(String id) {
        for (var item : items(question.kind())) {
            if (item.id().equals(id)) {
                return item.text();
            }
        }
        return id;
    }

    private static List<Kind.Item> items(Kind kind) {
        if (kind instanceof Kind.Single single) {
            return bare(single.options());
        }
        if (kind instanceof Kind.Multiple multiple) {
            return bare(multiple.options());
        }
        if (kind instanceof Kind.Ordering ordering) {
            return ordering.items();
        }
        if (kind instanceof Kind.Matching matching) {
            return joined(matching.items(), matching.targets());
        }
        return kind instanceof Kind.Categorising sorting ? joined(sorting.items(), sorting.categories()) : List.of();
    }

    private static List<Kind.Item> bare(List<Kind.Option> options) {
        return options.stream()
                .map(option -> new Kind.Item(option.id(), option.text()))
                .toList();
    }

    private static List<Kind.Item> joined(List<Kind.Item> some, List<Kind.Item> others) {
        var all = new java.util.ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
