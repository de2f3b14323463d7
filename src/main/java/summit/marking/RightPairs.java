package summit.marking;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import summit.story.Kind;
import summit.story.Kind.Item;
import summit.story.Response;
import summit.story.Sorted;

/**
 * Items are matched with targets, or sorted into categories: {@code fraction = items with their right target / items}. An
 * item left out counts as wrong; a target may be used more than once.
 *
 * <p>Source: Moodle, question type match (right pairs out of the number of stems); categories are marked in the same way.
 */
record RightPairs(Words words, List<Item> items, List<Item> targets, SortedMap<String, String> right, String answer)
        implements Rule {
    RightPairs {
        items = List.copyOf(items);
        targets = List.copyOf(targets);
        right = Sorted.copy(right);
    }

    /** What the things are called: how to answer, and the name of a target. */
    private record Words(String request, String target) {}

    static RightPairs matching(Kind.Matching kind) {
        var answer = kind.items().stream()
                .map(item ->
                        item.text() + ": " + text(kind.targets(), kind.key().getOrDefault(item.id(), "")))
                .collect(Collectors.joining("; "));
        var words = new Words("Match at least one item.", "target");
        return new RightPairs(words, kind.items(), kind.targets(), kind.key(), answer);
    }

    static RightPairs categorising(Kind.Categorising kind) {
        var answer = kind.categories().stream()
                .map(category -> category.text() + ": "
                        + kind.items().stream()
                                .filter(item -> category.id().equals(kind.key().get(item.id())))
                                .map(Item::text)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        var words = new Words("Put at least one item into a category.", "category");
        return new RightPairs(words, kind.items(), kind.categories(), kind.key(), answer);
    }

    private static String text(List<Item> items, String id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .map(Item::text)
                .findFirst()
                .orElse("");
    }

    @Override
    public Optional<String> misfit(Response response) {
        if (!(response instanceof Response.Pairs pairs) || pairs.pairs().isEmpty()) {
            return Optional.of(words.request());
        }
        for (var pair : pairs.pairs().entrySet()) {
            var unknown = Listed.unknown("item", pair.getKey(), Listed.itemIds(items))
                    .or(() -> Listed.unknown(words.target(), pair.getValue(), Listed.itemIds(targets)));
            if (unknown.isPresent()) {
                return unknown;
            }
        }
        return Optional.empty();
    }

    @Override
    public Mark mark(Response response) {
        var given = ((Response.Pairs) response).pairs();
        var hits = items.stream()
                .map(Item::id)
                .filter(id -> given.containsKey(id) && given.get(id).equals(right.get(id)))
                .count();
        return new Mark(new Fraction(hits, items.size()), List.of());
    }

    @Override
    public Response key() {
        return new Response.Pairs(right);
    }
}
