package summit.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import summit.engine.GameState.Sitting;
import summit.story.Kind;
import summit.story.Question;
import summit.story.Response;
import summit.story.Story;

/** The commands that are possible in a state, with a right and a wrong answer where a question is open. */
public final class Moves {
    private Moves() {}

    /** The commands possible now. */
    public static List<Command> in(Story story, GameState state) {
        var moves = new ArrayList<Command>();
        Engine.offered(story, state).stream()
                .filter(Offered::canChoose)
                .forEach(choice -> moves.add(new Command.Choose(choice.id())));
        state.open().map(Sitting::question).map(story::question).ifPresent(question -> {
            responses(question).forEach(response -> moves.add(new Command.Answer(response)));
            moves.add(new Command.Sources());
            moves.add(new Command.Skip());
        });
        return moves;
    }

    private static List<Response> responses(Question question) {
        return question.kind().accept(new Answers());
    }

    /** A right answer, a wrong one and, where there is such a thing, one between. */
    private static final class Answers implements Kind.Visitor<List<Response>> {
        @Override
        public List<Response> single(Kind.Single single) {
            return single.options().stream()
                    .map(option -> (Response) new Response.Pick(option.id()))
                    .toList();
        }

        @Override
        public List<Response> multiple(Kind.Multiple multiple) {
            var right = ids(multiple.options().stream().filter(Kind.Option::isRight), Kind.Option::id);
            var wrong = ids(multiple.options().stream().filter(option -> !option.isRight()), Kind.Option::id);
            return List.of(
                    new Response.Picks(right), new Response.Picks(right.subList(0, 1)), new Response.Picks(wrong));
        }

        @Override
        public List<Response> trueFalse(Kind.TrueFalse trueFalse) {
            return List.of(new Response.Truth(true), new Response.Truth(false));
        }

        @Override
        public List<Response> numeric(Kind.Numeric numeric) {
            return List.of(new Response.Amount(BigDecimal.TEN), new Response.Amount(BigDecimal.ONE));
        }

        @Override
        public List<Response> words(Kind.Words words) {
            return List.of(new Response.Typed(words.accept().get(0)), new Response.Typed("something else"));
        }

        @Override
        public List<Response> ordering(Kind.Ordering ordering) {
            var right = ids(ordering.items().stream(), Kind.Item::id);
            var turned = new ArrayList<>(right);
            Collections.rotate(turned, 1);
            var reversed = new ArrayList<>(right);
            Collections.reverse(reversed);
            return List.of(new Response.Picks(right), new Response.Picks(turned), new Response.Picks(reversed));
        }

        @Override
        public List<Response> matching(Kind.Matching matching) {
            return pairs(matching.key(), ids(matching.targets().stream(), Kind.Item::id));
        }

        @Override
        public List<Response> categorising(Kind.Categorising categorising) {
            return pairs(categorising.key(), ids(categorising.categories().stream(), Kind.Item::id));
        }

        @Override
        public List<Response> cloze(Kind.Cloze cloze) {
            var key = new TreeMap<String, String>();
            cloze.gaps().forEach(gap -> key.put(gap.id(), "yes"));
            return pairs(key, List.of("yes", "no"));
        }

        /** All right, the last one wrong, and each another than the right one. */
        private static List<Response> pairs(SortedMap<String, String> key, List<String> values) {
            var partly = new TreeMap<>(key);
            partly.put(key.lastKey(), next(values, key.get(key.lastKey())));
            var wrong = new TreeMap<>(key);
            wrong.replaceAll((item, value) -> next(values, value));
            return List.of(new Response.Pairs(key), new Response.Pairs(partly), new Response.Pairs(wrong));
        }

        private static String next(List<String> values, String value) {
            return values.get((values.indexOf(value) + 1) % values.size());
        }

        private static <T> List<String> ids(Stream<T> things, Function<T, String> id) {
            return things.map(id).toList();
        }
    }
}
