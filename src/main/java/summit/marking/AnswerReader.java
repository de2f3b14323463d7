package summit.marking;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import summit.marking.TypedAnswer.Unclear;
import summit.marking.TypedAnswer.Understood;
import summit.story.Kind;
import summit.story.Kind.Item;
import summit.story.Response;

/**
 * Reads what was typed for each type of question. What is only begun, such as some of the pairs, is not taken for an answer:
 * it cannot be told from an Enter pressed too soon.
 */
record AnswerReader(Presentation shown, String typed) implements Kind.Visitor<TypedAnswer> {
    private static final List<String> TRUE = List.of("true", "t", "yes", "y", "a");
    private static final List<String> FALSE = List.of("false", "f", "no", "n", "b");

    @Override
    public TypedAnswer single(Kind.Single single) {
        var options = Names.lettered(shown.options());
        return options.meant(typed)
                .<TypedAnswer>map(id -> new Understood(new Response.Pick(id)))
                .orElseGet(() -> unclear(options.fault(typed), single));
    }

    @Override
    public TypedAnswer multiple(Kind.Multiple multiple) {
        var options = Names.lettered(shown.options());
        return Several.of(options, typed)
                .<TypedAnswer>map(ids -> new Understood(
                        new Response.Picks(ids.stream().distinct().toList())))
                .orElseGet(() -> unclear(Several.fault(options, typed), multiple));
    }

    @Override
    public TypedAnswer trueFalse(Kind.TrueFalse trueFalse) {
        var word = Plain.words(typed).replaceAll("[.)!]+$", "");
        if (TRUE.contains(word) || FALSE.contains(word)) {
            return new Understood(new Response.Truth(TRUE.contains(word)));
        }
        return unclear("\"" + typed + "\" is neither.", trueFalse);
    }

    @Override
    public TypedAnswer numeric(Kind.Numeric numeric) {
        var readings = TypedNumber.readings(typed, numeric.unit());
        if (!readings.isEmpty()) {
            return new Unclear("\"" + typed + "\" can be read as " + String.join(" or as ", readings)
                    + ". Type it without the point, or with a comma before decimals.");
        }
        return TypedNumber.read(typed, numeric.unit())
                .<TypedAnswer>map(value -> new Understood(new Response.Amount(value)))
                .orElseGet(() -> unclear(TypedNumber.fault(typed, numeric.unit()), numeric));
    }

    @Override
    public TypedAnswer words(Kind.Words words) {
        return new Understood(new Response.Typed(typed));
    }

    @Override
    public TypedAnswer ordering(Kind.Ordering ordering) {
        var items = Names.lettered(shown.items());
        return Several.of(items, typed)
                .<TypedAnswer>map(ids -> new Understood(new Response.Picks(ids)))
                .orElseGet(() -> unclear(Several.fault(items, typed), ordering));
    }

    @Override
    public TypedAnswer matching(Kind.Matching matching) {
        return new PairReader(shown, typed)
                .read("Match")
                .orElseGet(() -> unclear(new PairReader(shown, typed).fault(), matching));
    }

    @Override
    public TypedAnswer categorising(Kind.Categorising categorising) {
        return new PairReader(shown, typed)
                .read("Sort")
                .orElseGet(() -> unclear(new PairReader(shown, typed).fault(), categorising));
    }

    @Override
    public TypedAnswer cloze(Kind.Cloze cloze) {
        var gaps = shown.blanks().size();
        var parts = gaps == 1 ? List.of(typed) : List.of(typed.split(typed.contains("|") ? "\\|" : ";", -1));
        if (parts.size() != gaps) {
            return unclear(
                    "There are " + gaps + " gaps, and this is "
                            + (parts.size() == 1 ? "one part." : parts.size() + " parts."),
                    cloze);
        }
        var pairs = new TreeMap<String, String>();
        for (var i = 0; i < gaps; i++) {
            var blank = shown.blanks().get(i);
            var part = parts.get(i).strip();
            if (part.isEmpty()) {
                continue;
            }
            var words = blank.options().isEmpty()
                    ? Optional.of(part)
                    : Names.lettered(items(blank.options())).meant(part);
            if (words.isEmpty()) {
                return new Unclear("\"" + part + "\" is not among the words for gap " + (i + 1) + ": "
                        + String.join(", ", blank.options()) + ".");
            }
            pairs.put(blank.gap(), words.get());
        }
        return pairs.isEmpty() ? unclear("Every gap is empty.", cloze) : new Understood(new Response.Pairs(pairs));
    }

    private static List<Item> items(List<String> words) {
        return words.stream().map(word -> new Item(word, word)).toList();
    }

    private TypedAnswer unclear(String fault, Kind kind) {
        return new Unclear(fault + " " + kind.accept(new HowToAnswer(shown)));
    }
}
