package summit.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The entries of an object of a known shape. Asking for one reports what is wrong with it and then gives something harmless. */
final class Entries {
    private final Reading reading;
    private final Node.Fields node;
    private final Shape shape;
    private boolean hasUnknown;

    private Entries(Reading reading, Node.Fields node, Shape shape) {
        this.reading = reading;
        this.node = node;
        this.shape = shape;
    }

    /** The entries of a value that should be an object of this shape; none if it is not one. */
    static Entries of(Reading reading, Node node, Shape shape) {
        return of(reading, node, shape, shape);
    }

    /** No entries, for something that could not be read; nothing is reported. */
    static Entries none(Reading reading, Shape shape) {
        var nowhere = Place.root(new Source("", ""));
        return new Entries(reading, new Node.Fields(nowhere, Map.of()), shape);
    }

    /** The same for an object that has the keys of two shapes. */
    static Entries of(Reading reading, Node node, Shape shape, Shape more) {
        if (!(node instanceof Node.Fields fields)) {
            wrongType(reading, node, article(shape.noun()) + " is an object: { ... }", wrapped(node, shape, more));
            return new Entries(reading, new Node.Fields(node.place(), Map.of()), shape);
        }
        var entries = new Entries(reading, fields, shape);
        entries.hasUnknown = new Keys(reading, fields, shape, more, entries::name).check();
        return entries;
    }

    private static void wrongType(Reading reading, Node node, String wanted) {
        wrongType(reading, node, wanted, Optional.empty());
    }

    /** {@code right} is the value as it should have been written, if that can be told. */
    private static void wrongType(Reading reading, Node node, String wanted, Optional<String> right) {
        reading.findings()
                .add(
                        Code.WRONG_TYPE,
                        node.place(),
                        wanted + ", not " + node.kind() + ".",
                        right.map(value -> Correction.value(node.place(), value))
                                .orElse(""));
    }

    /** A truth, a number, or anything else that was put in quotation marks, without them. */
    private static Optional<String> bare(Node node, String pattern) {
        return node instanceof Node.Words words && words.value().matches(pattern)
                ? Optional.of(words.value())
                : Optional.empty();
    }

    private static Optional<String> truth(Node node) {
        var yes = bare(node, "(?i)yes|true|on|1").map(any -> "true");
        return yes.or(() -> bare(node, "(?i)no|false|off|0").map(any -> "false"));
    }

    /** A figure in quotation marks, or a truth where that may be an answer; elsewhere its words were not to be shown. */
    private static Optional<String> quoted(Node node) {
        if (node instanceof Node.Truth truth) {
            var answers =
                    node.place().name().filter(key -> !key.equals("answer")).isEmpty();
            return Optional.of(answers ? "\"" + truth.value() + "\"" : "\"...\"");
        }
        return node instanceof Node.Figure figure ? Optional.of("\"" + figure.digits() + "\"") : Optional.empty();
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    /** A text as the one value that such an object has to have. */
    private static Optional<String> wrapped(Node node, Shape shape, Shape more) {
        var required = new TreeSet<>(shape.required());
        required.addAll(more.required());
        return required.size() == 1 && Examples.of(required.first()).equals("\"...\"")
                ? literal(node).map(literal -> "{ \"" + required.first() + "\": " + literal + " }")
                : Optional.empty();
    }

    private static Optional<String> literal(Node node) {
        return node instanceof Node.Words words && words.value().length() < 40 && Invisible.in(words.value()) < 0
                ? words.place().literal()
                : Optional.empty();
    }

    /** One text, or an object, in the brackets of a list. */
    private static Optional<String> listed(Node node) {
        return node instanceof Node.Fields
                ? Optional.of("[{ ... }]")
                : literal(node).map(literal -> "[" + literal + "]");
    }

    /** What an author calls it: {@code choice "path"}. */
    String name() {
        return node.fields().get("id") instanceof Node.Words words
                ? shape.noun() + " " + Quoted.of(words.value())
                : "the " + shape.noun();
    }

    Place place() {
        return node.place();
    }

    /** Whether it has keys that mean nothing, so that what seems to be missing may be there under one of those. */
    boolean hasUnknown() {
        return hasUnknown;
    }

    boolean has(String key) {
        return node.fields().containsKey(key);
    }

    Optional<Node> node(String key) {
        return node.value(key);
    }

    /** Where the key stands, or the object if it does not. */
    Place place(String key) {
        var value = node.fields().get(key);
        return value == null ? node.place() : value.place().key();
    }

    Optional<Node.Words> words(String key) {
        var value = node.fields().get(key);
        return value == null ? Optional.empty() : words(value, () -> Quoted.of(key) + " is a text in quotation marks");
    }

    /** {@code wanted} begins the message about a value that is no text. */
    Optional<Node.Words> words(Node value, Supplier<String> wanted) {
        if (value instanceof Node.Words words) {
            checkVisible(words);
            return Optional.of(words);
        }
        wrongType(reading, value, wanted.get(), quoted(value));
        return Optional.empty();
    }

    private void checkVisible(Node.Words words) {
        var hidden = Invisible.in(words.value());
        if (hidden >= 0) {
            var point = words.value().codePointAt(hidden);
            reading.findings()
                    .add(
                            Code.INVISIBLE,
                            words.place().inside(hidden),
                            "the text has the invisible character " + Invisible.name(point) + " here.",
                            point == '\n' ? "For several paragraphs write a list of texts." : "Delete it.");
        }
    }

    /** The words in the language of the reading, where they have been checked as they are written. */
    Node.Words translated(Node.Words written, String translationKey) {
        var words = reading.translation().of(translationKey, written);
        if (words != written) {
            checkVisible(words);
        }
        return words;
    }

    /** A text that is shown as it is, in the language of the reading; empty if it is not given. */
    String shown(String key, String translationKey) {
        return words(key).map(written -> shown(written, translationKey)).orElse("");
    }

    String shown(Node.Words written, String translationKey) {
        return translated(written, translationKey).value();
    }

    /** A text that is no prose, and so is never translated; empty if it is not given. */
    String plain(String key) {
        return words(key).map(Node.Words::value).orElse("");
    }

    /** An id that is declared here. */
    String id() {
        return id(Spelling.ID);
    }

    /** A fact's or source's id, which may have capitals. */
    String ledgerId() {
        return id(Spelling.LEDGER_ID);
    }

    private String id(Spelling spelling) {
        var id = words("id");
        id.ifPresent(words -> checkId(words, spelling));
        return id.map(Node.Words::value)
                .filter(words -> words.length() <= Limits.ID)
                .orElse("");
    }

    /** Reports words that cannot be an id. */
    void checkId(Node.Words words) {
        checkId(words, Spelling.ID);
    }

    private void checkId(Node.Words words, Spelling spelling) {
        if (words.value().length() > Limits.ID) {
            reading.findings()
                    .add(
                            Code.TOO_MUCH,
                            words.place(),
                            "an id is longer than " + Limits.ID + " characters.",
                            "Choose a short one.");
        } else if (!spelling.fits(words.value())) {
            reading.findings()
                    .add(
                            Code.NOT_AN_ID,
                            words.place(),
                            Quoted.of(words.value()) + " cannot be an id.",
                            spelling.hint()
                                    + spelling.near(words.value())
                                            .map(near -> " " + Correction.of(words.place(), words.value(), near))
                                            .orElse(""));
        }
    }

    /** Notes former ids of the thing declared here. */
    void was(String kind, String prefix, String now) {
        strings("was")
                .forEach(old ->
                        reading.renamed(kind, now, new Node.Words(old.place(), prefix + old.value(), old.original())));
    }

    /** A reference to a thing; empty if it is not given or leads nowhere. */
    String refer(String key, Thing thing, String verb) {
        return refer(key, thing, () -> name() + " " + verb);
    }

    /** The same where the message does not begin with the name of this object. */
    String refer(String key, Thing thing, Supplier<String> subject) {
        return words(key)
                .filter(words -> reading.refers(thing, words, subject))
                .map(Node.Words::value)
                .orElse("");
    }

    /** References to things of one kind, without those that lead nowhere. */
    List<Node.Words> references(String key, Thing thing, String verb) {
        var references = strings(key);
        references.removeIf(words -> !reading.refers(thing, words, () -> name() + " " + verb));
        return references;
    }

    boolean flag(String key, boolean otherwise) {
        var value = node(key);
        if (value.isPresent() && !(value.get() instanceof Node.Truth)) {
            wrongType(
                    reading,
                    value.get(),
                    Quoted.of(key) + " is true or false without quotation marks",
                    truth(value.get()));
        }
        return value.isPresent() && value.get() instanceof Node.Truth truth ? truth.value() : otherwise;
    }

    /** A whole number within bounds. */
    int number(String key, int otherwise, int least, int most) {
        return node(key)
                .map(value -> number(value, key, otherwise, least, most))
                .orElse(otherwise);
    }

    int number(Node value, String key, int otherwise, int least, int most) {
        var decimal = decimal(value, key);
        if (decimal.isEmpty()) {
            return otherwise;
        }
        var exact = decimal.get();
        if (exact.stripTrailingZeros().scale() > 0) {
            wrongType(reading, value, Quoted.of(key) + " is a whole number");
            return otherwise;
        }
        if (exact.compareTo(BigDecimal.valueOf(least)) < 0 || exact.compareTo(BigDecimal.valueOf(most)) > 0) {
            reading.findings()
                    .add(
                            Code.OUT_OF_BOUNDS,
                            value.place(),
                            Quoted.of(key) + " is " + exact.toPlainString() + ".",
                            most == Integer.MAX_VALUE
                                    ? "It must be " + least + " or more."
                                    : "It must be from " + least + " to " + most + ".");
            return otherwise;
        }
        return exact.intValueExact();
    }

    Optional<BigDecimal> decimal(String key) {
        return node(key).flatMap(value -> decimal(value, key));
    }

    Optional<BigDecimal> decimal(Node value, String key) {
        if (!(value instanceof Node.Figure figure)) {
            wrongType(
                    reading, value, Quoted.of(key) + " is a number without quotation marks", bare(value, "-?\\d{1,9}"));
            return Optional.empty();
        }
        // "1e999999999" has few digits, but would fill the memory when written out.
        var exponent = figure.digits().toLowerCase(java.util.Locale.ROOT).indexOf('e');
        if (exponent >= 0 && figure.digits().length() - exponent > 4) {
            reading.findings()
                    .add(Code.OUT_OF_BOUNDS, value.place(), Quoted.of(key) + " is far too big or too small.", "");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(figure.digits()));
    }

    /** The items of a list; none if it is not given. */
    List<Node> list(String key) {
        var value = node(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof Node.Items items) {
            return items.items();
        }
        wrongType(reading, value.get(), Quoted.of(key) + " is a list: [ ... ]", listed(value.get()));
        return List.of();
    }

    /** The items of a list of texts. */
    List<Node.Words> strings(String key) {
        var strings = new ArrayList<Node.Words>();
        for (var item : list(key)) {
            words(item, () -> Quoted.of(key) + " is a list of texts").ifPresent(strings::add);
        }
        return strings;
    }

    /** Ids in a list that are not declared anywhere else. */
    List<String> names(String key) {
        var names = new ArrayList<String>();
        for (var item : list(key)) {
            memberName(item, key).ifPresent(words -> names.add(words.value()));
        }
        return names;
    }

    /** An id that is an item of a list. */
    Optional<Node.Words> memberName(Node item, String key) {
        var name = words(item, () -> Quoted.of(key) + " is a list of texts");
        name.ifPresent(this::checkId);
        return name;
    }

    /** One of a few words, each with its meaning. */
    <E> E word(String key, E otherwise, Map<String, E> meanings) {
        var words = words(key);
        words.filter(word -> !meanings.containsKey(word.value()))
                .ifPresent(word -> notAWord(key, word, meanings.keySet()));
        return words.map(Node.Words::value).map(meanings::get).orElse(otherwise);
    }

    private void notAWord(String key, Node.Words word, Collection<String> allowed) {
        var near = reading.findings().didYouMean(word.value(), allowed);
        reading.findings()
                .add(
                        Code.NOT_A_WORD,
                        word.place(),
                        Quoted.of(word.value()) + " is not a known " + Quoted.of(key) + ".",
                        near.isEmpty() ? "Known are: " + String.join(", ", new TreeSet<>(allowed)) + "." : near);
    }

    /** Reports keys that cannot stand beside each other. */
    void clash(String key, String message, String hint) {
        reading.findings().add(Code.KEYS_CLASH, place(key), name() + " " + message, hint);
    }
}
