package summit.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import summit.marking.TypedAnswer.Unclear;
import summit.marking.TypedAnswer.Understood;
import summit.story.Kind;
import summit.story.Kind.Item;
import summit.story.Response;

/** Reads what was typed for each type of question. */
record AnswerReader(Presentation shown, String typed) implements Kind.Visitor<TypedAnswer> {
    private static final List<String> TRUE = List.of("true", "t", "yes", "y", "a", "1");
    private static final List<String> FALSE = List.of("false", "f", "no", "n", "b", "2");

    @Override
    public TypedAnswer single(Kind.Single single) {
        return named(shown.options(), typed)
                .<TypedAnswer>map(id -> new Understood(new Response.Pick(id)))
                .orElseGet(() -> unclear(single));
    }

    @Override
    public TypedAnswer multiple(Kind.Multiple multiple) {
        return several(shown.options())
                .<TypedAnswer>map(ids -> new Understood(
                        new Response.Picks(ids.stream().distinct().toList())))
                .orElseGet(() -> unclear(multiple));
    }

    @Override
    public TypedAnswer trueFalse(Kind.TrueFalse trueFalse) {
        var word = typed.toLowerCase(Locale.ROOT);
        if (TRUE.contains(word) || FALSE.contains(word)) {
            return new Understood(new Response.Truth(TRUE.contains(word)));
        }
        return unclear(trueFalse);
    }

    @Override
    public TypedAnswer numeric(Kind.Numeric numeric) {
        return TypedNumber.read(typed, numeric.unit())
                .<TypedAnswer>map(value -> new Understood(new Response.Amount(value)))
                .orElseGet(() -> unclear(numeric));
    }

    @Override
    public TypedAnswer words(Kind.Words words) {
        return new Understood(new Response.Typed(typed));
    }

    @Override
    public TypedAnswer ordering(Kind.Ordering ordering) {
        return several(shown.items())
                .<TypedAnswer>map(ids -> new Understood(new Response.Picks(ids)))
                .orElseGet(() -> unclear(ordering));
    }

    @Override
    public TypedAnswer matching(Kind.Matching matching) {
        return pairs(matching);
    }

    @Override
    public TypedAnswer categorising(Kind.Categorising categorising) {
        return pairs(categorising);
    }

    @Override
    public TypedAnswer cloze(Kind.Cloze cloze) {
        var parts = List.of(typed.split("\\|", -1));
        if (parts.size() > shown.blanks().size()) {
            return unclear(cloze);
        }
        var pairs = new TreeMap<String, String>();
        for (var i = 0; i < parts.size(); i++) {
            var blank = shown.blanks().get(i);
            var part = parts.get(i).strip();
            if (part.isEmpty()) {
                continue;
            }
            var words = blank.options().isEmpty() ? Optional.of(part) : named(items(blank.options()), part);
            if (words.isEmpty()) {
                return new Unclear("\"" + part + "\" is not among the words for gap " + (i + 1) + ": "
                        + String.join(", ", blank.options()) + ".");
            }
            pairs.put(blank.gap(), words.get());
        }
        return new Understood(new Response.Pairs(pairs));
    }

    private static List<Item> items(List<String> words) {
        return words.stream().map(word -> new Item(word, word)).toList();
    }

    private TypedAnswer unclear(Kind kind) {
        return new Unclear("\"" + typed + "\" is not understood here. " + kind.accept(new HowToAnswer(shown)));
    }

    /** The id of the thing with this letter, these words, this id or this number, tried in that order. */
    private static Optional<String> named(List<Item> things, String name) {
        var words = Plain.words(name);
        return byPlace(things, words.matches("[a-z]") ? words.charAt(0) - 'a' : -1)
                .or(() -> first(things, item -> Plain.words(item.text()).equals(words)))
                .or(() -> first(things, item -> Plain.words(item.id()).equals(words)))
                .or(() -> byPlace(things, words.matches("[0-9]{1,4}") ? Integer.parseInt(words) - 1 : -1));
    }

    private static Optional<String> byPlace(List<Item> things, int place) {
        return place >= 0 && place < things.size()
                ? Optional.of(things.get(place).id())
                : Optional.empty();
    }

    private static Optional<String> first(List<Item> things, java.util.function.Predicate<Item> is) {
        return things.stream().filter(is).map(Item::id).findFirst();
    }

    /** Several things: separated by commas or semicolons, or by spaces, or as a run of letters. */
    private Optional<List<String>> several(List<Item> things) {
        return named(things, typed)
                .map(List::of)
                .or(() -> all(things, typed.split("[,;]+")))
                .or(() -> all(things, typed.split("[\\s,;&+]+(and\\s+)?")))
                .or(() -> typed.matches("[A-Za-z]+") ? all(things, typed.split("")) : Optional.empty());
    }

    private static Optional<List<String>> all(List<Item> things, String[] names) {
        var ids = Arrays.stream(names)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> named(things, name))
                .toList();
        return !ids.isEmpty() && ids.stream().allMatch(Optional::isPresent)
                ? Optional.of(ids.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }

    /** Pairs such as {@code 1=c 2=a}, {@code a-3 b-1}, {@code 1c 2a}, or the targets alone in the order of the items. */
    private TypedAnswer pairs(Kind kind) {
        return inTurn().or(() -> pairs(typed.split("[,;]+")))
                .or(() -> pairs(typed.replaceAll("\\s*([=:])\\s*", "$1").split("[\\s,;]+")))
                .<TypedAnswer>map(pairs -> new Understood(new Response.Pairs(pairs)))
                .orElseGet(() -> unclear(kind));
    }

    private Optional<TreeMap<String, String>> inTurn() {
        var targets = several(shown.targets());
        return targets.filter(ids -> ids.size() == shown.items().size()).map(ids -> {
            var pairs = new TreeMap<String, String>();
            IntStream.range(0, ids.size())
                    .forEach(i -> pairs.put(shown.items().get(i).id(), ids.get(i)));
            return pairs;
        });
    }

    private Optional<TreeMap<String, String>> pairs(String[] entries) {
        var pairs = new TreeMap<String, String>();
        for (var entry : entries) {
            if (entry.isBlank()) {
                continue;
            }
            var sides = sides(entry.strip());
            var item = named(shown.items(), sides.get(0));
            var target = named(shown.targets(), sides.get(1));
            if (item.isEmpty() || target.isEmpty() || pairs.containsKey(item.get())) {
                return Optional.empty();
            }
            pairs.put(item.get(), target.get());
        }
        return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs);
    }

    /** Both sides of a pair; empty strings where it is none. */
    private static List<String> sides(String entry) {
        for (var separator : List.of("=", ":", "-")) {
            var sides = new ArrayList<>(List.of(entry.split(separator, -1)));
            if (sides.size() == 2) {
                return List.of(sides.get(0).strip(), sides.get(1).strip());
            }
        }
        if (entry.matches("[0-9]+[A-Za-z]|[A-Za-z][0-9]+")) {
            var left = Character.isDigit(entry.charAt(0)) ? entry.length() - 1 : 1;
            return List.of(entry.substring(0, left), entry.substring(left));
        }
        return List.of("", "");
    }
}
