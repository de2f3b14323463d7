package summit.marking;

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
        question.kind().parts().forEach(item -> texts.put(item.id(), item.text()));
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
}
