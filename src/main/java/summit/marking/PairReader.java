package summit.marking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import summit.marking.TypedAnswer.Unclear;
import summit.marking.TypedAnswer.Understood;
import summit.story.Kind.Item;
import summit.story.Response;

/** Reads pairs such as {@code 1=c 2=a}, {@code c-1 a-2}, {@code 1c 2a}, or the targets alone in the order of the items. */
record PairReader(Presentation shown, String typed) {
    private static final List<String> SEPARATORS = List.of("=", ":", "-");

    /** The pairs; or what is missing, after {@code verb}; empty if they are not understood. */
    Optional<TypedAnswer> read(String verb) {
        return inTurn().or(() -> pairs(byMarks()))
                .or(() -> pairs(bySpaces()))
                .map(pairs -> missing(verb, pairs)
                        .<TypedAnswer>map(Unclear::new)
                        .orElseGet(() -> new Understood(new Response.Pairs(pairs))));
    }

    private Optional<String> missing(String verb, TreeMap<String, String> pairs) {
        var items = shown.items();
        var missing = IntStream.range(0, items.size())
                .filter(i -> !pairs.containsKey(items.get(i).id()))
                .mapToObj(i -> (i + 1) + " (" + items.get(i).text() + ")")
                .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(verb + " all " + items.size() + " items; still missing: " + missing + ".");
    }

    /** What is wrong with the first entry that is no pair. */
    String fault() {
        var entries = typed.matches(".*[,;].*") ? byMarks() : bySpaces();
        var items = Names.numbered(shown.items());
        var pairs = new TreeMap<String, String>();
        for (var entry : entries) {
            var sides = sides(entry);
            if (sides.isEmpty()) {
                return "\"" + entry + "\" is no pair.";
            }
            var turned = turned(sides.get());
            if (items.meant(turned.get(0)).isEmpty()) {
                return items.fault(turned.get(0));
            }
            var targets = Names.lettered(shown.targets());
            if (targets.meant(turned.get(1)).isEmpty()) {
                return targets.fault(turned.get(1));
            }
            if (pairs.put(items.meant(turned.get(0)).get(), entry) != null) {
                return "\"" + turned.get(0) + "\" stands there twice.";
            }
        }
        return "\"" + typed + "\" is not understood here.";
    }

    private List<String> byMarks() {
        return parts(typed.split("[,;]+"));
    }

    private List<String> bySpaces() {
        return parts(typed.replaceAll("\\s*([=:])\\s*", "$1").split("[\\s,;]+"));
    }

    private static List<String> parts(String[] entries) {
        return Arrays.stream(entries)
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private Optional<TreeMap<String, String>> inTurn() {
        return Several.of(Names.lettered(shown.targets()), typed)
                .filter(ids -> ids.size() == shown.items().size())
                .map(ids -> {
                    var pairs = new TreeMap<String, String>();
                    IntStream.range(0, ids.size())
                            .forEach(i -> pairs.put(shown.items().get(i).id(), ids.get(i)));
                    return pairs;
                });
    }

    private Optional<TreeMap<String, String>> pairs(List<String> entries) {
        var pairs = new TreeMap<String, String>();
        for (var entry : entries) {
            var sides = sides(entry).map(this::turned);
            var item = sides.flatMap(both -> Names.numbered(shown.items()).meant(both.get(0)));
            var target = sides.flatMap(both -> Names.lettered(shown.targets()).meant(both.get(1)));
            if (item.isEmpty() || target.isEmpty() || pairs.containsKey(item.get())) {
                return Optional.empty();
            }
            pairs.put(item.get(), target.get());
        }
        return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs);
    }

    /** The item first, as its number or the target's letter shows. */
    private List<String> turned(List<String> sides) {
        var letterFirst = sides.get(0).matches("[A-Za-z]") && sides.get(1).matches("[0-9]+");
        return letterFirst && !named(shown.items(), sides.get(0)) ? List.of(sides.get(1), sides.get(0)) : sides;
    }

    private static boolean named(List<Item> items, String words) {
        return Names.numbered(items).exactly(words).isPresent();
    }

    /** Both sides of a pair. */
    private static Optional<List<String>> sides(String entry) {
        for (var separator : SEPARATORS) {
            var sides = entry.split(separator, -1);
            if (sides.length == 2) {
                return Optional.of(List.of(sides[0].strip(), sides[1].strip()));
            }
        }
        if (entry.matches("[0-9]+[A-Za-z]|[A-Za-z][0-9]+")) {
            var left = Character.isDigit(entry.charAt(0)) ? entry.length() - 1 : 1;
            return Optional.of(List.of(entry.substring(0, left), entry.substring(left)));
        }
        return Optional.empty();
    }
}
