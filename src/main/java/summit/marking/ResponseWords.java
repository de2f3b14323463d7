package summit.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;

/** A response as a reader sees it: the texts of options and items for their ids, and the numbers of gaps. */
public record ResponseWords(SortedMap<String, String> texts, List<String> gaps) implements Response.Visitor<String> {

    /** What was answered, in words. */
    public static String of(Question question, Response response) {
        var texts = new TreeMap<String, String>();
        question.kind().accept(new Parts()).forEach(item -> texts.put(item.id(), item.text()));
        var gaps = question.kind() instanceof Kind.Cloze cloze
                ? GapByGap.inPromptOrder(question.wording().prompt(), cloze.gaps()).stream()
                        .map(Kind.Gap::id)
                        .toList()
                : List.<String>of();
        return response.accept(new ResponseWords(texts, gaps));
    }

    private String text(String id) {
        return texts.getOrDefault(id, id);
    }

    @Override
    public String pick(Response.Pick pick) {
        return text(pick.option());
    }

    @Override
    public String picks(Response.Picks picks) {
        return picks.ids().stream().map(this::text).collect(Collectors.joining("; "));
    }

    @Override
    public String truth(Response.Truth truth) {
        return truth.value() ? "true" : "false";
    }

    @Override
    public String amount(Response.Amount amount) {
        return amount.value().toPlainString();
    }

    @Override
    public String typed(Response.Typed typed) {
        return typed.words();
    }

    @Override
    public String pairs(Response.Pairs pairs) {
        if (!gaps.isEmpty()) {
            return IntStream.range(0, gaps.size())
                    .filter(i -> pairs.pairs().containsKey(gaps.get(i)))
                    .mapToObj(i -> "gap " + (i + 1) + ": " + pairs.pairs().get(gaps.get(i)))
                    .collect(Collectors.joining("; "));
        }
        return pairs.pairs().entrySet().stream()
                .map(pair -> text(pair.getKey()) + ": " + text(pair.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** Everything of a question that has an id and a text. */
    private record Parts() implements Kind.Visitor<List<Kind.Item>> {
        @Override
        public List<Kind.Item> single(Kind.Single single) {
            return options(single.options());
        }

        @Override
        public List<Kind.Item> multiple(Kind.Multiple multiple) {
            return options(multiple.options());
        }

        @Override
        public List<Kind.Item> trueFalse(Kind.TrueFalse trueFalse) {
            return List.of();
        }

        @Override
        public List<Kind.Item> numeric(Kind.Numeric numeric) {
            return List.of();
        }

        @Override
        public List<Kind.Item> words(Kind.Words words) {
            return List.of();
        }

        @Override
        public List<Kind.Item> ordering(Kind.Ordering ordering) {
            return ordering.items();
        }

        @Override
        public List<Kind.Item> matching(Kind.Matching matching) {
            return joined(matching.items(), matching.targets());
        }

        @Override
        public List<Kind.Item> categorising(Kind.Categorising categorising) {
            return joined(categorising.items(), categorising.categories());
        }

        @Override
        public List<Kind.Item> cloze(Kind.Cloze cloze) {
            return List.of();
        }

        private static List<Kind.Item> options(List<Kind.Option> options) {
            return options.stream()
                    .map(option -> new Kind.Item(option.id(), option.text()))
                    .toList();
        }

        private static List<Kind.Item> joined(List<Kind.Item> left, List<Kind.Item> right) {
            var all = new ArrayList<>(left);
            all.addAll(right);
            return all;
        }
    }
}
