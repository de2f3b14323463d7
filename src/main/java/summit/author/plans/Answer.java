package summit.author.plans;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import summit.marking.Marking;
import summit.marking.Presentation;
import summit.marking.TypedAnswer;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;

/**
 * An answer as a plan writes it, and back. Ids come first: {@code first second third}, {@code item=target item=target}, for
 * gaps {@code gap=words | gap=words}. What is no ids is read as if a player had typed it.
 */
final class Answer {
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private Answer() {}

    /** The response that is meant to this question under this seed, or why none is. */
    static TypedAnswer read(Question question, long seed, String written) {
        var byIds = byIds(question, written)
                .filter(response -> Marking.misfit(question, response).isEmpty());
        return byIds.<TypedAnswer>map(TypedAnswer.Understood::new)
                .orElseGet(() -> TypedAnswer.read(question, Presentation.of(question, seed), written));
    }

    /** The response whose ids these are, whether the question has them or not; empty if it has none. */
    static Optional<Response> byIds(Question question, String written) {
        var words = List.of(written.split("\\s+"));
        return question.kind().accept(new Kind.Visitor<Optional<Response>>() {
            @Override
            public Optional<Response> single(Kind.Single single) {
                return Optional.of(new Response.Pick(written));
            }

            @Override
            public Optional<Response> multiple(Kind.Multiple multiple) {
                return Optional.of(new Response.Picks(words));
            }

            @Override
            public Optional<Response> trueFalse(Kind.TrueFalse trueFalse) {
                return Optional.empty();
            }

            @Override
            public Optional<Response> numeric(Kind.Numeric numeric) {
                return Optional.empty();
            }

            @Override
            public Optional<Response> words(Kind.Words any) {
                return Optional.of(new Response.Typed(written));
            }

            @Override
            public Optional<Response> ordering(Kind.Ordering ordering) {
                return Optional.of(new Response.Picks(words));
            }

            @Override
            public Optional<Response> matching(Kind.Matching matching) {
                return pairs(words);
            }

            @Override
            public Optional<Response> categorising(Kind.Categorising categorising) {
                return pairs(words);
            }

            @Override
            public Optional<Response> cloze(Kind.Cloze cloze) {
                return pairs(Arrays.asList(BAR.split(written)));
            }
        });
    }

    private static Optional<Response> pairs(List<String> entries) {
        var pairs = new TreeMap<String, String>();
        for (var entry : entries) {
            var sides = entry.split("=", 2);
            if (sides.length < 2) {
                return Optional.empty();
            }
            pairs.put(sides[0].strip(), sides[1].strip().replace("\\|", "|"));
        }
        return Optional.of(new Response.Pairs(pairs));
    }

    /** The response as a plan writes it. */
    static String write(Question question, Response response) {
        return response.accept(new Response.Visitor<String>() {
            @Override
            public String pick(Response.Pick pick) {
                return pick.option();
            }

            @Override
            public String picks(Response.Picks picks) {
                return String.join(" ", picks.ids());
            }

            @Override
            public String truth(Response.Truth truth) {
                return Boolean.toString(truth.value());
            }

            @Override
            public String amount(Response.Amount amount) {
                return amount.value().toPlainString();
            }

            @Override
            public String typed(Response.Typed typed) {
                return typed.words().strip();
            }

            @Override
            public String pairs(Response.Pairs pairs) {
                return joined(pairs.pairs(), question.kind() instanceof Kind.Cloze ? " | " : " ");
            }
        });
    }

    private static String joined(SortedMap<String, String> pairs, String between) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue().replace("|", "\\|"))
                .collect(Collectors.joining(between));
    }
}
