package summit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import summit.story.Text;

/** Reads texts: "a template, or a list of templates and blocks; each string is a paragraph". */
final class Texts {
    private static final Map<String, Shape> BLOCKS = Map.of(
            "if", Shape.BLOCK_IF,
            "seq", Shape.BLOCK_SEQ,
            "cycle", Shape.BLOCK_CYCLE,
            "first", Shape.BLOCK_FIRST,
            "shuffle", Shape.BLOCK_SHUFFLE,
            "list", Shape.BLOCK_LIST,
            "use", Shape.BLOCK_USE);
    private static final List<String> KINDS = List.of("if", "use", "list", "seq", "cycle", "first", "shuffle");
    private static final Map<String, Text.Which> LISTS = Map.of(
            "right", Text.Which.RIGHT,
            "partly", Text.Which.PARTLY,
            "wrong", Text.Which.WRONG,
            "unanswered", Text.Which.UNANSWERED);

    private final Reading reading;
    private final Expressions expressions;
    private final Templates templates;

    Texts(Expressions expressions) {
        this.reading = expressions.reading();
        this.expressions = expressions;
        this.templates = new Templates(expressions);
    }

    /** The text under a key, empty if there is none. Its paragraphs are translated by the key and their numbers. */
    Text read(Entries entries, String key, String translationKey) {
        return entries.node(key)
                .map(node -> read(entries, node, translationKey))
                .orElse(Text.EMPTY);
    }

    Text read(Entries entries, Node node, String key) {
        if (!(node instanceof Node.Items list)) {
            return node instanceof Node.Words words && words.value().isEmpty()
                    ? Text.EMPTY
                    : new Text(block(entries, node, key));
        }
        var blocks = new ArrayList<Text.Block>();
        for (var i = 0; i < list.items().size(); i++) {
            blocks.addAll(block(entries, list.items().get(i), key + "." + i));
        }
        return new Text(blocks);
    }

    private List<Text.Block> block(Entries entries, Node node, String key) {
        if (node instanceof Node.Fields fields) {
            return block(fields, key);
        }
        if (node instanceof Node.Items) {
            reading.findings()
                    .add(
                            Code.WRONG_TYPE,
                            node.place(),
                            "a list stands directly in the list of a text.",
                            "Write its items without the inner brackets.");
            return List.of();
        }
        return entries.words(node, () -> "a text is a text in quotation marks, a block, or a list of them")
                .map(words -> templates.read(entries, words, key))
                .map(template -> List.<Text.Block>of(new Text.Paragraph(template)))
                .orElse(List.of());
    }

    /** The key that says what kind of block it is; empty if there is none. */
    private static String kind(Node.Fields fields) {
        for (var kind : KINDS) {
            if (fields.fields().containsKey(kind)) {
                return kind;
            }
        }
        return "";
    }

    private List<Text.Block> block(Node.Fields fields, String key) {
        var kind = kind(fields);
        if (kind.isEmpty()) {
            reading.findings()
                    .add(
                            Code.MISSING_KEY,
                            fields.place(),
                            "the block has none of \"if\", \"seq\", \"cycle\", \"first\", \"shuffle\", \"list\", \"use\".",
                            reading.findings()
                                    .didYouMean(
                                            fields.fields().isEmpty()
                                                    ? ""
                                                    : fields.fields()
                                                            .keySet()
                                                            .iterator()
                                                            .next(),
                                            BLOCKS.keySet()));
            return List.of();
        }
        var entries = Entries.of(reading, fields, BLOCKS.get(kind));
        return List.of(
                switch (kind) {
                    case "if" ->
                        new Text.Either(
                                expressions.condition(entries, "if"),
                                read(entries, "text", key + ".text"),
                                read(entries, "else", key + ".else"));
                    case "first" ->
                        new Text.Turns(
                                Text.Order.FIRST,
                                List.of(read(entries, "first", key + ".first"), read(entries, "else", key + ".else")));
                    case "list" ->
                        new Text.Answers(
                                entries.word("list", Text.Which.RIGHT, LISTS),
                                entries.refer("topic", Thing.TOPIC, "names topic"),
                                entries.number("max", 0, 1, Integer.MAX_VALUE),
                                read(entries, "empty", key + ".empty"));
                    case "use" -> reading.texts().use(entries, reading.findings());
                    case "seq" -> turns(Text.Order.SEQUENCE, entries, kind, key);
                    case "cycle" -> turns(Text.Order.CYCLE, entries, kind, key);
                    default -> turns(Text.Order.SHUFFLE, entries, kind, key);
                });
    }

    private Text.Turns turns(Text.Order order, Entries entries, String kind, String key) {
        var texts = new ArrayList<Text>();
        var items = entries.list(kind);
        for (var i = 0; i < items.size(); i++) {
            texts.add(read(entries, items.get(i), key + "." + kind + "." + i));
        }
        if (texts.isEmpty() && entries.node(kind).orElse(null) instanceof Node.Items) {
            reading.findings().add(Code.MISSING_KEY, entries.place(kind), Quoted.of(kind) + " has no texts.", "");
        }
        return new Text.Turns(order, texts);
    }
}
