package summit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import summit.story.Kind.Item;
import summit.story.Kind.Option;
import summit.story.Slug;

/** Reads the options or items of one question: each "a string or an object with {@code id} (default: the slug of its text)". */
final class Options {
    private final Reading reading;
    private final Entries question;
    private final String kind;
    private final String key;
    private final SortedMap<String, Place> taken = new TreeMap<>();
    private final SortedMap<String, Place> texts = new TreeMap<>();
    private final SortedMap<String, Integer> numbers = new TreeMap<>();

    /** {@code kind} is what they are called in keys of translations, {@code key} how those keys begin. */
    Options(Reading reading, Entries question, String kind, String key) {
        this.reading = reading;
        this.question = question;
        this.kind = kind;
        this.key = key;
    }

    /** One option, worth 100 if it is right. */
    Option option(Node node, boolean right, boolean mayBeWorth) {
        if (!(node instanceof Node.Fields)) {
            var item = item(node);
            return new Option(item.id(), item.text(), right ? 100 : 0, "", "");
        }
        var entries = Entries.of(reading, node, Shape.OPTION);
        var item = item(entries);
        var begin = key + kind + "." + item.id() + ".";
        var isRight = right || entries.flag("right", false);
        var worth = entries.number("worth", 0, 0, 99);
        if (entries.has("worth") && (isRight || !mayBeWorth)) {
            entries.clash(
                    "worth",
                    isRight ? "is right, so it is worth everything." : "is in a question of type multiple.",
                    "Only wrong options of type single have \"worth\".");
        }
        return new Option(
                item.id(),
                item.text(),
                isRight ? 100 : worth,
                entries.shown("because", begin + "because"),
                entries.shown("printed", begin + "printed"));
    }

    /** Items of a list, each a string or an object. */
    List<Item> items(List<Node> nodes) {
        var items = new ArrayList<Item>();
        nodes.forEach(node -> items.add(item(node)));
        return items;
    }

    Item item(Node node) {
        return node instanceof Node.Fields
                ? item(Entries.of(reading, node, Shape.ITEM))
                : question.words(node, () -> "an " + kind + " is a text, or an object with \"text\"")
                        .map(words -> item(slug(words), words, words.place()))
                        .orElse(new Item("", ""));
    }

    /** The item that an object describes. */
    Item item(Entries entries) {
        var words = entries.words("text").orElse(new Node.Words(entries.place(), "", ""));
        var id = entries.has("id") ? entries.id() : slug(words);
        entries.strings("was")
                .forEach(old -> reading.renamed(
                        kind,
                        id,
                        new Node.Words(old.place(), question.plain("id") + "." + old.value(), old.original())));
        return item(id, words, entries.place("id"));
    }

    private Item item(String id, Node.Words words, Place declared) {
        var first = taken.putIfAbsent(id, declared);
        if (first != null) {
            reading.index().twice(kind + " " + Quoted.of(id), first, declared);
        }
        // A translation may give two of them the same words.
        var shown = question.translated(words, key + kind + "." + id + ".text");
        var same = texts.putIfAbsent(shown.value().strip().toLowerCase(Locale.ROOT), shown.place());
        if (same != null && !shown.value().isEmpty()) {
            reading.findings()
                    .add(
                            Code.SAME_TEXT,
                            shown.place(),
                            "another " + kind + " of " + question.name() + " reads the same: " + same.position() + ".",
                            "Nobody can tell them apart.");
        }
        return new Item(id, shown.value());
    }

    /** "If it is empty or taken, a number follows." Counted on, so that many alike need no search each. */
    private String slug(Node.Words words) {
        var slug = Slug.of(words.original());
        var begin = slug.isEmpty() ? "option" : slug;
        var free = begin;
        while (taken.containsKey(free)) {
            free = begin + "-" + numbers.merge(begin, 2, (number, any) -> number + 1);
        }
        return free;
    }
}
