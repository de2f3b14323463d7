package summit.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads a file into a tree of positioned values. "Comments and trailing commas are tolerated on reading." */
final class JsonTree {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxStringLength(Limits.STRING)
                    .maxNameLength(Limits.KEY)
                    .maxNumberLength(Limits.DIGITS)
                    .maxDocumentLength(Limits.FILE)
                    .build())
            .build();

    /** So many slips of a file are read past. */
    private static final int REPAIRS = 10;

    private final Source source;
    private final Findings findings;
    private final int most;
    private final List<Again> again = new ArrayList<>();
    private int values;
    private int token = -1;

    JsonTree(Source source, Findings findings, int most) {
        this.source = source;
        this.findings = findings;
        this.most = most;
    }

    /** A key of an object that it had before. */
    private record Again(String name, Place first, Place second) {}

    /**
     * The tree, or nothing where the file breaks off; then the mistake is among the findings. Where it is plain what was meant, the
     * mistake is there, too, and the file is read as it was meant.
     */
    Optional<Node> read() {
        try (var parser = parser(source.text())) {
            return read(parser);
        }
    }

    static JsonParser parser(String text) {
        return JSON.createParser(ObjectReadContext.empty(), text);
    }

    private Optional<Node> read(JsonParser parser) {
        try {
            if (next(parser) == null) {
                return refuse(Code.NOT_JSON, 0, "the file is empty.", "Begin with: { \"scenes\": [] }");
            }
            var node = value(parser);
            if (parser.nextToken() != null) {
                return broken(offset(parser));
            }
            again.forEach(this::report);
            return Optional.of(node);
        } catch (TooMany tooMany) {
            return refuse(
                    Code.TOO_MUCH,
                    offset(parser),
                    "the pack has more than " + Limits.VALUES + " values.",
                    "Divide the pack.");
        } catch (StreamConstraintsException tooMuch) {
            return refuse(
                    Code.TOO_MUCH,
                    offset(parser, tooMuch),
                    tooMuch(tooMuch),
                    "The rest of this file was not read; mend this first.");
        } catch (JacksonException broken) {
            return broken(offset(broken));
        }
    }

    /** How many values there were. */
    int values() {
        return values;
    }

    private JsonToken next(JsonParser parser) {
        token++;
        return parser.nextToken();
    }

    private Node value(JsonParser parser) {
        if (++values > most) {
            throw new TooMany();
        }
        var place = Place.of(source, token);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, place);
            case START_ARRAY -> list(parser, place);
            case VALUE_STRING -> new Node.Words(place, parser.getString(), parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Figure(place, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Node.Truth(place, parser.currentToken() == JsonToken.VALUE_TRUE);
            case VALUE_NULL, NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                new Node.Nothing(place);
        };
    }

    private Node object(JsonParser parser, Place place) {
        var fields = new FieldMap();
        while (next(parser) != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            next(parser);
            var value = value(parser);
            if (fields.containsKey(name)) {
                again.add(new Again(
                        name, fields.get(name).place().key(), value.place().key()));
            } else {
                fields.add(name, value);
            }
        }
        return new Node.Fields(place, fields);
    }

    private Node list(JsonParser parser, Place place) {
        var items = new ArrayList<Node>();
        while (next(parser) != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Node.Items(place, items);
    }

    private void report(Again key) {
        findings.add(
                Code.KEY_TWICE,
                key.second(),
                "the key " + Quoted.of(key.name()) + " stands here a second time; the first is in line "
                        + key.first().position().line() + ".",
                "Remove one of them.");
    }

    /** Tells what is no JSON, and reads on as it was meant if that can be told; {@code offset} is where the parser gave up. */
    private Optional<Node> broken(int offset) {
        var mistake = Proofreader.read(source.text())
                .orElse(new JsonMistake(offset, "this is not JSON as it should be written.", ""));
        var repair = mistake.repair().filter(any -> source.repairs() < REPAIRS);
        if (repair.isEmpty()) {
            again.forEach(this::report);
            return refuse(Code.NOT_JSON, mistake.offset(), mistake.message(), mistake.lastHint());
        }
        findings.add(Code.NOT_JSON, source.position(mistake.offset(), ""), mistake.message(), mistake.remedy());
        var meant = new JsonTree(source.repaired(repair.get()), findings, most);
        var node = meant.read();
        values = meant.values();
        return node;
    }

    private Optional<Node> refuse(Code code, int offset, String message, String hint) {
        findings.add(code, source.position(offset, ""), message, hint);
        findings.incomplete();
        return Optional.empty();
    }

    /** Where the present token begins. */
    static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** Such an exception has no place of its own. A key or a number is no token yet when it is found too long: the parser is in it. */
    private static int offset(JsonParser parser, StreamConstraintsException tooMuch) {
        var said = tooMuch.getOriginalMessage();
        return said.contains("Number") || said.contains("Name")
                ? (int) parser.currentLocation().getCharOffset()
                : offset(parser);
    }

    private int offset(JacksonException exception) {
        var location = exception.getLocation();
        var offset = location == null ? 0 : location.getCharOffset();
        return (int) Math.max(0, Math.min(offset, source.text().length()));
    }

    private static String tooMuch(StreamConstraintsException exception) {
        var said = exception.getOriginalMessage();
        if (said.contains("depth")) {
            return "objects and lists stand inside each other more than " + Limits.DEPTH + " deep.";
        }
        if (said.contains("Number")) {
            return "a number has more than " + Limits.DIGITS + " digits.";
        }
        if (said.contains("Name")) {
            return "a key is longer than " + Limits.KEY + " characters.";
        }
        return said.contains("String")
                ? "a text is longer than " + Limits.STRING + " characters."
                : "the file is longer than " + Limits.FILE + " bytes.";
    }

    @SuppressWarnings("serial")
    private static final class TooMany extends RuntimeException {
        TooMany() {
            super(null, null, false, false);
        }
    }
}
