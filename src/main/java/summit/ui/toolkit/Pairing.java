package summit.ui.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import summit.story.Kind;
import summit.story.Kind.Item;
import summit.story.Question;
import summit.story.Response;

/** Items given targets or categories, against how they belong: only what is wrong is told, since the player saw it all. */
public record Pairing(
        List<Item> items, List<Item> targets, SortedMap<String, String> key, SortedMap<String, String> given) {
    public Pairing {
        items = List.copyOf(items);
        targets = List.copyOf(targets);
    }

    /** Of an answer, if the question is of that type. */
    public static Optional<Pairing> of(Question question, Response response) {
        if (!(response instanceof Response.Pairs pairs)) {
            return Optional.empty();
        }
        if (question.kind() instanceof Kind.Matching matching) {
            return Optional.of(new Pairing(matching.items(), matching.targets(), matching.key(), pairs.pairs()));
        }
        return question.kind() instanceof Kind.Categorising sorting
                ? Optional.of(new Pairing(sorting.items(), sorting.categories(), sorting.key(), pairs.pairs()))
                : Optional.empty();
    }

    /** Sets one line where all belong as given, or else each that does not, with how it does. */
    public void lay(Flow flow) {
        var wrong = items.stream().filter(item -> !isRight(item)).toList();
        if (wrong.isEmpty()) {
            flow.text(count(wrong), Role.PROSE);
            return;
        }
        flow.text(count(wrong), Role.DIM);
        wrong.forEach(item -> mended(flow, "", item));
    }

    /** Sets all of them, a line each, and under each that does not belong as given how it does. */
    public void layAll(Flow flow, String indent) {
        for (var item : items) {
            if (isRight(item)) {
                flow.marked(indent + "  ", Role.DIM, item.text() + " → " + target(given, item), Role.DIM);
            } else {
                mended(flow, indent, item);
            }
        }
    }

    private void mended(Flow flow, String indent, Item item) {
        flow.marked(indent + "✗ ", Role.WRONG, item.text() + " → " + target(given, item), Role.PROSE);
        flow.marked(indent + "  ✓ ", Role.RIGHT, target(key, item), Role.RIGHT);
    }

    /** How many belong as given, and each that does not with how it does, in sentences. */
    public List<String> sentences() {
        var wrong = items.stream().filter(item -> !isRight(item)).toList();
        var lines = new ArrayList<String>();
        lines.add(count(wrong));
        wrong.forEach(item -> lines.add("- " + bare(item.text()) + ": not " + bare(target(given, item)) + ", but "
                + bare(target(key, item)) + "."));
        return lines;
    }

    private String count(List<Item> wrong) {
        var right = items.size() - wrong.size();
        var some = right == 0 ? "None of " + items.size() : right + " of " + items.size();
        return (wrong.isEmpty() ? "All " + right : some) + " as they belong.";
    }

    /** Without the point at its end, to stand inside a sentence. */
    private static String bare(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private boolean isRight(Item item) {
        return key.containsKey(item.id()) && key.get(item.id()).equals(given.get(item.id()));
    }

    private String target(SortedMap<String, String> pairs, Item item) {
        return targets.stream()
                .filter(target -> target.id().equals(pairs.getOrDefault(item.id(), "")))
                .map(Item::text)
                .findFirst()
                .orElse("…");
    }
}
