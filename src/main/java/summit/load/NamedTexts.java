package summit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import summit.story.Expression;
import summit.story.Text;

/**
 * The texts that the manifest gives names, which blocks stand for: "{@code { "use": id }} shows the text with that name". Each is read
 * once, when it is first asked for, since it may use others.
 */
final class NamedTexts {
    private static final int SHOWN = 5;
    private static final Sized EMPTY = Sized.of(Text.EMPTY);

    private final SortedMap<String, Supplier<Text>> waiting = new TreeMap<>();
    private final SortedMap<String, Sized> read = new TreeMap<>();
    private final SortedSet<String> used = new TreeSet<>();
    private final List<String> underway = new ArrayList<>();
    private long blocks;

    private record Sized(Text text, Extent extent) {
        static Sized of(Text text) {
            return new Sized(text, Extent.of(text));
        }

        /** One block for the whole, so that a text as read has as many as it has as written. */
        Text.Block block() {
            return text.blocks().size() == 1
                    ? text.blocks().get(0)
                    : new Text.Either(Expression.TRUE, text, Text.EMPTY);
        }
    }

    /** Reads all of them; after the variables and questions that they may speak of. */
    void read(Entries manifest, Expressions expressions) {
        var reading = expressions.reading();
        var node = manifest.node("texts");
        if (node.isPresent() && !(node.get() instanceof Node.Fields)) {
            reading.findings()
                    .add(
                            Code.WRONG_TYPE,
                            node.get().place(),
                            "\"texts\" is an object, not " + node.get().kind() + ".",
                            "Write \"texts\": { \"a-name\": \"...\" }");
            return;
        }
        var texts = new Texts(expressions);
        fields(node).forEach((id, text) -> {
            manifest.checkId(new Node.Words(text.place().key(), id, id));
            waiting.put(id, () -> texts.read(manifest, text, "text." + id));
        });
        fields(node).forEach((id, text) -> text(id, text.place().key(), reading.findings()));
    }

    /** The texts by their names as they are written. */
    static SortedMap<String, Node> fields(Optional<Node> texts) {
        var fields = new TreeMap<String, Node>();
        if (texts.orElse(null) instanceof Node.Fields named) {
            fields.putAll(named.fields());
            fields.remove("note");
        }
        return fields;
    }

    /** The one block that a block with {@code "use"} comes to. */
    Text.Block use(Entries block, Findings findings) {
        var id = block.refer("use", Thing.TEXT, () -> "a block uses text");
        if (id.isEmpty() || blocks > Limits.USED) {
            return EMPTY.block();
        }
        used.add(id);
        var place = block.place("use");
        var text = text(id, place, findings);
        blocks += text.extent().blocks();
        if (blocks > Limits.USED) {
            findings.add(
                    Code.TOO_MUCH,
                    place,
                    "the texts that are used by name have more than " + Limits.USED
                            + " blocks in all, each use counted.",
                    "Use fewer.");
            return EMPTY.block();
        }
        return text.block();
    }

    private Sized text(String id, Place place, Findings findings) {
        var known = read.get(id);
        if (known != null) {
            return known;
        }
        if (underway.contains(id)) {
            findings.add(
                    Code.TEXTS_IN_CIRCLE,
                    place,
                    "text " + Quoted.of(id) + " uses itself: " + circle(id) + ".",
                    "Take one of these uses out.");
            return EMPTY;
        }
        if (underway.size() >= Limits.DEPTH) {
            tooDeep(place, findings);
            return EMPTY;
        }
        underway.add(id);
        var text = Sized.of(waiting.get(id).get());
        underway.remove(id);
        if (text.extent().depth() > Limits.DEPTH) {
            tooDeep(place, findings);
            text = EMPTY;
        }
        read.put(id, text);
        return text;
    }

    private static void tooDeep(Place place, Findings findings) {
        findings.add(
                Code.TOO_MUCH,
                place,
                "with the texts it uses, this text is more than " + Limits.DEPTH + " blocks deep.",
                "");
    }

    private String circle(String id) {
        var circle = underway.subList(underway.indexOf(id), underway.size());
        return circle.stream().limit(SHOWN).collect(Collectors.joining(" uses "))
                + (circle.size() > SHOWN ? " ... uses " : " uses ")
                + id;
    }

    /** All of them, and whether a block uses each. */
    SortedMap<String, NamedText> all() {
        var all = new TreeMap<String, NamedText>();
        read.forEach((id, text) -> all.put(id, new NamedText(text.text(), used.contains(id))));
        return all;
    }
}
