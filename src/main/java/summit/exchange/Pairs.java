package summit.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import summit.exchange.Columns.Field;
import summit.story.Kind;

/** Answers that are pairs, {@code left = right}; the wrong answers are right-hand sides, or categories, that fit nothing. */
record Pairs(List<String> answers, List<String> wrong) {

    /** Whether answers, of which nothing else is known, are pairs: each left-hand side one of its own. */
    static boolean are(List<String> answers) {
        var pairs = answers.stream().map(Parts::pair).flatMap(Optional::stream).toList();
        return answers.size() > 1
                && pairs.size() == answers.size()
                && pairs.stream().map(Parts.Pair::left).distinct().count() == pairs.size();
    }

    /** Items with their texts as ids. */
    static List<Kind.Item> items(List<String> texts) {
        return texts.stream().map(text -> new Kind.Item(text, text)).toList();
    }

    Read matching() {
        return read(
                "France = Paris | Italy = Rome",
                (lefts, rights, key) -> new Kind.Matching(items(lefts), items(rights), key, true));
    }

    Read categorising() {
        return read(
                "lion = animal | oak = plant",
                (lefts, rights, key) -> new Kind.Categorising(items(rights), items(lefts), key, true));
    }

    private interface Made {
        Kind of(List<String> lefts, List<String> rights, TreeMap<String, String> key);
    }

    private Read read(String example, Made made) {
        var lefts = new ArrayList<String>();
        var rights = new LinkedHashSet<String>();
        var key = new TreeMap<String, String>();
        for (var answer : answers) {
            var pair = Parts.pair(answer);
            if (pair.isEmpty()) {
                return Read.problem(
                        Field.ANSWER, "\"" + answer + "\" is no pair. Write them like this: " + example + ".");
            }
            var left = pair.get().left();
            if (key.put(left, pair.get().right()) != null) {
                return Read.problem(Field.ANSWER, "\"" + left + "\" is there twice. Make each a different one.");
            }
            lefts.add(left);
            rights.add(pair.get().right());
        }
        rights.addAll(wrong);
        return Read.kind(made.of(lefts, List.copyOf(rights), key));
    }
}
